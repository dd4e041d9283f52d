import { builtinCalendar, localDateOf } from '#shared/calendar/index.ts'
import { catalogue } from '#shared/catalogue/index.ts'
import type { Actor } from '#shared/core/actor.ts'
import type { Context } from '#shared/core/aggregate.ts'
import type { Instant, LocalDate } from '#shared/core/time.ts'

/** What a rule may look at when this person acts at this instant; the built-in catalogue and calendar, no numbers yet. */
export function contextFor(actor: Actor, at: Instant, changed: Partial<Context> = {}): Context {
  return {
    streamId: 'stream',
    actor,
    at,
    today: localDateOf(at),
    catalogue,
    calendar: builtinCalendar,
    numbers: [],
    ...changed,
  }
}

/** Ten in the morning of a day at the hall. */
export function morningOf(day: LocalDate): Instant {
  return `${day}T02:00:00.000Z`
}
