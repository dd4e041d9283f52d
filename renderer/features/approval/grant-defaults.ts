import { fieldOfCase } from '#renderer/ui/case-view/names.ts'
import { addDays, type LocalDate } from '#shared/calendar/index.ts'
import type { CaseFile } from '#shared/case/case-file.ts'
import { BUSINESS_LICENCE_ID, catalogue, itemOf } from '#shared/catalogue/index.ts'

/** Where each item's scope stands in the application. An item that is not here has none that could be taken over. */
const scopeFields: Readonly<Record<string, readonly string[]>> = {
  'business-licence': ['businessScope'],
  'drug-retail': ['drugBusinessMode', 'drugCategoryScope', 'drugBusinessScope'],
  'medical-device-class3': ['deviceBusinessMode', 'deviceScope'],
  'food-operation': ['foodMainForm', 'foodItems'],
  'tobacco-retail': ['tobaccoScope'],
  'seed-business': ['seedScope', 'seedMode'],
  'pesticide-business': ['pesticideScope'],
  'public-place-hygiene': ['hygienePlaceType'],
  'high-risk-sport': ['sportItems'],
  'entertainment-venue': ['venueType'],
}

/** The scope as applied for, for the reviewer to change; never longer than the decision may hold (300). */
export function appliedScope(file: CaseFile, itemId: string): string {
  const parts = (scopeFields[itemId] ?? []).map((fieldId) => fieldOfCase(file, fieldId)).filter((text) => text !== '')
  return [...parts.join('；')].slice(0, 300).join('')
}

/**
 * The last day of a term of whole years that begins on `validFrom`: 2026-11-24 and five years end on 2031-11-23. Null when
 * the rules fix no term, so that none is invented.
 */
export function validToOf(itemId: string, validFrom: LocalDate): LocalDate | null {
  const years = itemOf(catalogue, itemId).validity.years
  return years === null ? null : lastDayOf(validFrom, years)
}

/** The day before the same day `years` later. */
export function lastDayOf(validFrom: LocalDate, years: number): LocalDate {
  const [year = 0, month = 1, day = 1] = validFrom.split('-').map(Number)
  return addDays(new Date(Date.UTC(year + years, month - 1, day)).toISOString().slice(0, 10), -1)
}

/** A business licence is numbered by its holder's credit code; every other permit by its own body's number. */
export function isNumberedByCreditCode(itemId: string): boolean {
  return itemId === BUSINESS_LICENCE_ID
}
