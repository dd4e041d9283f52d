import type { Calendar } from './calendar.ts'
import { explainDueDate } from './explanation.ts'
import { addDays, type LocalDate } from './local-date.ts'
import { type CalendarMissing, isWorkingDay } from './working-day.ts'

/** Working days unless the law says plain days (体育法第一百零五条: “三十日内”, read strictly as calendar days). */
export type LimitUnit = 'working' | 'calendar'

export type DueDateQuestion = {
  /** The day of receipt or acceptance; it is not counted. */
  readonly start: LocalDate
  /** Whole days, 0 or more; 0 means on the spot. */
  readonly days: number
  readonly unit: LimitUnit
  readonly calendar: Calendar
}

/** How a due date was reached, day by day. */
export type DueDateExplanation = {
  readonly start: LocalDate
  readonly days: number
  readonly unit: LimitUnit
  readonly counted: readonly LocalDate[]
  readonly skipped: readonly { readonly date: LocalDate; readonly reason: string }[]
  /** Set when the last day fell on a day off and moved on. */
  readonly rolled?: { readonly from: LocalDate; readonly to: LocalDate }
  readonly calendarVersion: string
  /** Plain Chinese lines for a tooltip. */
  readonly text: readonly string[]
}

export type DueDate =
  | { readonly ok: true; readonly due: LocalDate; readonly explanation: DueDateExplanation }
  | CalendarMissing

/**
 * The last day of a limit, with an account of every day counted and skipped.
 *
 * Working days (行政许可法第四十二条、第八十二条): weekends and statutory holidays are skipped, make-up days counted. The first
 * day is not counted, and a limit whose last day is a day off ends on the first working day after (民事诉讼法第八十五条,
 * by analogy; needed for calendar days and for limits of 0). Where the count reaches a year without holiday data the
 * answer is the refusal `calendar-missing`. Throws a RangeError for a malformed date or number of days.
 */
export const dueDate = ({ start, days, unit, calendar }: DueDateQuestion): DueDate => {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`Not a number of days: ${days}`)
  const counted: LocalDate[] = []
  const skipped: { date: LocalDate; reason: string }[] = []
  let date = addDays(start, 0)

  while (counted.length < days) {
    date = addDays(date, 1)
    if (unit === 'calendar') {
      counted.push(date)
      continue
    }
    const day = isWorkingDay(calendar, date)
    if (!day.ok) return day
    if (day.working) counted.push(date)
    else skipped.push({ date, reason: day.why })
  }

  const last = date
  for (let day = isWorkingDay(calendar, date); ; day = isWorkingDay(calendar, date)) {
    if (!day.ok) return day
    if (day.working) break
    skipped.push({ date, reason: day.why })
    date = addDays(date, 1)
  }

  const account = {
    start,
    days,
    unit,
    counted,
    skipped,
    ...(date === last ? {} : { rolled: { from: last, to: date } }),
    calendarVersion: calendar.version,
  }
  return { ok: true, due: date, explanation: { ...account, text: explainDueDate(calendar, date, account) } }
}
