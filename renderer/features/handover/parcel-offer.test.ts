import { describe, expect, it } from 'vitest'
import { parcelOffer } from './parcel-offer.ts'

const holder = { uscc: '92231081MA0000T1XJ', name: '康民药店', personInCharge: '张伟', premises: '绥芬河市迎新街1号' }

describe('what an envelope is filled in with', () => {
  it('is the delivery that was chosen with the application', () => {
    const delivery = {
      kind: 'courier',
      recipient: '李娜',
      phone: { personal: '13800001234' },
      address: { personal: '绥芬河市通天路9号' },
    } as const
    expect(parcelOffer(delivery, holder).values).toEqual({
      recipient: '李娜',
      phone: '13800001234',
      address: '绥芬河市通天路9号',
    })
  })

  it('never holds a masked value; the hint says what was given', () => {
    const delivery = {
      kind: 'courier',
      recipient: '李娜',
      phone: { personal: '138****1234' },
      address: { personal: '绥芬河市******' },
    } as const
    const offer = parcelOffer(delivery, holder)
    expect(offer.values.phone).toBe('')
    expect(offer.values.address).toBe('')
    expect(offer.phoneHint).toContain('138****1234')
  })

  it('offers the holder and the premises when the applicant had chosen to collect', () => {
    const offer = parcelOffer({ kind: 'pickup' }, holder)
    expect(offer.values).toEqual({ recipient: '张伟', phone: '', address: '绥芬河市迎新街1号' })
  })
})
