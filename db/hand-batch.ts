import { derivedId } from '#shared/core/derived-id.ts'
import type { ParcelContent, ParcelState } from '#shared/parcel/parcel-state.ts'
import type { Execution } from './execute.ts'
import type { HandBatchRequest, OutcomeOfAll, Step } from './store-types.ts'

/**
 * 交寄 (plan 二(五)): the batch gets its number, every parcel is dispatched under it and every licence leaves the window with its
 * parcel, all in one transaction. A parcel that may not leave refuses the whole batch.
 */
export function handBatch(execution: Execution, request: HandBatchRequest): OutcomeOfAll {
  const { commitId, batchId, courier, parcelIds, actor } = request
  const parcels: { parcelId: string; content: ParcelContent }[] = []
  for (const [index, parcelId] of parcelIds.entries()) {
    const state = execution.load({ aggregate: 'parcel', streamId: parcelId }).state as ParcelState
    if (state.phase === 'absent') {
      return { kind: 'refused', index, refusal: { code: 'parcel-absent', message: '没有这个寄递件，请刷新列表。' } }
    }
    parcels.push({ parcelId, content: state.content })
  }
  const steps: Step[] = [
    { commitId, aggregate: 'courier-batch', streamId: batchId, command: { type: 'hand', courier, parcels }, actor },
  ]
  for (const { parcelId, content } of parcels) {
    steps.push((done) => ({
      commitId: derivedId(commitId, `dispatch ${parcelId}`),
      aggregate: 'parcel',
      streamId: parcelId,
      command: { type: 'dispatch', batchNo: done[0]?.numbers[0] ?? '' },
      actor,
    }))
    steps.push({
      commitId: derivedId(commitId, `post ${parcelId}`),
      aggregate: 'licence',
      streamId: content.caseId,
      command: { type: 'post', parcelId, waybillNo: content.waybillNo },
      actor,
    })
  }
  return execution.executeAll(steps)
}
