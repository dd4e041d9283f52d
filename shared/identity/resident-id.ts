import type { LocalDate } from '#shared/calendar/index.ts'
import { type Check, normaliseNumber, passed, refused } from './check.ts'
import { refuseBirthDate, refuseCheckDigit, refuseForm } from './citizen-number.ts'

const NAME = '居民身份证'

const otherDocument = (number: string): readonly string[] => {
  if (/^8[123]0000/.test(number)) return ['号码以 810000、820000 或 830000 开头，应是港澳台居民居住证，请核对证件类型']
  if (number.startsWith('9')) return ['号码以 9 开头，应是外国人永久居留身份证，请核对证件类型']
  return []
}

/**
 * Resident identity card number (公民身份号码, GB 11643-1999): 18 characters, a real birth date not after `today`,
 * check character MOD 11-2; a small x is read as X. Region codes are not checked, since abolished ones stay in use.
 * First-generation 15-digit cards have been void since 2013-01-01 (居民身份证法 2011 amendment) and are refused.
 */
export const checkResidentId = (text: string, today: LocalDate): Check => {
  const number = normaliseNumber(text)
  if (/^\d{15}$/.test(number))
    return refused(
      'obsolete',
      '15 位号码属第一代居民身份证，自 2013 年 1 月 1 日起停止使用，请出示有效的 18 位居民身份证',
    )
  return (
    refuseForm(number, NAME) ??
    refuseBirthDate(number, NAME, today) ??
    refuseCheckDigit(number, NAME) ??
    passed(number, ...otherDocument(number))
  )
}

/** Sex by place 17 of a valid 18-character number: odd is male (GB 11643-1999). */
export const sexOfResidentId = (number: string): '男' | '女' => (Number(number.charAt(16)) % 2 === 1 ? '男' : '女')
