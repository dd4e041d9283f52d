import type { Calendar } from './calendar.ts'
import { clock, type DueDateExplanation } from './clock.ts'
import type { LimitUnit } from './count.ts'
import type { LocalDate } from './local-date.ts'
import { type CalendarMissing, calendarMissing } from './working-day.ts'

export type DueDateQuestion = {
  /** The day of receipt or acceptance; it is not counted. */
  readonly start: LocalDate
  /** Whole days, 0 or more; 0 means on the spot. */
  readonly days: number
  readonly unit: LimitUnit
  readonly calendar: Calendar
}

export type DueDate =
  | { readonly ok: true; readonly due: LocalDate; readonly explanation: DueDateExplanation }
  | CalendarMissing

/**
 * The last day of a limit that is neither stopped nor extended: `clock` with nothing but the calendar, and by its rules.
 * Where the count reaches a year without holiday data the answer is the refusal `calendar-missing`. Throws a RangeError
 * for a malformed date or number of days.
 */
export const dueDate = (question: DueDateQuestion): DueDate => {
  const answer = clock({ ...question, extension: null, stops: [] })
  if (answer.kind === 'calendar-missing') return calendarMissing(answer.year)
  if (answer.kind === 'stopped') throw new Error('A limit without stops cannot stand still')
  return { ok: true, due: answer.due, explanation: answer.explanation }
}
