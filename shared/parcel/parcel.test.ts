import { describe, expect, it } from 'vitest'
import { clerk, contextFor, give, morningOf, refusalOf, run, subjectOf } from '#shared/case/testing/index.ts'
import { parcelAggregate } from './parcel.ts'
import { type ParcelCommand, parcelCommand } from './parcel-commands.ts'
import type { ParcelState } from './parcel-state.ts'

const context = contextFor(clerk, morningOf('2026-11-27'))
const { phone, address } = subjectOf(0)
const content = {
  caseId: 'case-1',
  licenceNo: '绥综许〔2026〕1-0100001',
  holderName: '绥芬河示范第1店',
  recipient: '张示范甲',
  phone: { personal: phone },
  address: { personal: address },
  waybillNo: 'EA123456785CN',
  demo: false,
}
const prepare = { type: 'prepare', content, acceptWaybillWarning: false } as const
const dispatch = { type: 'dispatch', batchNo: 'JJ2026112701001' } as const
const deliver = { type: 'deliver', on: '2026-11-27', receivedBy: '本人' } as const
const back = { type: 'return', on: '2026-11-27', reason: '地址不详' } as const

const states: Readonly<Record<ParcelState['phase'], ParcelState>> = {
  absent: parcelAggregate.initial,
  prepared: led(prepare),
  dispatched: led(prepare, dispatch),
  delivered: led(prepare, dispatch, deliver),
  returned: led(prepare, dispatch, back),
}
const commands: { readonly [T in ParcelCommand['type']]: ParcelCommand } = { prepare, dispatch, deliver, return: back }

describe('every command in every phase of a parcel', () => {
  const refused = {
    prepare: 'parcel-exists',
    dispatch: 'parcel-phase',
    deliver: 'parcel-phase',
    return: 'parcel-phase',
  }
  const expected: Readonly<Record<ParcelState['phase'], Readonly<Record<ParcelCommand['type'], string>>>> = {
    absent: { ...refused, prepare: 'parcel-prepared' },
    prepared: { ...refused, dispatch: 'parcel-dispatched' },
    dispatched: { ...refused, deliver: 'parcel-delivered', return: 'parcel-returned' },
    delivered: refused,
    returned: refused,
  }
  const phases = Object.keys(states) as readonly ParcelState['phase'][]
  const types = Object.keys(commands) as readonly ParcelCommand['type'][]
  const table = phases.flatMap((phase) => types.map((type) => ({ phase, type, outcome: expected[phase][type] })))

  it.each(table)('$phase: $type gives $outcome', ({ phase, type, outcome }) => {
    expect(states[phase].phase).toBe(phase)
    const { decision, events } = give(parcelAggregate, states[phase], commands[type], context)
    if (decision.ok) expect(events.map((event) => event.type)).toEqual([outcome])
    else {
      expect(decision.refusal.code).toBe(outcome)
      expect(decision.refusal.message).toMatch(/^[^a-z]*[\u4e00-\u9fff][^a-z]*。$/)
    }
  })
})

describe('preparing a parcel', () => {
  const wrong = (changed: Partial<typeof content>) =>
    refusalOf(decide(parcelAggregate.initial, { ...prepare, content: { ...content, ...changed } }))

  it('needs recipient, a valid phone, an address and a waybill', () => {
    expect(wrong({ recipient: '' })).toMatchObject({ code: 'recipient', about: ['recipient'] })
    expect(wrong({ phone: { personal: '1234' } })).toMatchObject({ code: 'phone', about: ['phone'] })
    expect(wrong({ address: { personal: '' } })).toMatchObject({ code: 'address', about: ['address'] })
    expect(wrong({ recipient: '\u{F0000}' })).toMatchObject({ code: 'undrawable', about: ['recipient'] })
    expect(wrong({ address: { personal: '\u{F0000}' } })).toMatchObject({ code: 'undrawable', about: ['address'] })
    expect(wrong({ waybillNo: 'ABC' })).toMatchObject({ code: 'waybill', about: ['waybillNo'] })
  })

  it('keeps waybill and phone in their one written form', () => {
    const given = { ...content, waybillNo: 'ea 1234 5678 5 cn', phone: { personal: '139-0453-0000' } }
    expect(led({ ...prepare, content: given })).toMatchObject({
      content: { waybillNo: 'EA123456785CN', phone: { personal: '13904530000' } },
    })
  })

  it('takes a 13-digit domestic number by its form', () => {
    expect(
      decide(parcelAggregate.initial, { ...prepare, content: { ...content, waybillNo: '1012345678901' } }).ok,
    ).toBe(true)
  })

  it('takes a wrong check digit only from someone who has read the label again', () => {
    const mistyped = { ...content, waybillNo: 'EA123456784CN' }
    const refusal = refusalOf(decide(parcelAggregate.initial, { ...prepare, content: mistyped }))
    expect(refusal).toMatchObject({ code: 'waybill-check-digit', rule: 'UPU S10', about: ['waybillNo'] })
    const confirmed = { ...prepare, content: mistyped, acceptWaybillWarning: true }
    expect(decide(parcelAggregate.initial, confirmed).ok).toBe(true)
  })
})

describe('the end of a parcel', () => {
  it('says who received it, or why it came back', () => {
    const sent = states.dispatched
    expect(refusalOf(decide(sent, { ...deliver, receivedBy: '' }))).toMatchObject({ code: 'received-by' })
    expect(refusalOf(decide(sent, { ...back, reason: '' }))).toMatchObject({ code: 'return-reason' })
    expect(states.delivered).toMatchObject({ receivedBy: '本人', on: '2026-11-27', batchNo: dispatch.batchNo })
    expect(states.returned).toMatchObject({ reason: '地址不详', on: '2026-11-27', batchNo: dispatch.batchNo })
  })

  it('does not lie in the future', () => {
    for (const command of [deliver, back]) {
      const tomorrow = { ...command, on: '2026-11-28' }
      expect(refusalOf(decide(states.dispatched, tomorrow))).toMatchObject({ code: 'future-day', about: ['on'] })
      expect(decide(states.dispatched, { ...command, on: '2026-11-26' }).ok).toBe(true)
    }
  })

  it('is on a day that exists', () => {
    expect(parcelCommand.safeParse(deliver).success).toBe(true)
    expect(parcelCommand.safeParse({ ...deliver, on: '2026-11-31' }).success).toBe(false)
    expect(parcelCommand.safeParse(prepare).success).toBe(false)
  })
})

it('takes a log whose events do not follow each other for damaged', () => {
  const event = { type: 'parcel-delivered', on: '2026-11-27', receivedBy: '本人', by: '王收件' } as const
  for (const phase of ['absent', 'prepared', 'delivered', 'returned'] as const) {
    expect(() => parcelAggregate.evolve(states[phase], event)).toThrow('does not follow')
  }
})

function led(...given: readonly ParcelCommand[]): ParcelState {
  return run(
    parcelAggregate,
    given.map((command) => ({ command, context })),
  ).state
}

function decide(state: ParcelState, command: ParcelCommand) {
  return give(parcelAggregate, state, command, context).decision
}
