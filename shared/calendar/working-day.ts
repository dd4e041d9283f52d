import type { Calendar } from './calendar.ts'
import { addDays, compareDates, daysBetween, isWeekend, type LocalDate, weekday, yearOf } from './local-date.ts'

/** No holiday data for `year`: the date is not guessed. `message` tells the clerk and the administrator what to do. */
export type CalendarMissing = {
  readonly ok: false
  readonly code: 'calendar-missing'
  readonly year: number
  readonly message: string
}

/** What kind of day a date is, and in Chinese why it counts or does not. */
export type DayStatus = {
  readonly ok: true
  readonly working: boolean
  readonly kind: 'weekday' | 'make-up' | 'weekend' | 'holiday'
  /** `工作日`, `周末`, `国庆节放假`, `国庆节调休上班`. */
  readonly why: string
}

type SpecialDay = { readonly kind: 'holiday' | 'make-up'; readonly name: string }

// Calendars are immutable values, so the index of one can be kept for as long as the calendar itself lives.
const indexes = new WeakMap<Calendar, ReadonlyMap<LocalDate, SpecialDay>>()

const indexOf = (calendar: Calendar): ReadonlyMap<LocalDate, SpecialDay> => {
  const known = indexes.get(calendar)
  if (known !== undefined) return known
  const index = new Map<LocalDate, SpecialDay>()
  for (const year of Object.keys(calendar.years).sort()) {
    const notice = calendar.years[year]
    for (const { date, name } of notice?.holidays ?? []) index.set(date, { kind: 'holiday', name })
    for (const { date, name } of notice?.makeUpDays ?? []) index.set(date, { kind: 'make-up', name })
  }
  indexes.set(calendar, index)
  return index
}

/** The refusal for a year without data. */
export const calendarMissing = (year: number): CalendarMissing => ({
  ok: false,
  code: 'calendar-missing',
  year,
  message: `没有 ${year} 年的节假日安排，不能推算工作日期限（行政许可法第八十二条）。请管理员在“设置”中导入国务院办公厅关于 ${year} 年部分节假日安排的通知后再办。`,
})

/**
 * Whether a date is a working day: weekends and statutory holidays are not, make-up days (调休上班) are
 * (行政许可法第八十二条; the State Council's yearly notice). A year without data is refused, never answered as a plain week.
 */
export const isWorkingDay = (calendar: Calendar, date: LocalDate): DayStatus | CalendarMissing => {
  const year = yearOf(date)
  if (calendar.years[String(year)] === undefined) return calendarMissing(year)
  const special = indexOf(calendar).get(date)
  if (special?.kind === 'holiday') return { ok: true, working: false, kind: 'holiday', why: `${special.name}放假` }
  if (special?.kind === 'make-up') return { ok: true, working: true, kind: 'make-up', why: `${special.name}调休上班` }
  return isWeekend(date)
    ? { ok: true, working: false, kind: 'weekend', why: '周末' }
    : { ok: true, working: true, kind: 'weekday', why: '工作日' }
}

/** The `count`-th working day after `start`, which itself is not counted; `start` when count is 0. */
export const addWorkingDays = (
  calendar: Calendar,
  start: LocalDate,
  count: number,
): { readonly ok: true; readonly date: LocalDate } | CalendarMissing => {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`Not a number of working days: ${count}`)
  let date = start
  for (let left = count; left > 0; ) {
    date = addDays(date, 1)
    const day = isWorkingDay(calendar, date)
    if (!day.ok) return day
    if (day.working) left -= 1
  }
  return { ok: true, date }
}

/** Mondays to Fridays after `from` up to and including `to`. */
const plainWeekdays = (from: LocalDate, to: LocalDate): number => {
  const days = daysBetween(from, to)
  const weeks = Math.floor(days / 7)
  let count = weeks * 5
  const first = weekday(from)
  for (let rest = 1; rest <= days - weeks * 7; rest += 1)
    if ((first + rest) % 7 !== 0 && (first + rest) % 7 !== 6) count += 1
  return count
}

/**
 * Working days after `from` up to and including `to`; negative when `to` is the earlier one. Every year the days lie in
 * must have data. Queues ask this for every row, so it is arithmetic over the special days, not a walk over all days.
 */
export const workingDaysBetween = (
  calendar: Calendar,
  from: LocalDate,
  to: LocalDate,
): { readonly ok: true; readonly days: number } | CalendarMissing => {
  if (from === to) return { ok: true, days: daysBetween(from, to) }
  const forward = compareDates(from, to) < 0
  const [start, end] = forward ? [from, to] : [to, from]
  for (let year = yearOf(addDays(start, 1)); year <= yearOf(end); year += 1)
    if (calendar.years[String(year)] === undefined) return calendarMissing(year)

  let days = plainWeekdays(start, end)
  for (const [date, { kind }] of indexOf(calendar)) {
    if (date <= start || date > end) continue
    if (kind === 'make-up') days += 1
    else if (!isWeekend(date)) days -= 1
  }
  return { ok: true, days: forward || days === 0 ? days : -days }
}
