import { and, asc, desc, eq } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type * as view from '#shared/ipc/views.ts'
import type { ParcelState } from '#shared/parcel/parcel-state.ts'
import { batchRow, parcelRow } from '../schema/projections.ts'
import type { PageRequest, ParcelQueue } from '../store-types.ts'
import { holds, pageOf, totalOf } from './page.ts'

const columns = {
  parcelId: parcelRow.parcelId,
  caseId: parcelRow.caseId,
  licenceNo: parcelRow.licenceNo,
  holderName: parcelRow.holderName,
  recipient: parcelRow.recipient,
  waybillNo: parcelRow.waybillNo,
  phase: parcelRow.phase,
  batchId: batchRow.batchId,
  batchNo: parcelRow.batchNo,
  settledOn: parcelRow.settledOn,
  settlement: parcelRow.settlement,
  demo: parcelRow.demo,
}

type Sealed = Omit<view.ParcelView, 'phone' | 'address'>

/** Parcels in lists. Phone and address are read from the parcel's own stream (`stateOf`), where they are sealed. */
export function parcelLists(orm: BetterSQLite3Database, stateOf: (parcelId: string) => ParcelState) {
  const opened = (row: Sealed): view.ParcelView => {
    const state = stateOf(row.parcelId)
    const content = state.phase === 'absent' ? null : state.content
    return { ...row, phone: content?.phone.personal ?? '', address: content?.address.personal ?? '' }
  }
  const base = () =>
    orm.select(columns).from(parcelRow).leftJoin(batchRow, eq(batchRow.batchNo, parcelRow.batchNo)).$dynamic()

  return {
    parcels(ask: { readonly queue: ParcelQueue } & PageRequest): view.Page<view.ParcelView> {
      const page = pageOf(ask, (limit, offset) => parcelQueue(orm, ask, limit, offset).all())
      return { ...page, rows: page.rows.map(opened) }
    },

    parcel(parcelId: string): view.ParcelView | null {
      const row = base().where(eq(parcelRow.parcelId, parcelId)).get()
      return row === undefined ? null : opened(row)
    },

    /** The latest last: a parcel that came back may be followed by another. */
    parcelsOfCase: (caseId: string): readonly view.ParcelView[] =>
      base().where(eq(parcelRow.caseId, caseId)).orderBy(asc(parcelRow.preparedAt)).all().map(opened),
  }
}

export function parcelQueue(
  orm: BetterSQLite3Database,
  ask: { readonly queue: ParcelQueue; readonly text: string },
  limit: number,
  offset: number,
) {
  const wanted = and(eq(parcelRow.queue, ask.queue), holds(parcelRow.haystack, ask.text))
  return orm
    .select({ ...columns, total: totalOf(parcelRow, wanted) })
    .from(parcelRow)
    .leftJoin(batchRow, eq(batchRow.batchNo, parcelRow.batchNo))
    .where(wanted)
    .orderBy(ask.queue === 'settled' ? desc(parcelRow.queueKey) : asc(parcelRow.queueKey))
    .limit(limit)
    .offset(offset)
}
