import type { LocalDate } from '#shared/core/time.ts'
import { checkIdentityDocument, isIdentityDocumentType } from '#shared/identity/index.ts'

export interface CollectorNumber {
  /** The normalised number, or what was typed while it is wrong. */
  readonly value: string
  readonly problem: string | null
  readonly warnings: readonly string[]
}

/** Checks the number of the document that the collector shows, by the rules of its kind. */
export function collectorNumber(idType: string, typed: string, today: LocalDate): CollectorNumber {
  if (!isIdentityDocumentType(idType)) return { value: typed, problem: '请选择证件类型。', warnings: [] }
  const check = checkIdentityDocument(idType, typed, today)
  return check.ok
    ? { value: check.value, problem: null, warnings: check.warnings }
    : { value: typed, problem: check.message, warnings: [] }
}
