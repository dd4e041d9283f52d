import type { Actor } from './actor.ts'
import type { AggregateName } from './aggregate.ts'
import type { Instant } from './time.ts'

/**
 * What one accepted command leaves: the unit of the log and of sync. Its id is made where the command was given, so that a
 * retried click or a lost answer never makes a second one.
 */
export interface Commit {
  readonly commitId: string
  readonly aggregate: AggregateName
  readonly streamId: string
  readonly schemaVersion: number
  readonly actor: Actor
  readonly at: Instant
  readonly events: readonly { readonly type: string }[]
}

export const schemaVersion = 1
