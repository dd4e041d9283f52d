import { type Check, normaliseNumber, passed, refused } from './check.ts'

// Chinese series in use: E + digit or letter + 7 digits, G + 8 digits, and diplomatic, service and public affairs ones.
const CHINESE = /^(E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|[DSP]\d{7,8}|[DSP]E\d{7})$/

const compare = '各国护照没有统一的校验规则，请与护照原件逐字核对'

/**
 * Passport number: 5 to 12 letters and digits. Nothing more is refused, since no foreign state's numbering is known for
 * certain; everything that is not a Chinese series carries a warning (Russian international passports have 9 digits).
 */
export const checkPassport = (text: string): Check => {
  const number = normaliseNumber(text)
  if (number === '') return refused('empty', '请填写护照号码')
  if (/[^A-Z0-9]/.test(number))
    return refused(
      'charset',
      '护照号码只用拉丁字母和数字，请按护照资料页机读区填写（注意西里尔字母 А、В、С 不是拉丁字母）',
    )
  if (number.length < 5 || number.length > 12)
    return refused('length', `护照号码应为 5 至 12 位，现为 ${number.length} 位，请对照护照核对`)
  if (CHINESE.test(number)) return passed(number)
  return /^\d{9}$/.test(number)
    ? passed(number, `9 位数字的号码为俄罗斯等国护照所用；${compare}`)
    : passed(number, `不是中国护照的号码形式；${compare}`)
}
