import type { Calendar } from './calendar.ts'
import { countDays, type LimitUnit, type SkippedDay } from './count.ts'
import { explainClock } from './explanation.ts'
import type { LocalDate } from './local-date.ts'
import { type ClockStop, excludes, inOrder, type StopGround } from './stop.ts'

export type ClockQuestion = {
  /** The day of receipt or acceptance; it is not counted. */
  readonly start: LocalDate
  /** Whole days, 0 or more; 0 means on the spot. */
  readonly days: number
  readonly unit: LimitUnit
  /** The one extension of 行政许可法第四十二条: whole days, 1 or more, in the unit of the limit. */
  readonly extension: { readonly days: number } | null
  readonly stops: readonly ClockStop[]
  readonly calendar: Calendar
}

/** How a due date was reached, day by day. */
export type DueDateExplanation = {
  readonly start: LocalDate
  readonly days: number
  readonly unit: LimitUnit
  readonly counted: readonly LocalDate[]
  readonly skipped: readonly SkippedDay[]
  /** Set when the last day fell on a day on which a limit cannot end, and moved on. */
  readonly rolled?: { readonly from: LocalDate; readonly to: LocalDate }
  readonly calendarVersion: string
  /** Plain Chinese lines for a tooltip. */
  readonly text: readonly string[]
}

/** A stop, with the days of the limit's unit that it kept out of the count. A day of two stops is the earlier one's. */
export type CountedStop = ClockStop & { readonly days: number }

export type ClockExplanation = DueDateExplanation & {
  /** Earliest first. An open stop has 0 days: how many it takes is known when it ends. */
  readonly stopped: readonly CountedStop[]
  readonly extended: { readonly days: number } | null
}

/** How a clock stands: it has a due date, or an open stop holds it and the due date is known when that ends. */
export type ClockStanding =
  | { readonly kind: 'running'; readonly due: LocalDate }
  | {
      readonly kind: 'stopped'
      /** First day of the earliest open stop. */
      readonly since: LocalDate
      readonly ground: StopGround
      /** Days counted so far, and those left with the extension, in the limit's unit. */
      readonly usedDays: number
      readonly remainingDays: number
    }

export type Clock =
  | (ClockStanding & { readonly explanation: ClockExplanation })
  | { readonly kind: 'calendar-missing'; readonly year: number; readonly message: string }

const countedStops = (stops: readonly ClockStop[], skipped: readonly SkippedDay[]): readonly CountedStop[] => {
  const holders = skipped.flatMap(({ date, ground }) =>
    ground === undefined ? [] : [stops.findIndex((stop) => excludes(stop, date))],
  )
  return stops.map(({ from, to, ground }, index) => {
    return { from, to, ground, days: holders.filter((holder) => holder === index).length }
  })
}

const requireWholeDays = (days: number, least: number): void => {
  if (!Number.isInteger(days) || days < least) throw new RangeError(`Not a number of days: ${days}`)
}

/**
 * The clock of one limit: its due date, or that it stands still, with an account of every day counted and skipped.
 *
 * - Working days (行政许可法第四十二条、第八十二条): days off are skipped, make-up days counted. The first day is not counted.
 * - Stops (第四十五条): {@link ClockStop} says which days they exclude. Overlapping and adjoining stops exclude each day
 *   once; days before the start are ignored. A stop that begins on or after the due date excludes nothing, whether closed or
 *   open: no day is left to exclude.
 * - Extension (第四十二条): so many days more in one count with the limit; stops exclude days of it too.
 * - End: a last day that is a day off moves to the first working day after it that no stop excludes (民事诉讼法第八十五条, by
 *   analogy; needed for calendar days and for limits of 0). It moves once, after the extension.
 *
 * `calendar-missing` where the count needs a year without holiday data; a limit held by an open stop before that is still
 * `stopped`. Throws a RangeError for a malformed date, stop or number of days.
 */
export const clock = ({ start, days, unit, extension, stops, calendar }: ClockQuestion): Clock => {
  requireWholeDays(days, 0)
  if (extension !== null) requireWholeDays(extension.days, 1)
  const total = days + (extension?.days ?? 0)
  const ordered = inOrder(stops)
  const count = countDays(start, total, unit, ordered, calendar)
  if (count.kind === 'missing') {
    const { year, message } = count.refusal
    return { kind: 'calendar-missing', year, message }
  }

  const { counted, skipped } = count
  const standing: ClockStanding =
    count.kind === 'ended'
      ? { kind: 'running', due: count.due }
      : {
          kind: 'stopped',
          since: count.by.from,
          ground: count.by.ground,
          usedDays: counted.length,
          remainingDays: total - counted.length,
        }
  const account = {
    start,
    days,
    unit,
    counted,
    skipped,
    ...(count.kind === 'ended' && count.due !== count.last ? { rolled: { from: count.last, to: count.due } } : {}),
    calendarVersion: calendar.version,
    stopped: countedStops(ordered, skipped),
    extended: extension,
  }
  return { ...standing, explanation: { ...account, text: explainClock(calendar, standing, account) } }
}
