import { type AnyMessage, rulesOf } from '../aggregates.ts'
import type { Log } from '../log.ts'
import type { StreamRef } from '../store-types.ts'
import { accountRows } from './account-rows.ts'
import { caseRows } from './case-rows.ts'
import { itemRows } from './item-rows.ts'
import { licenceRows } from './licence-rows.ts'
import { paperRows } from './paper-rows.ts'
import { parcelRows } from './parcel-rows.ts'
import type { Change, ProjectionTools, Projector } from './projector.ts'
import { searchEntries } from './search-entries.ts'

export const projectors: readonly Projector[] = [
  caseRows,
  itemRows,
  licenceRows,
  parcelRows,
  accountRows,
  paperRows,
  searchEntries,
]

/** What the store hands over after an append; the aggregates' own types are set aside there. */
export interface AnyChange extends StreamRef {
  readonly version: number
  readonly at: string
  readonly before: unknown
  readonly after: unknown
  readonly events: readonly AnyMessage[]
}

export interface Projections {
  /** Inside the transaction of the append. */
  apply(change: AnyChange): void
  /** Empties and fills the tables of all projectors, or of those whose version is not the one that filled them. */
  rebuild(which: 'all' | 'outdated'): void
}

export function makeProjections(tools: ProjectionTools, log: Log): Projections {
  const { db } = tools
  const prepared = projectors.map((projector) => ({ projector, apply: projector.prepare(tools) }))
  const filledBy = db.prepare('SELECT version FROM projection WHERE name = ?').pluck()
  const note = db.prepare(
    'INSERT INTO projection (name, version) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET version = excluded.version',
  )

  const fill = (wanted: typeof prepared) => {
    for (const { projector } of wanted) for (const table of projector.tables) empty(table)
    for (const stream of log.streams()) {
      const rules = rulesOf(stream.aggregate)
      let before = rules.initial
      for (const { at, version, events } of log.commits(stream)) {
        const after = events.reduce((state, event) => rules.evolve(state, event), before)
        for (const { apply } of wanted) apply(asChange({ ...stream, version, at, before, after, events }))
        before = after
      }
    }
    for (const { projector } of wanted) note.run(projector.name, projector.version)
  }
  // A contentless full-text table is emptied by its own command.
  const empty = (table: string) =>
    db.exec(table === 'search_gram' ? `INSERT INTO ${table} (${table}) VALUES ('delete-all')` : `DELETE FROM ${table}`)

  return {
    apply(change) {
      for (const { apply } of prepared) apply(asChange(change))
    },
    rebuild(which) {
      const wanted =
        which === 'all'
          ? prepared
          : prepared.filter(({ projector }) => filledBy.get(projector.name) !== projector.version)
      if (wanted.length > 0) db.transaction(() => fill(wanted)).immediate()
    },
  }
}

/** A stream holds only what its own rules wrote, so state and events are those of the aggregate that it names. */
function asChange(change: AnyChange): Change {
  return change as Change
}
