import type { Catalogue } from '#shared/catalogue/index.ts'
import type { AggregateName } from '#shared/core/aggregate.ts'
import type { Instant } from '#shared/core/time.ts'
import type { Database } from '../driver.ts'
import type { Keyring } from '../personal/keys.ts'
import type { Events, States } from '../store-types.ts'

/** One commit, as a projection sees it: the stream before and after, and what happened between. */
export type Change = {
  [A in AggregateName]: {
    readonly aggregate: A
    readonly streamId: string
    readonly version: number
    readonly at: Instant
    readonly before: States[A]
    readonly after: States[A]
    readonly events: readonly Events[A][]
  }
}[AggregateName]

/**
 * Keeps some tables in step with the log. A row may depend on its own stream only, and on nothing but what a change carries:
 * then replaying the log stream by stream gives the very rows that were written along the way.
 */
export interface Projector {
  readonly name: string
  /** Raised whenever the rows would come out differently: the store then fills the tables anew when it opens. */
  readonly version: number
  /** Emptied before a rebuild. */
  readonly tables: readonly string[]
  prepare(tools: ProjectionTools): (change: Change) => void
}

export interface ProjectionTools {
  readonly db: Database
  readonly catalogue: Catalogue
  readonly keyedHash: Keyring['keyedHash']
}
