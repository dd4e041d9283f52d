import { isPersonal } from '#shared/core/personal.ts'
import type { CaseFile, FieldValue } from './case-file.ts'

/** A value as one text; lines of a list are joined by line ends. */
export function textOf(value: FieldValue | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return value
  return isPersonal(value) ? value.personal : value.join('\n')
}

/** The text of one field of the form, empty when it was not filled. */
export function fieldText(file: CaseFile, fieldId: string): string {
  return textOf(file.form[fieldId]?.value).trim()
}

export function sameValue(one: FieldValue | undefined, other: FieldValue): boolean {
  return one !== undefined && isPersonal(one) === isPersonal(other) && textOf(one) === textOf(other)
}
