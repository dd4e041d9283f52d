import { z } from 'zod'
import { isLocalDate } from '#shared/calendar/index.ts'
import type { ParcelContent } from './parcel-state.ts'

const text = z.string().trim()
const localDate = z.string().refine(isLocalDate, '日期应写作 2026-11-24 的形式，且确有这一天')

/** What a person may ask of a parcel that is on its way. */
export const parcelCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('deliver'), on: localDate, receivedBy: text.max(60) }),
  z.object({ type: z.literal('return'), on: localDate, reason: text.max(300) }),
])

export interface PrepareParcel {
  readonly type: 'prepare'
  readonly content: ParcelContent
  /** The operator has read the label and keeps a number whose check digit is wrong. */
  readonly acceptWaybillWarning: boolean
}

export interface DispatchParcel {
  readonly type: 'dispatch'
  readonly batchNo: string
}

export type ParcelCommand = z.infer<typeof parcelCommand> | PrepareParcel | DispatchParcel

export interface HandBatch {
  readonly type: 'hand'
  readonly courier: string
  readonly parcels: readonly { readonly parcelId: string; readonly content: ParcelContent }[]
}

export type CourierBatchCommand = HandBatch
