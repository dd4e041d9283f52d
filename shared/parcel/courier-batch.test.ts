import { describe, expect, it } from 'vitest'
import { clerk, contextFor, emptyBook, give, morningOf, refusalOf, subjectOf } from '#shared/case/testing/index.ts'
import { courierBatchAggregate } from './courier-batch.ts'
import type { HandBatch } from './parcel-commands.ts'

const context = contextFor(clerk, morningOf('2026-11-27'))
const hand: HandBatch = {
  type: 'hand',
  courier: '邮政 周师傅',
  parcels: [parcel(1, 'EA123456785CN'), parcel(2, '1012345678901')],
}

describe('handing a batch to the courier', () => {
  it('numbers it by day and desk and keeps every parcel of the list', () => {
    const book = emptyBook()
    const { state } = give(courierBatchAggregate, courierBatchAggregate.initial, hand, context, book)
    expect(state).toEqual({
      phase: 'handed',
      batchNo: 'JJ2026112701001',
      courier: '邮政 周师傅',
      parcels: hand.parcels,
      at: context.at,
      on: '2026-11-27',
      by: '王收件',
    })
    const next = give(courierBatchAggregate, courierBatchAggregate.initial, hand, context, book)
    expect(next.state).toMatchObject({ batchNo: 'JJ2026112701002' })
  })

  it('happens once', () => {
    const { state } = give(courierBatchAggregate, courierBatchAggregate.initial, hand, context)
    const again = give(courierBatchAggregate, state, hand, context)
    expect(refusalOf(again.decision)).toMatchObject({ code: 'batch-handed' })
    expect(again.numbers).toEqual([])
  })

  it('needs a courier, a parcel, and every waybill once', () => {
    const wrong = (changed: Partial<HandBatch>) =>
      refusalOf(give(courierBatchAggregate, courierBatchAggregate.initial, { ...hand, ...changed }, context).decision)
    expect(wrong({ courier: '' })).toMatchObject({ code: 'courier', about: ['courier'] })
    expect(wrong({ courier: '\u{F0000}' })).toMatchObject({ code: 'undrawable', about: ['courier'] })
    expect(wrong({ parcels: [] })).toMatchObject({ code: 'batch-empty', about: ['parcels'] })
    const twice = wrong({ parcels: [parcel(1, 'EA123456785CN'), parcel(2, 'EA123456785CN')] })
    expect(twice).toMatchObject({ code: 'waybill-twice' })
    expect(twice.message).toContain('EA123456785CN')
  })

  it('loses no number to a refusal', () => {
    const book = emptyBook()
    give(courierBatchAggregate, courierBatchAggregate.initial, { ...hand, courier: '' }, context, book)
    const { state } = give(courierBatchAggregate, courierBatchAggregate.initial, hand, context, book)
    expect(state).toMatchObject({ batchNo: 'JJ2026112701001' })
  })
})

function parcel(n: number, waybillNo: string): HandBatch['parcels'][number] {
  const { name, person, phone, address } = subjectOf(n)
  return {
    parcelId: `parcel-${n}`,
    content: {
      caseId: `case-${n}`,
      licenceNo: `绥综许〔2026〕1-010000${n}`,
      holderName: name,
      recipient: person,
      phone: { personal: phone },
      address: { personal: address },
      waybillNo,
      demo: false,
    },
  }
}
