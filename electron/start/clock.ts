import { localDateOf } from '#shared/calendar/index.ts'
import type { Instant, LocalDate } from '#shared/core/time.ts'

export interface Clock {
  now(): Instant
  /** The day at the hall, in Beijing time. */
  today(): LocalDate
}

export function clockOf(milliseconds: () => number): Clock {
  const now = () => new Date(milliseconds()).toISOString()
  return { now, today: () => localDateOf(now()) }
}

export const systemClock: Clock = clockOf(() => Date.now())

/**
 * The clock of the application. `wanted` (an ISO instant, ZONGCHUANG_CLOCK) moves it so that it reads that instant at
 * start; it goes on from there. For tests of what happens on other days; a packaged build never listens to it.
 */
export function applicationClock(wanted: string | undefined, packaged: boolean): Clock {
  if (wanted === undefined || wanted === '' || packaged) return systemClock
  const start = Date.parse(wanted)
  if (Number.isNaN(start)) throw new Error(`ZONGCHUANG_CLOCK is not an ISO instant: ${wanted}`)
  const offset = start - Date.now()
  return clockOf(() => Date.now() + offset)
}
