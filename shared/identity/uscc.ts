import { type Check, normaliseNumber, passed, refused } from './check.ts'

// GB 32100-2015: digits and capitals without I, O, S, V, Z; a character's value is its place in this list.
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const
const INNER_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const

// Registration authorities of place 1: 编制 外交 司法 文化 民政 旅游 宗教 工会 市场监管, 军委 (A), 农业农村 (N), 其他 (Y).
const AUTHORITIES = /^[1-9ANY]/

/** Check character of the first 17 characters of a code (GB 32100-2015, place 18). */
export const usccCheckCharacter = (body: string): string => {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * CHARACTERS.indexOf(body.charAt(place)), 0)
  return CHARACTERS.charAt((31 - (sum % 31)) % 31)
}

/** Check character of an organisation code's 8 characters (GB 11714-1997; places 9–16 and 17 of a USCC). */
export const organisationCheckCharacter = (body: string): string => {
  const sum = INNER_WEIGHTS.reduce(
    (total, weight, place) => total + weight * Number.parseInt(body.charAt(place), 36),
    0,
  )
  const check = 11 - (sum % 11)
  return check === 10 ? 'X' : check === 11 ? '0' : String(check)
}

/**
 * Unified social credit code (统一社会信用代码, GB 32100-2015): length, character set, category, region digits, check
 * character. The inner organisation code's own check character (GB 11714) only warns: some legacy codes fail it.
 */
export const checkUscc = (text: string): Check => {
  const value = normaliseNumber(text)
  if (value === '') return refused('empty', '请填写统一社会信用代码')
  const wrong = [...value].filter((character) => !CHARACTERS.includes(character))
  if (wrong.length > 0)
    return refused(
      'charset',
      `统一社会信用代码只用数字和大写字母，且不用 I、O、S、V、Z（GB 32100-2015）；“${[...new Set(wrong)].join('')}”不能出现，请对照执照核对 0 与 O、1 与 I、2 与 Z、5 与 S`,
    )
  if (value.length !== 18)
    return refused('length', `统一社会信用代码应为 18 位（GB 32100-2015），现为 ${value.length} 位，请对照执照补全`)
  if (!AUTHORITIES.test(value) || /^9[^1239]/.test(value))
    return refused(
      'category',
      `统一社会信用代码前两位“${value.slice(0, 2)}”不是已公布的登记部门与主体类别（企业 91、个体工商户 92、农民专业合作社 93），请核对`,
    )
  if (!/^..\d{6}/.test(value))
    return refused('region', '统一社会信用代码第 3 至 8 位是行政区划码，应为六位数字（GB 32100-2015），请核对')
  if (usccCheckCharacter(value) !== value.charAt(17))
    return refused(
      'check-digit',
      '统一社会信用代码校验位不符（GB 32100-2015），有一位抄错或两位颠倒，请对照执照逐位核对',
    )
  return organisationCheckCharacter(value.slice(8, 16)) === value.charAt(16)
    ? passed(value)
    : passed(value, '第 9 至 17 位的组织机构代码校验位不符（GB 11714）；少数老代码如此，请对照执照再核对一次')
}
