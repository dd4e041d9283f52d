import { type Check, normaliseNumber, passed, refused } from './check.ts'

/**
 * Mainland travel permit of Hong Kong and Macao residents (港澳居民来往内地通行证, 回乡证): H or M, 8 digits, and on older
 * cards 2 more for the number of renewals. No check digit is published.
 */
export const checkHmTravelPermit = (text: string): Check => {
  const number = normaliseNumber(text)
  if (number === '') return refused('empty', '请填写港澳居民来往内地通行证号码')
  if (/^[HM]\d{8}(\d{2})?$/.test(number)) return passed(number)
  return refused(
    'form',
    '港澳居民来往内地通行证号码应为 H（香港）或 M（澳门）加 8 位数字，旧版另有 2 位换证次数，请对照证件核对',
  )
}

/**
 * Mainland travel permit of Taiwan residents (台湾居民来往大陆通行证, 台胞证): 8 digits; older booklets 10 digits with a
 * letter that may stand in brackets. The brackets are not kept.
 */
export const checkTaiwanTravelPermit = (text: string): Check => {
  const number = normaliseNumber(text)
  if (number === '') return refused('empty', '请填写台湾居民来往大陆通行证号码')
  if (/^\d{8}$/.test(number)) return passed(number)
  if (/^\d{10}(\([A-Z]\)|[A-Z])?$/.test(number))
    return passed(number.replace(/[()]/g, ''), '这是旧版本式台胞证的号码，请核对证件是否仍在有效期内')
  return refused(
    'form',
    '台湾居民来往大陆通行证号码应为 8 位数字，旧版为 10 位数字（可带括号内的一个字母），请对照证件核对',
  )
}
