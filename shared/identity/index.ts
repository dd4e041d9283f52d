export { type Check, type CheckCode, type CheckPassed, type CheckRefused, normaliseNumber } from './check.ts'
export { birthDateOf } from './citizen-number.ts'
export {
  checkIdentityDocument,
  IDENTITY_DOCUMENT_TYPES,
  type IdentityDocumentType,
  isIdentityDocumentType,
} from './identity-document.ts'
export { maskId, maskName, maskNumbersIn, maskPhone } from './mask.ts'
export { mod11_2 } from './mod11-2.ts'
export { countCodePoints, normaliseForSearch, normaliseName } from './name.ts'
export { checkPassport } from './passport.ts'
export { checkPermanentResidenceCard } from './permanent-residence-card.ts'
export { checkPhone } from './phone.ts'
export { type NameReadings, nameInitials } from './pinyin.ts'
export { checkHmtResidencePermit, type HmtRegion, hmtRegionOf } from './residence-permit.ts'
export { checkResidentId, sexOfResidentId } from './resident-id.ts'
export { checkHmTravelPermit, checkTaiwanTravelPermit } from './travel-permits.ts'
export { checkUscc, organisationCheckCharacter, usccCheckCharacter } from './uscc.ts'
