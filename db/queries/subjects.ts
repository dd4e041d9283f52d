import { and, desc, eq, isNotNull, sql } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { Page, SubjectRow } from '#shared/ipc/views.ts'
import { caseRow, licenceRow } from '../schema/projections.ts'
import type { PageRequest } from '../store-types.ts'
import { holds, pageOf } from './page.ts'

/**
 * Name and USCC are those of the subject's latest case: with a single max() SQLite takes the other columns from the row that
 * holds it.
 */
const columns = {
  subjectId: sql<string>`${caseRow.subjectId}`,
  name: caseRow.applicantName,
  uscc: caseRow.uscc,
  caseCount: sql<number>`count(*)`,
  licenceCount: sql<number>`count(${licenceRow.licenceNo})`,
  lastActivity: sql<string>`max(${caseRow.updatedAt})`,
  demo: sql<number>`sum(${caseRow.demo}) > 0`,
}

/** One row a subject that has handed in at least one case (一档管理), the latest active first. */
export function subjectQueue(orm: BetterSQLite3Database, text: string, limit: number, offset: number) {
  return orm
    .select({ ...columns, total: sql<number>`count(*) over ()` })
    .from(caseRow)
    .leftJoin(licenceRow, eq(licenceRow.caseId, caseRow.caseId))
    .where(and(isNotNull(caseRow.subjectId), holds(caseRow.haystack, text)))
    .groupBy(caseRow.subjectId)
    .orderBy(desc(sql`max(${caseRow.updatedAt})`))
    .limit(limit)
    .offset(offset)
}

export function subjectsOf(orm: BetterSQLite3Database, ask: PageRequest): Page<SubjectRow> {
  const page = pageOf(ask, (limit, offset) => subjectQueue(orm, ask.text, limit, offset).all())
  return { ...page, rows: page.rows.map((row) => ({ ...row, demo: row.demo === 1 })) }
}

export function subjectRow(orm: BetterSQLite3Database, subjectId: string): SubjectRow | null {
  const row = orm
    .select(columns)
    .from(caseRow)
    .leftJoin(licenceRow, eq(licenceRow.caseId, caseRow.caseId))
    .where(eq(caseRow.subjectId, subjectId))
    .groupBy(caseRow.subjectId)
    .get()
  return row === undefined ? null : { ...row, demo: row.demo === 1 }
}

export function subjectOfCase(orm: BetterSQLite3Database, caseId: string): string | null {
  return orm.select({ id: caseRow.subjectId }).from(caseRow).where(eq(caseRow.caseId, caseId)).get()?.id ?? null
}
