import type { Calendar } from '#shared/calendar/index.ts'
import type { Catalogue } from '#shared/catalogue/index.ts'
import type { Actor } from './actor.ts'
import type { Decision } from './refusal.ts'
import type { Instant, LocalDate } from './time.ts'

/** The aggregates of the log. A stream is one aggregate's life: `case:<uuid>`. */
export const aggregateNames = ['case', 'licence', 'parcel', 'courier-batch', 'account', 'hall'] as const
export type AggregateName = (typeof aggregateNames)[number]

/** A number that is given once: the series, and what its pattern is filled with. */
export interface NumberRequest {
  readonly series:
    | 'case'
    | 'receipt'
    | 'acceptance'
    | 'correction'
    | 'decline'
    | 'refusal'
    | 'grant'
    | 'licence'
    | 'batch'
  /** The industry's ordinal in the plan's list, for series whose pattern names it. */
  readonly industry?: number
}

/** Everything that a rule may look at besides its own state. All of it comes in as values. */
export interface Context {
  readonly streamId: string
  readonly actor: Actor
  readonly at: Instant
  readonly today: LocalDate
  readonly catalogue: Catalogue
  readonly calendar: Calendar
  /** The numbers that `numbers()` asked for, in its order. */
  readonly numbers: readonly string[]
}

/**
 * One aggregate: pure functions over values. `decide` says which events a command yields or why not; `evolve` folds an
 * event into the state. `numbers` says which numbers the command will need if it is accepted, so that the store can give
 * them in the same transaction and none is lost to a refusal.
 */
export interface Aggregate<S, C extends { readonly type: string }, E extends { readonly type: string }> {
  readonly name: AggregateName
  readonly initial: S
  numbers(state: S, command: C, catalogue: Catalogue): readonly NumberRequest[]
  decide(state: S, command: C, context: Context): Decision<E>
  evolve(state: S, event: E): S
}

/** Folds a history into the state that it ends in. */
export function fold<S, C extends { readonly type: string }, E extends { readonly type: string }>(
  aggregate: Aggregate<S, C, E>,
  events: Iterable<E>,
  from: S = aggregate.initial,
): S {
  let state = from
  for (const event of events) state = aggregate.evolve(state, event)
  return state
}
