import type { ParcelState } from '#shared/parcel/parcel-state.ts'
import { haystackOf } from './haystack.ts'
import type { Projector } from './projector.ts'
import { type Row, tableWriter } from './table-writer.ts'

/**
 * One row a parcel and one a courier batch. Phone and address are not here: who shows a parcel reads them from its stream,
 * where they are sealed.
 */
export const parcelRows: Projector = {
  name: 'parcel-rows',
  version: 1,
  tables: ['parcel_row', 'batch_row'],
  prepare({ db }) {
    const parcels = tableWriter(db, 'parcel_row', ['parcel_id'])
    const batches = tableWriter(db, 'batch_row', ['batch_id'])
    return (change) => {
      const { streamId, at } = change
      if (change.aggregate === 'parcel') {
        const after = rowOf(streamId, change.after, at)
        parcels.write(rowOf(streamId, change.before, ''), after)
      } else if (change.aggregate === 'courier-batch' && change.after.phase === 'handed') {
        const { batchNo, on, courier, parcels: contents } = change.after
        batches.write(null, { batch_id: streamId, batch_no: batchNo, handed_on: on, courier, parcels: contents.length })
      }
    }
  },
}

function rowOf(parcelId: string, state: ParcelState, at: string): Row | null {
  if (state.phase === 'absent') return null
  const { content } = state
  const prepared = state.phase === 'prepared' ? { prepared_at: state.preparedAt } : {}
  return {
    parcel_id: parcelId,
    case_id: content.caseId,
    licence_no: content.licenceNo,
    holder_name: content.holderName,
    recipient: content.recipient,
    waybill_no: content.waybillNo,
    phase: state.phase,
    batch_no: state.phase === 'prepared' ? null : state.batchNo,
    ...settlementOf(state),
    demo: content.demo ? 1 : 0,
    ...prepared,
    queue_key: state.phase === 'prepared' ? state.preparedAt : state.phase === 'dispatched' ? state.dispatchedAt : at,
    haystack: haystackOf(content.holderName, content.recipient, content.waybillNo, content.licenceNo),
  }
}

function settlementOf(state: Exclude<ParcelState, { phase: 'absent' }>): Row {
  switch (state.phase) {
    case 'prepared':
    case 'dispatched':
      return { settled_on: null, settlement: null, queue: state.phase }
    case 'delivered':
      return { settled_on: state.on, settlement: `已妥投，签收人：${state.receivedBy}`, queue: 'settled' }
    case 'returned':
      return { settled_on: state.on, settlement: `已退回：${state.reason}`, queue: 'settled' }
  }
}
