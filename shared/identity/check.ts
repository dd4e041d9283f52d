/** Why a value was refused; the message beside it says the same in Chinese. */
export type CheckCode =
  | 'empty'
  | 'length'
  | 'charset'
  | 'form'
  | 'category'
  | 'region'
  | 'date'
  | 'future-date'
  | 'check-digit'
  | 'obsolete'

export type CheckPassed = {
  readonly ok: true
  /** The normalised value: the only form that is stored, hashed and compared. */
  readonly value: string
  /** Chinese, for the clerk to see; they never block. */
  readonly warnings: readonly string[]
}

export type CheckRefused = {
  readonly ok: false
  readonly code: CheckCode
  /** Plain Chinese: which rule, and what to do. */
  readonly message: string
}

/** The one answer of every identifier check. */
export type Check = CheckPassed | CheckRefused

export const passed = (value: string, ...warnings: readonly string[]): CheckPassed => ({ ok: true, value, warnings })

export const refused = (code: CheckCode, message: string): CheckRefused => ({ ok: false, code, message })

/**
 * What a scanner, a paste or an input method adds to a number is taken away: full-width forms, white space, invisible
 * characters, lower case. Hyphens stay, since in some numbers they would hide a mistake.
 */
export const normaliseNumber = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}\p{Cc}]+/gu, '')
    .toUpperCase()
