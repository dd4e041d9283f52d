import { and, desc, eq, ne, or } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { DuplicateCase } from '#shared/ipc/views.ts'
import { caseRow } from '../schema/projections.ts'

/** What two running cases may have in common, and how it is told. */
const marks = [
  [caseRow.sameUscc, 'sameUscc', '统一社会信用代码相同'],
  [caseRow.samePerson, 'samePerson', '法定代表人（经营者）证件号码相同'],
  [caseRow.sameName, 'sameName', '申请人名称相同'],
  [caseRow.samePremises, 'samePremises', '经营场所相同'],
] as const

/**
 * Other running cases (draft to accepted) of the same subject or premises, the latest first, at most 20. The marks are only
 * set while a case runs, so an ended case is never among them, nor asks.
 */
export function duplicatesOf(orm: BetterSQLite3Database, caseId: string): readonly DuplicateCase[] {
  const own = orm.select().from(caseRow).where(eq(caseRow.caseId, caseId)).get()
  if (own === undefined) return []
  const alike = marks.flatMap(([column, name]) => {
    const value = own[name]
    return value === null ? [] : [eq(column, value)]
  })
  if (alike.length === 0) return []
  return orm
    .select()
    .from(caseRow)
    .where(and(ne(caseRow.caseId, caseId), or(...alike)))
    .orderBy(desc(caseRow.updatedAt))
    .limit(20)
    .all()
    .map((row) => ({
      caseId: row.caseId,
      caseNo: row.caseNo,
      phase: row.phase,
      applicantName: row.applicantName,
      premises: row.premises,
      openedAt: row.openedAt,
      reasons: marks.filter(([, name]) => own[name] !== null && own[name] === row[name]).map(([, , reason]) => reason),
    }))
}
