import type { CaseFile, FieldValue } from '#shared/case/case-file.ts'
import { catalogue, decidingBodyOf, departmentName, departmentOf, industryOf, itemOf } from '#shared/catalogue/index.ts'
import { isPersonal } from '#shared/core/personal.ts'

/** The industry's name; a dash for a case whose industry is not chosen yet. */
export function industryName(industryId: string | null): string {
  return industryId === null ? '—' : industryOf(catalogue, industryId).name
}

export function itemName(itemId: string): string {
  return itemOf(catalogue, itemId).name
}

/** The local body where it is known, otherwise the plan's word for the department. */
export function departmentNameOf(departmentId: string): string {
  return departmentName(departmentOf(catalogue, departmentId))
}

/** Who decides the permit in law, as papers name it. */
export function decidingName(itemId: string): string {
  return decidingBodyOf(catalogue, itemId).name
}

/** A field's value as one text; several choices or lines are joined with “；”. Personal values come masked from the office. */
export function fieldText(value: FieldValue | undefined): string {
  if (value === undefined) return ''
  if (isPersonal(value)) return value.personal
  return typeof value === 'string' ? value : value.join('；')
}

/** What stands in one field of the case's form, or an empty text. */
export function fieldOfCase(file: CaseFile, fieldId: string): string {
  return fieldText(file.form[fieldId]?.value)
}
