import { isLocalDate, type LocalDate } from '#shared/calendar/index.ts'
import { type CheckRefused, refused } from './check.ts'
import { mod11_2 } from './mod11-2.ts'

/** Birth date in places 7–14 of an 18-character number, or undefined when it is no real day. */
export const birthDateOf = (number: string): LocalDate | undefined => {
  const date = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  return isLocalDate(date) && date >= '1900-01-01' ? date : undefined
}

/** Length and characters of an 18-character number built as GB 11643-1999 builds it. `name` is the document's name. */
export const refuseForm = (number: string, name: string): CheckRefused | undefined => {
  if (number === '') return refused('empty', `请填写${name}号码`)
  if (number.length !== 18) return refused('length', `${name}号码应为 18 位，现为 ${number.length} 位，请对照证件补全`)
  if (!/^\d{17}[\dX]$/.test(number))
    return refused('charset', `${name}号码前 17 位应为数字，末位为数字或 X，请对照证件核对`)
  return undefined
}

/** The birth date is a real day and not after `today`. */
export const refuseBirthDate = (number: string, name: string, today: LocalDate): CheckRefused | undefined => {
  const born = birthDateOf(number)
  if (born === undefined)
    return refused('date', `${name}号码第 7 至 14 位“${number.slice(6, 14)}”不是有效的出生日期，请对照证件核对`)
  return born > today ? refused('future-date', `${name}号码中的出生日期 ${born} 晚于今天，请对照证件核对`) : undefined
}

/** The last character agrees with the 17 before it (ISO 7064 MOD 11-2). */
export const refuseCheckDigit = (number: string, name: string): CheckRefused | undefined =>
  mod11_2(number.slice(0, 17)) === number.charAt(17)
    ? undefined
    : refused('check-digit', `${name}号码校验位不符（GB 11643），有一位抄错或两位颠倒，请对照证件逐位核对`)
