import type { Aggregate, Context, NumberRequest } from '#shared/core/aggregate.ts'
import { counterOf, writeNumber } from '#shared/core/numbering.ts'
import type { Decision, Refusal } from '#shared/core/refusal.ts'

/** Counters of the numbers, as the store keeps them. */
export type NumberBook = Map<string, number>

export function emptyBook(): NumberBook {
  return new Map()
}

/** What one command did: the events and the state after them, or the refusal and the state as it was. */
export interface Given<S, E> {
  readonly decision: Decision<E>
  readonly state: S
  readonly events: readonly E[]
  /** The numbers that the rule was offered, used up only by an accepted command. */
  readonly numbers: readonly string[]
}

/** Gives one command as the store does: numbers are drawn for it, and lost to nobody when it is refused. */
export function give<S, C extends { readonly type: string }, E extends { readonly type: string }>(
  aggregate: Aggregate<S, C, E>,
  state: S,
  command: C,
  context: Context,
  book: NumberBook = emptyBook(),
): Given<S, E> {
  const drawn = draw(book, aggregate.numbers(state, command, context.catalogue), context)
  const decision = aggregate.decide(state, command, { ...context, numbers: drawn.numbers })
  if (!decision.ok) return { decision, state, events: [], numbers: drawn.numbers }
  for (const [counter, serial] of drawn.counters) book.set(counter, serial)
  const after = decision.events.reduce((folded, event) => aggregate.evolve(folded, event), state)
  return { decision, state: after, events: decision.events, numbers: drawn.numbers }
}

/** One command and the circumstances in which it is given. */
export interface Step<C> {
  readonly command: C
  readonly context: Context
}

export interface RunOptions<S> {
  readonly from?: S
  readonly book?: NumberBook
}

/** Gives commands one after another and folds what they yield. Throws the refusal's message: none is expected here. */
export function run<S, C extends { readonly type: string }, E extends { readonly type: string }>(
  aggregate: Aggregate<S, C, E>,
  steps: Iterable<Step<C>>,
  options: RunOptions<S> = {},
): { readonly state: S; readonly events: readonly E[] } {
  const book = options.book ?? emptyBook()
  const events: E[] = []
  let state = options.from ?? aggregate.initial
  for (const { command, context } of steps) {
    const given = give(aggregate, state, command, context, book)
    if (!given.decision.ok) throw new Error(`${command.type}: ${given.decision.refusal.message}`)
    state = given.state
    events.push(...given.events)
  }
  return { state, events }
}

/** The refusal of a decision that is expected to be one; throws when it was accepted. */
export function refusalOf(decision: Decision<unknown>): Refusal {
  if (decision.ok) throw new Error('Accepted, though a refusal was expected')
  return decision.refusal
}

function draw(book: NumberBook, requests: readonly NumberRequest[], { today, actor }: Context) {
  const counters = new Map<string, number>()
  const numbers = requests.map((request) => {
    const counter = counterOf(request, today, actor.desk)
    const serial = (counters.get(counter) ?? book.get(counter) ?? 0) + 1
    counters.set(counter, serial)
    return writeNumber(request, today, actor.desk, serial)
  })
  return { counters, numbers }
}
