import { asc, eq } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { PaperEntry, PaperRef } from '#shared/ipc/views.ts'
import { paperRow } from '../schema/projections.ts'

/** The papers that exist for a case, in the order in which they came to be. */
export function papersOf(orm: BetterSQLite3Database, caseId: string): readonly PaperEntry[] {
  return orm
    .select()
    .from(paperRow)
    .where(eq(paperRow.ownerId, caseId))
    .orderBy(asc(paperRow.ordinal), asc(paperRow.kind))
    .all()
    .map(({ kind, itemId, title, number, madeOn }) => ({ ref: refOf(kind, caseId, itemId), title, number, on: madeOn }))
}

function refOf(kind: PaperRef['kind'], ownerId: string, itemId: string): PaperRef {
  switch (kind) {
    case 'grant':
    case 'refusal':
      return { kind, caseId: ownerId, itemId }
    case 'courier-batch':
      return { kind, batchId: ownerId }
    default:
      return { kind, caseId: ownerId }
  }
}
