import { and, desc, eq, isNotNull } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { type AnyEvent, describeEvent } from '#shared/case/describe.ts'
import type { Catalogue } from '#shared/catalogue/index.ts'
import type { AggregateName } from '#shared/core/aggregate.ts'
import type * as view from '#shared/ipc/views.ts'
import type { Database } from '../driver.ts'
import type { Keyring } from '../personal/keys.ts'
import { caseRow } from '../schema/projections.ts'
import { makeSearch } from '../search/search.ts'
import type { HistoryRecord, Queries, States, StreamRef } from '../store-types.ts'
import { accountQueries } from './accounts.ts'
import { caseLists } from './case-lists.ts'
import { duplicatesOf } from './duplicates.ts'
import { papersOf } from './papers.ts'
import { parcelLists } from './parcel-lists.ts'
import { subjectOfCase, subjectRow, subjectsOf } from './subjects.ts'

export interface QueryTools {
  readonly db: Database
  readonly orm: BetterSQLite3Database
  readonly catalogue: Catalogue
  readonly keyedHash: Keyring['keyedHash']
  state<A extends AggregateName>(
    aggregate: A,
    streamId: string,
  ): { readonly state: States[A]; readonly version: number }
  history(streams: readonly StreamRef[]): readonly HistoryRecord[]
}

export function makeQueries(tools: QueryTools): Queries {
  const { db, orm, catalogue, keyedHash, state } = tools
  const cases = caseLists(orm)
  const parcels = parcelLists(orm, (parcelId) => state('parcel', parcelId).state)

  const licenceOf = (caseId: string) => {
    const licence = state('licence', caseId).state
    return licence.phase === 'absent' ? null : licence
  }
  const parcelsOf = parcels.parcelsOfCase

  const caseHistory = (caseId: string): readonly view.HistoryEntry[] => {
    const streams: readonly StreamRef[] = [
      { aggregate: 'case', streamId: caseId },
      { aggregate: 'licence', streamId: caseId },
      ...parcelsOf(caseId).map(({ parcelId }) => ({ aggregate: 'parcel', streamId: parcelId }) as const),
    ]
    return tools.history(streams).map(({ at, by, desk, event }) => {
      // Only the aggregates' own rules write events, so every one is among those that can be told.
      return { at, by, desk, text: describeEvent(event as AnyEvent, catalogue) }
    })
  }

  const totalOf = <A extends object>(
    list: (ask: A & { text: string; page: number; pageSize: number }) => view.Page<unknown>,
    ask: A,
  ) => list({ ...ask, text: '', page: 1, pageSize: 1 }).total

  return {
    ...accountQueries(orm),
    cases: cases.cases,
    caseRow: cases.caseRow,
    approvals: cases.approvals,
    licences: cases.licences,
    parcels: parcels.parcels,
    parcel: parcels.parcel,
    duplicates: (caseId) => duplicatesOf(orm, caseId),
    papers: (caseId) => papersOf(orm, caseId),
    caseHistory,
    subjects: (ask) => subjectsOf(orm, ask),
    subjectOfCase: (caseId) => subjectOfCase(orm, caseId),
    search: makeSearch(db, catalogue, keyedHash),

    caseDetail(caseId) {
      const { state: found, version } = state('case', caseId)
      if (found.phase === 'absent') return null
      return {
        caseId,
        version,
        state: found,
        licence: licenceOf(caseId),
        parcel: parcelsOf(caseId).at(-1) ?? null,
        papers: papersOf(orm, caseId),
        history: caseHistory(caseId),
      }
    },

    subject(subjectId) {
      const subject = subjectRow(orm, subjectId)
      if (subject === null) return null
      const own = cases.casesOfSubject(subjectId)
      return {
        ...subject,
        cases: own,
        licences: own.flatMap(({ caseId }) => {
          const licence = licenceOf(caseId)
          return licence === null ? [] : [{ caseId, licence }]
        }),
        papers: own.flatMap(({ caseId }) => papersOf(orm, caseId).map((paper) => ({ ...paper, caseId }))),
        history: own
          .flatMap(({ caseId }) => caseHistory(caseId).map((entry) => ({ ...entry, caseId })))
          .sort((left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : 0)),
      }
    },

    latestCaseOfUscc: (uscc) =>
      orm
        .select({ caseId: caseRow.caseId })
        .from(caseRow)
        .where(
          and(
            eq(caseRow.subjectId, keyedHash('subject', `uscc\0${uscc.trim().toUpperCase()}`)),
            isNotNull(caseRow.caseNo),
          ),
        )
        .orderBy(desc(caseRow.updatedAt))
        .limit(1)
        .get()?.caseId ?? null,

    counts: ({ departmentId }) => ({
      drafts: totalOf(cases.cases, { queue: 'drafts' } as const),
      received: totalOf(cases.cases, { queue: 'received' } as const),
      correcting: totalOf(cases.cases, { queue: 'correcting' } as const),
      accepted: totalOf(cases.cases, { queue: 'accepted' } as const),
      approvals: totalOf(cases.approvals, { queue: 'pending', departmentId } as const),
      toIssue: totalOf(cases.licences, { queue: 'to-issue' } as const),
      toHandOver: totalOf(cases.licences, { queue: 'to-hand-over' } as const),
      parcels: totalOf(parcels.parcels, { queue: 'prepared' } as const),
    }),
  }
}
