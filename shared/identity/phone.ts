import { type Check, passed, refused } from './check.ts'

// Area codes: 010, 02x and the four-digit ones; Suifenhe is 0453. An extension may follow after a hyphen or 转.
const LANDLINE = /^(010|02\d|0[3-9]\d{2})-?([2-9]\d{6,7})(?:[-转#](\d{1,6}))?$/

const MOBILE = /^1[3-9]\d{9}$/

/** White space, brackets and dots go, dashes become one kind, 00 becomes +. */
const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}().]+/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/^00(?=[1-9])/, '+')

/** +86 is taken away; an area code behind it has lost its zero and gets it back. */
const withoutChinaCode = (number: string): string => {
  const rest = /^\+86-?(.+)$/.exec(number)?.[1] ?? /^86-?(1[3-9][\d-]{9,})$/.exec(number)?.[1]
  if (rest === undefined) return number
  return /^(0|1(?!0))/.test(rest) ? rest : `0${rest}`
}

const checkForeign = (digits: string): Check => {
  if (digits.startsWith('7'))
    return /^7[3-9]\d{9}$/.test(digits)
      ? passed(`+${digits}`)
      : refused('length', '+7（俄罗斯等）号码应为 +7 后接 10 位数字，请核对；当地拨号用的首位 8 不写')
  return /^[1-9]\d{6,14}$/.test(digits)
    ? passed(`+${digits}`, '境外号码不能校验，请与申请人复述核对')
    : refused('form', '境外号码应为 + 加国家或地区代码和号码，共 7 至 15 位数字，请核对')
}

/**
 * Contact phone: a mainland mobile (1[3-9], 11 digits), a landline with its area code (`0453-3921234`, extension after a
 * hyphen), a Russian number (+7 and 10 digits), or another number abroad, which only warns.
 */
export const checkPhone = (text: string): Check => {
  const number = withoutChinaCode(tidy(text))
  if (number === '') return refused('empty', '请填写联系电话')
  const digits = number.replace(/-/g, '')
  if (/[^\d+\-转#]/.test(number)) return refused('charset', '电话只用数字、加号、短横线和“转”，请核对')
  if (number.startsWith('+')) return checkForeign(digits.slice(1))
  if (MOBILE.test(digits)) return passed(digits)
  const landline = LANDLINE.exec(number)
  if (landline !== null) {
    const extension = landline[3] === undefined ? '' : `-${landline[3]}`
    return passed(`${landline[1]}-${landline[2]}${extension}`)
  }
  if (/^1\d*$/.test(digits))
    return digits.length === 11
      ? refused('form', '手机号码第二位应为 3 至 9，请核对')
      : refused('length', `手机号码应为 11 位，现为 ${digits.length} 位，请核对`)
  if (/^[2-9]\d{6,7}$/.test(digits)) return refused('form', '固定电话请写区号，如 0453-3921234')
  return refused('form', '请填写 11 位手机号码、带区号的固定电话（如 0453-3921234），或以 + 开头的境外号码')
}
