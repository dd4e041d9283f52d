import { and, asc, desc, eq } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type * as view from '#shared/ipc/views.ts'
import { caseRow, itemRow, licenceRow } from '../schema/projections.ts'
import type { CaseQueue, LicenceQueue, PageRequest } from '../store-types.ts'
import { holds, pageOf, totalOf } from './page.ts'

/** The columns of a case in lists. The licence's number comes from its own row. */
export const caseColumns = {
  caseId: caseRow.caseId,
  caseNo: caseRow.caseNo,
  phase: caseRow.phase,
  industryId: caseRow.industryId,
  applicantName: caseRow.applicantName,
  uscc: caseRow.uscc,
  premises: caseRow.premises,
  openedAt: caseRow.openedAt,
  updatedAt: caseRow.updatedAt,
  receivedOn: caseRow.receivedOn,
  acceptedOn: caseRow.acceptedOn,
  dueOn: caseRow.dueOn,
  dueKind: caseRow.dueKind,
  decidedOn: caseRow.decidedOn,
  itemTotal: caseRow.itemTotal,
  itemDecided: caseRow.itemDecided,
  itemGranted: caseRow.itemGranted,
  licenceNo: licenceRow.licenceNo,
  clerk: caseRow.clerk,
  desk: caseRow.desk,
  demo: caseRow.demo,
}

const queuePhase = {
  drafts: 'draft',
  received: 'received',
  correcting: 'correcting',
  accepted: 'accepted',
  decided: 'decided',
  declined: 'declined',
} as const satisfies Record<CaseQueue, view.CaseRow['phase']>

/** Where work waits, the oldest or the soonest due comes first; what is being typed or has ended, the latest. */
const latestFirst: readonly CaseQueue[] = ['drafts', 'decided', 'declined']

export function caseLists(orm: BetterSQLite3Database) {
  const base = () =>
    orm.select(caseColumns).from(caseRow).leftJoin(licenceRow, eq(licenceRow.caseId, caseRow.caseId)).$dynamic()

  return {
    cases: (ask: { readonly queue: CaseQueue } & PageRequest): view.Page<view.CaseRow> =>
      pageOf(ask, (limit, offset) => caseQueue(orm, ask, limit, offset).all()),

    caseRow: (caseId: string): view.CaseRow | null => base().where(eq(caseRow.caseId, caseId)).get() ?? null,

    casesOfSubject: (subjectId: string): readonly view.CaseRow[] =>
      base().where(eq(caseRow.subjectId, subjectId)).orderBy(desc(caseRow.updatedAt)).all(),

    approvals: (
      ask: { readonly queue: 'pending' | 'decided'; readonly departmentId: string | null } & PageRequest,
    ): view.Page<view.ApprovalRow> => pageOf(ask, (limit, offset) => approvalQueue(orm, ask, limit, offset).all()),

    licences: (ask: { readonly queue: LicenceQueue } & PageRequest): view.Page<view.LicenceRow> =>
      pageOf(ask, (limit, offset) => licenceQueue(orm, ask, limit, offset).all()),
  }
}

export function caseQueue(
  orm: BetterSQLite3Database,
  ask: { readonly queue: CaseQueue; readonly text: string },
  limit: number,
  offset: number,
) {
  const order = latestFirst.includes(ask.queue) ? desc(caseRow.queueKey) : asc(caseRow.queueKey)
  const wanted = and(eq(caseRow.phase, queuePhase[ask.queue]), holds(caseRow.haystack, ask.text))
  return orm
    .select({ ...caseColumns, total: totalOf(caseRow, wanted) })
    .from(caseRow)
    .leftJoin(licenceRow, eq(licenceRow.caseId, caseRow.caseId))
    .where(wanted)
    .orderBy(order)
    .limit(limit)
    .offset(offset)
}

export function approvalQueue(
  orm: BetterSQLite3Database,
  ask: { readonly queue: 'pending' | 'decided'; readonly departmentId: string | null; readonly text: string },
  limit: number,
  offset: number,
) {
  const { departmentId, text } = ask
  const wanted = and(
    departmentId === null ? undefined : eq(itemRow.departmentId, departmentId),
    eq(itemRow.queue, ask.queue),
    holds(itemRow.haystack, text),
  )
  return orm
    .select({ ...itemColumns, total: totalOf(itemRow, wanted) })
    .from(itemRow)
    .where(wanted)
    .orderBy(ask.queue === 'pending' ? asc(itemRow.queueKey) : desc(itemRow.queueKey))
    .limit(limit)
    .offset(offset)
}

const itemColumns = {
  caseId: itemRow.caseId,
  caseNo: itemRow.caseNo,
  itemId: itemRow.itemId,
  departmentId: itemRow.departmentId,
  industryId: itemRow.industryId,
  applicantName: itemRow.applicantName,
  premises: itemRow.premises,
  acceptedOn: itemRow.acceptedOn,
  dueOn: itemRow.dueOn,
  limitKind: itemRow.limitKind,
  decision: itemRow.decision,
  decidedOn: itemRow.decidedOn,
  permitNo: itemRow.permitNo,
  demo: itemRow.demo,
}

export function licenceQueue(
  orm: BetterSQLite3Database,
  ask: { readonly queue: LicenceQueue; readonly text: string },
  limit: number,
  offset: number,
) {
  const wanted = and(eq(licenceRow.queue, ask.queue), holds(licenceRow.haystack, ask.text))
  return orm
    .select({
      caseId: licenceRow.caseId,
      caseNo: licenceRow.caseNo,
      industryId: licenceRow.industryId,
      holderName: licenceRow.holderName,
      uscc: licenceRow.uscc,
      decidedOn: licenceRow.decidedOn,
      itemTotal: licenceRow.itemTotal,
      itemGranted: licenceRow.itemGranted,
      licenceNo: licenceRow.licenceNo,
      issuedOn: licenceRow.issuedOn,
      printCount: licenceRow.printCount,
      sealed: licenceRow.sealed,
      delivery: licenceRow.delivery,
      handedOver: licenceRow.handedOver,
      demo: licenceRow.demo,
      total: totalOf(licenceRow, wanted),
    })
    .from(licenceRow)
    .where(wanted)
    .orderBy(ask.queue === 'handed-over' ? desc(licenceRow.queueKey) : asc(licenceRow.queueKey))
    .limit(limit)
    .offset(offset)
}
