import type { Calendar } from './calendar.ts'
import { addDays, type LocalDate } from './local-date.ts'
import { type ClockStop, excludes, STOP_GROUND_NAMES, type StopGround } from './stop.ts'
import { type CalendarMissing, isWorkingDay } from './working-day.ts'

/** Working days unless the law says plain days (体育法第一百零五条: “三十日内”, read strictly as calendar days). */
export type LimitUnit = 'working' | 'calendar'

/** A day that was not counted, and in Chinese why; `ground` is set when it is a stop that kept it out. */
export type SkippedDay = { readonly date: LocalDate; readonly reason: string; readonly ground?: StopGround }

type Tally = { readonly counted: readonly LocalDate[]; readonly skipped: readonly SkippedDay[] }

/** `last` is the last counted day (the start when none is); `due` differs from it when it had to roll. */
export type Count =
  | (Tally & { readonly kind: 'ended'; readonly last: LocalDate; readonly due: LocalDate })
  | (Tally & { readonly kind: 'held'; readonly by: ClockStop })
  | { readonly kind: 'missing'; readonly refusal: CalendarMissing }

type Verdict =
  | { readonly kind: 'counts' }
  | { readonly kind: 'skip'; readonly day: SkippedDay }
  | { readonly kind: 'held'; readonly by: ClockStop }
  | { readonly kind: 'missing'; readonly refusal: CalendarMissing }

/** Open stops first: what lies beyond one needs no calendar. A day off inside a stop stays a day off. */
const judge = (date: LocalDate, unit: LimitUnit, stops: readonly ClockStop[], calendar: Calendar): Verdict => {
  const open = stops.find((stop) => stop.to === null && excludes(stop, date))
  if (open !== undefined) return { kind: 'held', by: open }
  if (unit === 'working') {
    const day = isWorkingDay(calendar, date)
    if (!day.ok) return { kind: 'missing', refusal: day }
    if (!day.working) return { kind: 'skip', day: { date, reason: day.why } }
  }
  const ground = stops.find((stop) => excludes(stop, date))?.ground
  return ground === undefined
    ? { kind: 'counts' }
    : { kind: 'skip', day: { date, reason: STOP_GROUND_NAMES[ground], ground } }
}

/**
 * The one count behind every limit: `total` days after `start`, then on to the first working day that no stop excludes.
 * `stops` are in order (`inOrder`). The rules and their articles are told at `clock`.
 */
export const countDays = (
  start: LocalDate,
  total: number,
  unit: LimitUnit,
  stops: readonly ClockStop[],
  calendar: Calendar,
): Count => {
  const counted: LocalDate[] = []
  const skipped: SkippedDay[] = []
  let date = addDays(start, 0)

  while (counted.length < total) {
    date = addDays(date, 1)
    const verdict = judge(date, unit, stops, calendar)
    if (verdict.kind === 'missing') return verdict
    if (verdict.kind === 'held') return { ...verdict, counted, skipped }
    if (verdict.kind === 'skip') skipped.push(verdict.day)
    else counted.push(date)
  }

  const last = date
  for (;;) {
    const verdict = judge(date, 'working', stops, calendar)
    if (verdict.kind === 'missing') return verdict
    if (verdict.kind === 'held') return { ...verdict, counted, skipped }
    if (verdict.kind === 'counts') return { kind: 'ended', last, due: date, counted, skipped }
    skipped.push(verdict.day)
    date = addDays(date, 1)
  }
}
