import type { Committed, OutcomeOfAll, States, Store, StoreRequest } from '#db/store-types.ts'
import type { AggregateName } from '#shared/core/aggregate.ts'

type Remote<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => infer R
    ? (...args: A) => Promise<Awaited<R>>
    : Remote<T[K]>
}

/** What `onCommit` tells outside the store's process: which stream moved and by what kinds of event; no contents. */
export interface CommitNews extends Pick<Committed, 'aggregate' | 'streamId' | 'version'> {
  readonly eventTypes: readonly string[]
}

/** The store as the handlers see it: the same questions, asked of another process, so every answer is a promise. */
export interface StoreApi extends Remote<Omit<Store, 'onCommit' | 'state' | 'executeAll'>> {
  /** Plain requests only: a step that is a function cannot be sent to another process. */
  executeAll(requests: readonly StoreRequest[]): Promise<OutcomeOfAll>
  state<A extends AggregateName>(
    aggregate: A,
    streamId: string,
  ): Promise<{ readonly state: States[A]; readonly version: number }>
}

/** Calls a method of the store by its path, e.g. `queries.cases`. */
export type CallStore = (path: string, args: readonly unknown[]) => Promise<unknown>

/** The store's face over any way of calling it. Groups of methods (`queries`, `credentials` …) are paths with a dot. */
export function storeApi(call: CallStore): StoreApi {
  return face(call, '') as StoreApi
}

const groups = new Set(['queries', 'credentials', 'audit', 'attachments'])

function face(call: CallStore, prefix: string): unknown {
  const known = new Map<string, unknown>()
  return new Proxy(Object.freeze({}), {
    get(_target, name) {
      // A promise that resolves with this object asks for `then`; there is none.
      if (typeof name !== 'string' || name === 'then') return undefined
      let found = known.get(name)
      if (found === undefined) {
        const path = prefix + name
        found = groups.has(path) ? face(call, `${path}.`) : (...args: readonly unknown[]) => call(path, args)
        known.set(name, found)
      }
      return found
    },
  })
}

/** Calls the method of a store at this path. Throws for a path that the store does not have. */
export function callStore(store: Store, path: string, args: readonly unknown[]): unknown {
  const [first = '', second] = path.split('.')
  const owner: unknown = second === undefined ? store : own(store, first)
  const method = own(owner, second ?? first)
  if (typeof method !== 'function' || path === 'onCommit') throw new Error(`The store has no method ${path}`)
  return method.apply(owner, args)
}

function own(owner: unknown, name: string): unknown {
  if (typeof owner !== 'object' || owner === null || !(name in owner) || name in Object.prototype) return undefined
  return (owner as Readonly<Record<string, unknown>>)[name]
}

/** A store of this very process behind the same face; what tests use, and what the store's process serves. */
export function localStore(store: Store): StoreApi {
  return storeApi(async (path, args) => callStore(store, path, args))
}

export function newsOf(committed: Committed): CommitNews {
  const { aggregate, streamId, version, events } = committed
  return { aggregate, streamId, version, eventTypes: events.map((event) => event.type) }
}
