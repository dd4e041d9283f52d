import type { Aggregate, Context } from '#shared/core/aggregate.ts'
import type { Decision } from '#shared/core/refusal.ts'
import { give, type NumberBook } from './run.ts'

/** One aggregate's life in memory: every command given to it, and what became of it. */
export interface Stream<S, C, E> {
  readonly aggregate: Aggregate<S, C & { readonly type: string }, E & { readonly type: string }>
  state(): S
  /** All events so far, in their order. */
  history(): readonly E[]
  /** The commands that were accepted, each with its events and the numbers that it used up. */
  accepted(): readonly { readonly events: readonly E[]; readonly numbers: readonly string[] }[]
  give(command: C, context: Context): Decision<E>
}

export function streamOf<S, C extends { readonly type: string }, E extends { readonly type: string }>(
  aggregate: Aggregate<S, C, E>,
  book: NumberBook,
): Stream<S, C, E> {
  const accepted: { readonly events: readonly E[]; readonly numbers: readonly string[] }[] = []
  let state = aggregate.initial
  return {
    aggregate,
    state: () => state,
    history: () => accepted.flatMap(({ events }) => events),
    accepted: () => accepted,
    give(command, context) {
      const given = give(aggregate, state, command, context, book)
      state = given.state
      if (given.decision.ok) accepted.push({ events: given.events, numbers: given.numbers })
      return given.decision
    },
  }
}
