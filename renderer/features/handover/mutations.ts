import { useState } from 'react'
import { useGive, useSend } from '#renderer/api/index.ts'
import type { LocalDate } from '#shared/core/time.ts'

export interface CollectorValues {
  readonly name: string
  readonly relation: 'self' | 'agent'
  readonly idType: string
  readonly idNo: string
  readonly identityChecked: boolean
  /** The signature as SVG text. */
  readonly signature: string
}

/** 窗口领取: the stream of a licence has the id of its case. */
export function useHandOver(caseId: string) {
  const give = useGive()
  return {
    ...give,
    handOver: ({ name, relation, idType, idNo, identityChecked, signature }: CollectorValues) =>
      give.send({
        aggregate: 'licence',
        streamId: caseId,
        command: {
          type: 'hand-over',
          collector: { name, relation, idType, idNo: { personal: idNo } },
          identityChecked,
          signature: { personal: signature },
        },
      }),
  }
}

export interface ParcelValues {
  readonly recipient: string
  readonly phone: string
  readonly address: string
  readonly waybillNo: string
  readonly acceptWaybillWarning: boolean
}

/** 寄递: a parcel with its waybill. The parcel's id is made once for the form, so a retried click makes no second parcel. */
export function usePrepareParcel(caseId: string) {
  const sending = useSend('parcel.prepare')
  const [parcelId] = useState(() => crypto.randomUUID())
  return {
    ...sending,
    prepare: ({ phone, address, ...rest }: ParcelValues) =>
      sending.send({ caseId, parcelId, phone: { personal: phone }, address: { personal: address }, ...rest }),
  }
}

/** 交寄: the chosen parcels go to one courier as one batch; a new batch begins after each. */
export function useHandBatch() {
  const sending = useSend('parcel.hand-batch')
  const [batchId, setBatchId] = useState(() => crypto.randomUUID())
  return {
    ...sending,
    /** The id of the batch that was handed over, or null when it was not. */
    hand: async (courier: string, parcelIds: readonly string[]): Promise<string | null> => {
      const done = await sending.send({ batchId, courier, parcelIds: [...parcelIds] })
      if (done === null) return null
      setBatchId(crypto.randomUUID())
      return batchId
    },
  }
}

/** 妥投 or 退回 of one parcel. */
export function useSettleParcel(parcelId: string) {
  const give = useGive()
  return {
    ...give,
    deliver: (on: LocalDate, receivedBy: string) =>
      give.send({ aggregate: 'parcel', streamId: parcelId, command: { type: 'deliver', on, receivedBy } }),
    giveBack: (on: LocalDate, reason: string) =>
      give.send({ aggregate: 'parcel', streamId: parcelId, command: { type: 'return', on, reason } }),
  }
}
