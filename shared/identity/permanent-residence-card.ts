import type { LocalDate } from '#shared/calendar/index.ts'
import { type Check, normaliseNumber, passed, refused } from './check.ts'
import { birthDateOf, refuseCheckDigit } from './citizen-number.ts'

const NAME = '外国人永久居留身份证'

const birthDateWarnings = (number: string, today: LocalDate): readonly string[] => {
  const born = birthDateOf(number)
  return born === undefined || born > today ? ['第 7 至 14 位看来不是出生日期，请对照证件再核对一次'] : []
}

/**
 * Foreigner's permanent residence identity card (外国人永久居留身份证). Issued since 2023-12-01: 18 characters, the first
 * is 9, check character MOD 11-2. Older cards (3 letters of the nationality and 12 digits) stay valid until exchanged.
 * Places 2–6 (province and nationality) have no published list and are not checked; an odd birth date only warns.
 */
export const checkPermanentResidenceCard = (text: string, today: LocalDate): Check => {
  const number = normaliseNumber(text)
  if (number === '') return refused('empty', `请填写${NAME}号码`)
  if (/^[A-Z]{3}\d{12}$/.test(number)) return passed(number)
  if (/^9\d{16}[\dX]$/.test(number))
    return refuseCheckDigit(number, NAME) ?? passed(number, ...birthDateWarnings(number, today))
  if (/^\d{17}[\dX]$/.test(number)) return refused('form', `${NAME}的 18 位号码应以 9 开头，请核对证件类型与号码`)
  if (number.length !== 15 && number.length !== 18)
    return refused(
      'length',
      `${NAME}号码新版为 18 位（9 开头），旧版为 3 个字母加 12 位数字，现为 ${number.length} 位，请对照证件补全`,
    )
  return refused(
    'charset',
    `${NAME}号码新版为 9 开头的 18 位数字（末位可为 X），旧版为 3 个字母加 12 位数字，请对照证件核对`,
  )
}
