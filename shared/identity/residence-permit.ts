import type { LocalDate } from '#shared/calendar/index.ts'
import { type Check, normaliseNumber, passed, refused } from './check.ts'
import { refuseBirthDate, refuseCheckDigit, refuseForm } from './citizen-number.ts'

export type HmtRegion = '香港' | '澳门' | '台湾'

const REGIONS: Readonly<Record<string, HmtRegion>> = { '810000': '香港', '820000': '澳门', '830000': '台湾' }

/** Region a residence permit's number belongs to, or undefined. */
export const hmtRegionOf = (number: string): HmtRegion | undefined => REGIONS[number.slice(0, 6)]

/**
 * Residence permit of Hong Kong, Macao and Taiwan residents (港澳台居民居住证): the 18 characters of GB 11643 with the
 * region 810000, 820000 or 830000. With `regions` only those are accepted (the catalogue keeps two document types).
 */
export const checkHmtResidencePermit = (
  text: string,
  today: LocalDate,
  regions: readonly HmtRegion[] = ['香港', '澳门', '台湾'],
): Check => {
  const number = normaliseNumber(text)
  const name = regions.includes('台湾')
    ? regions.length === 1
      ? '台湾居民居住证'
      : '港澳台居民居住证'
    : '港澳居民居住证'
  const form = refuseForm(number, name)
  if (form !== undefined) return form
  const region = hmtRegionOf(number)
  if (region === undefined || !regions.includes(region)) {
    const expected = regions.map((each) => `${each} ${{ 香港: '810000', 澳门: '820000', 台湾: '830000' }[each]}`)
    return refused(
      'region',
      `${name}号码应以 ${expected.join('、')} 开头，现为 ${number.slice(0, 6)}，请核对证件类型与号码`,
    )
  }
  return refuseBirthDate(number, name, today) ?? refuseCheckDigit(number, name) ?? passed(number)
}
