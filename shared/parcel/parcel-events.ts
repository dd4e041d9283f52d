import type { Instant, LocalDate } from '#shared/core/time.ts'
import type { CourierBatchState, ParcelContent } from './parcel-state.ts'

export type ParcelEvent =
  | { readonly type: 'parcel-prepared'; readonly content: ParcelContent; readonly at: Instant; readonly by: string }
  | { readonly type: 'parcel-dispatched'; readonly batchNo: string; readonly at: Instant; readonly by: string }
  | { readonly type: 'parcel-delivered'; readonly on: LocalDate; readonly receivedBy: string; readonly by: string }
  | { readonly type: 'parcel-returned'; readonly on: LocalDate; readonly reason: string; readonly by: string }

export type CourierBatchEvent = {
  readonly type: 'batch-handed'
  readonly batch: Omit<Extract<CourierBatchState, { phase: 'handed' }>, 'phase'>
}
