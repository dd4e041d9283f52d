import type { LocalDate } from '#shared/calendar/index.ts'
import { assertNever } from '#shared/core/assert-never.ts'
import type { Check } from './check.ts'
import { checkPassport } from './passport.ts'
import { checkPermanentResidenceCard } from './permanent-residence-card.ts'
import { checkHmtResidencePermit } from './residence-permit.ts'
import { checkResidentId } from './resident-id.ts'
import { checkHmTravelPermit, checkTaiwanTravelPermit } from './travel-permits.ts'

/** The kinds of identity document a form may name, as the catalogue's fields write them. */
export const IDENTITY_DOCUMENT_TYPES = [
  '居民身份证',
  '外国人永久居留身份证',
  '港澳居民居住证',
  '台湾居民居住证',
  '港澳居民来往内地通行证',
  '台湾居民来往大陆通行证',
  '护照',
] as const

export type IdentityDocumentType = (typeof IDENTITY_DOCUMENT_TYPES)[number]

export const isIdentityDocumentType = (text: string): text is IdentityDocumentType =>
  IDENTITY_DOCUMENT_TYPES.some((type) => type === text)

/** Checks a number by the rules of its kind of document. `today` is the civil date at the window. */
export const checkIdentityDocument = (type: IdentityDocumentType, value: string, today: LocalDate): Check => {
  switch (type) {
    case '居民身份证':
      return checkResidentId(value, today)
    case '外国人永久居留身份证':
      return checkPermanentResidenceCard(value, today)
    case '港澳居民居住证':
      return checkHmtResidencePermit(value, today, ['香港', '澳门'])
    case '台湾居民居住证':
      return checkHmtResidencePermit(value, today, ['台湾'])
    case '港澳居民来往内地通行证':
      return checkHmTravelPermit(value)
    case '台湾居民来往大陆通行证':
      return checkTaiwanTravelPermit(value)
    case '护照':
      return checkPassport(value)
    default:
      return assertNever(type)
  }
}
