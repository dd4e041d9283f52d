import { localDateOf } from '#shared/calendar/index.ts'
import type { Refusal } from '#shared/core/refusal.ts'
import { rulesOf } from './aggregates.ts'
import type { Log } from './log.ts'
import type { Numbers } from './numbers.ts'
import { nameOf, type StreamKeys } from './personal/stream-keys.ts'
import type { Projections } from './projections/projections.ts'
import type {
  Committed,
  Outcome,
  OutcomeOfAll,
  Step,
  StoreDone,
  StoreOptions,
  StoreRequest,
  StreamRef,
} from './store-types.ts'
import type { FoldedStream, StreamCache } from './stream-cache.ts'

export interface ExecutionTools extends Pick<StoreOptions, 'db' | 'catalogue' | 'calendar' | 'clock'> {
  readonly log: Log
  readonly numbers: Numbers
  readonly projections: Projections
  readonly cache: StreamCache
  readonly streamKeys: StreamKeys
  readonly desk: () => string
  /** What a stream's own rules cannot know, because it is about other streams. */
  readonly guard: (request: StoreRequest) => Refusal | null
  readonly told: (committed: Committed) => void
}

export interface Execution {
  execute(request: StoreRequest): Outcome
  executeAll(steps: readonly Step[]): OutcomeOfAll
  load(stream: StreamRef): FoldedStream
}

/** What a transaction has done so far: seen by its later commands, and by the memory only when it is on the disk. */
interface Staged {
  readonly streams: Map<string, { readonly stream: StreamRef; readonly folded: FoldedStream }>
  readonly committed: Committed[]
}

/** Leaves a transaction and undoes it. */
class Undo extends Error {
  readonly outcome: Exclude<OutcomeOfAll, { kind: 'done' }>

  constructor(outcome: Exclude<OutcomeOfAll, { kind: 'done' }>) {
    super('undone')
    this.outcome = outcome
  }
}

/** Runs commands: one transaction, then memory, then notices. A refusal leaves nothing behind, not even a number. */
export function makeExecution(tools: ExecutionTools): Execution {
  const { db, log, numbers, projections, cache, streamKeys, clock } = tools

  const load = (stream: StreamRef): FoldedStream => {
    const known = cache.get(stream)
    if (known !== null) return known
    const rules = rulesOf(stream.aggregate)
    const { events, head } = log.load(stream)
    const state = events.reduce((before, event) => rules.evolve(before, event), rules.initial)
    const folded = { state, head }
    cache.put(stream, folded)
    return folded
  }

  /** The same commit once more: the same answer, nothing done. */
  const again = (request: StoreRequest): StoreDone | null => {
    const known = log.findCommit(request.commitId)
    if (known === null) return null
    if (known.aggregate !== request.aggregate || known.streamId !== request.streamId) {
      throw new Error(`Commit ${request.commitId} was given for ${nameOf(known)} before`)
    }
    const { streamId, version, numbers: given } = known
    return { kind: 'done', streamId, version, numbers: given, events: log.eventsOfCommit(request.commitId) }
  }

  const perform = (request: StoreRequest, staged: Staged): Outcome => {
    const repeated = again(request)
    if (repeated !== null) return repeated
    const { aggregate, streamId, command, actor, commitId } = request
    const stream: StreamRef = { aggregate, streamId }
    const { state, head } = staged.streams.get(nameOf(stream))?.folded ?? load(stream)
    if (request.expectedVersion !== undefined && request.expectedVersion !== head.version) {
      return { kind: 'stale', version: head.version }
    }
    const unfit = tools.guard(request)
    if (unfit !== null) return { kind: 'refused', refusal: unfit }
    const rules = rulesOf(aggregate)
    const at = clock()
    const today = localDateOf(at)
    const desk = tools.desk()
    const reserved = numbers.reserve(rules.numbers(state, command, tools.catalogue), today, desk)
    const given = reserved.map((each) => each.number)
    const context = {
      streamId,
      actor,
      at,
      today,
      catalogue: tools.catalogue,
      calendar: tools.calendar(),
      numbers: given,
    }
    const decision = rules.decide(state, command, context)
    if (!decision.ok) return { kind: 'refused', refusal: decision.refusal }
    const { events } = decision
    if (events.length === 0) return { kind: 'done', streamId, version: head.version, numbers: [], events }
    const after = events.reduce((before, event) => rules.evolve(before, event), state)
    const end = log.append({ ...stream, commitId, actor, desk, at, numbers: given, events }, head)
    numbers.give(reserved, commitId)
    projections.apply({ ...stream, version: end.version, at, before: state, after, events })
    staged.streams.set(nameOf(stream), { stream, folded: { state: after, head: end } })
    staged.committed.push({ ...stream, commitId, version: end.version, at, actor, events })
    return { kind: 'done', streamId, version: end.version, numbers: given, events }
  }

  const inTransaction = <T>(work: (staged: Staged) => T): T => {
    const staged: Staged = { streams: new Map(), committed: [] }
    try {
      const result = db.transaction(() => work(staged)).immediate()
      for (const { stream, folded } of staged.streams.values()) cache.put(stream, folded)
      for (const committed of staged.committed) tools.told(committed)
      return result
    } catch (error) {
      streamKeys.forgetAll()
      throw error
    }
  }

  return {
    load,
    execute: (request) => inTransaction((staged) => perform(request, staged)),

    executeAll(steps) {
      try {
        return inTransaction((staged) => {
          const all: StoreDone[] = []
          for (const step of steps) {
            const outcome = perform(typeof step === 'function' ? step(all) : step, staged)
            if (outcome.kind !== 'done') throw new Undo({ ...outcome, index: all.length })
            all.push(outcome)
          }
          return { kind: 'done', all }
        })
      } catch (error) {
        if (error instanceof Undo) return error.outcome
        throw error
      }
    },
  }
}
