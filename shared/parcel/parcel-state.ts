import type { Personal } from '#shared/core/personal.ts'
import type { Instant, LocalDate } from '#shared/core/time.ts'

export interface ParcelContent {
  readonly caseId: string
  readonly licenceNo: string
  readonly holderName: string
  readonly recipient: string
  readonly phone: Personal
  readonly address: Personal
  readonly waybillNo: string
  readonly demo: boolean
}

/** 寄递件: from the waybill on to the door or back. */
export type ParcelState =
  | { readonly phase: 'absent' }
  | { readonly phase: 'prepared'; readonly content: ParcelContent; readonly preparedAt: Instant }
  | {
      readonly phase: 'dispatched'
      readonly content: ParcelContent
      readonly batchNo: string
      readonly dispatchedAt: Instant
    }
  | {
      readonly phase: 'delivered'
      readonly content: ParcelContent
      readonly batchNo: string
      readonly on: LocalDate
      readonly receivedBy: string
    }
  | {
      readonly phase: 'returned'
      readonly content: ParcelContent
      readonly batchNo: string
      readonly on: LocalDate
      readonly reason: string
    }

export const parcelPhaseNames: Readonly<Record<ParcelState['phase'], string>> = {
  absent: '无此寄递件',
  prepared: '待交寄',
  dispatched: '已交寄',
  delivered: '已妥投',
  returned: '已退回',
}

/** 交寄批次: what one courier takes at one time, with one list to sign. */
export type CourierBatchState =
  | { readonly phase: 'absent' }
  | {
      readonly phase: 'handed'
      readonly batchNo: string
      readonly at: Instant
      readonly on: LocalDate
      readonly by: string
      readonly courier: string
      readonly parcels: readonly { readonly parcelId: string; readonly content: ParcelContent }[]
    }
