import { describe, expect, it } from 'vitest'
import { catalogue, itemOf } from '#shared/catalogue/index.ts'
import { caseAggregate } from './case.ts'
import {
  acceptedCase,
  clerk,
  completeCommands,
  contextFor,
  draftCommands,
  inPhase,
  morningOf,
  run,
} from './testing/index.ts'

const due = (state: ReturnType<typeof acceptedCase>['state']) =>
  Object.fromEntries(state.items.map((item) => [item.itemId, item.limit.due]))

/*
 * Counted by hand on the notice of 2026 (国办发明电〔2025〕7号).
 * From Tuesday 24 November: 25–27 (3), 30–4 Dec (8), 7 (9), 8 (10); 9–11 (13), 14–18 (18), 21 (19), 22 (20). No holiday.
 */
describe('the dates of an acceptance', () => {
  it('counts 3, 10 and 20 working days from 2026-11-24, and lets the latest statutory one bind the case', () => {
    const { state } = acceptedCase('pharmacy', ['drug-retail', 'food-operation'], { businessLicence: 'together' })
    expect(due(state)).toEqual({
      'business-licence': '2026-11-27',
      'drug-retail': '2026-12-22',
      'food-operation': '2026-12-08',
    })
    expect(state.acceptance).toMatchObject({
      on: '2026-11-24',
      overall: { itemId: 'drug-retail', due: '2026-12-22', kind: 'statutory' },
    })
  })

  it('counts 30 calendar days for the pool, which end on Thursday 24 December', () => {
    const { state } = acceptedCase('swimming-pool', ['high-risk-sport', 'public-place-hygiene'], {
      businessLicence: 'held',
    })
    expect(due(state)).toEqual({ 'high-risk-sport': '2026-12-24', 'public-place-hygiene': '2026-12-22' })
    expect(state.acceptance.overall).toEqual({ itemId: 'high-risk-sport', due: '2026-12-24', kind: 'statutory' })
  })

  it('starts the pool’s days at the receipt and every other clock at the acceptance', () => {
    const draft = draftCommands('swimming-pool', ['high-risk-sport', 'food-operation'], { businessLicence: 'held' })
    const onTuesday = contextFor(clerk, morningOf('2026-11-24'))
    const received = run(
      caseAggregate,
      [...draft, { type: 'receive' } as const].map((command) => ({ command, context: onTuesday })),
    )
    // Accepted on Friday 27 November: 30–4 Dec (5), 7–11 (10).
    const onFriday = contextFor(clerk, morningOf('2026-11-27'))
    const { state } = run(caseAggregate, [{ command: { type: 'accept' }, context: onFriday }], { from: received.state })
    const accepted = inPhase(state, 'accepted')
    expect(accepted.items.map(({ itemId, limit }) => [itemId, limit.start, limit.due])).toEqual([
      ['food-operation', '2026-11-27', '2026-12-11'],
      ['high-risk-sport', '2026-11-24', '2026-12-24'],
    ])
  })

  it('moves a calendar limit that ends on a holiday to the first working day after it', () => {
    // 30 days from 2026-09-01 is 1 October; the holiday ends on the 7th.
    const { state } = acceptedCase('swimming-pool', ['high-risk-sport'], { businessLicence: 'held', on: '2026-09-01' })
    expect(due(state)).toEqual({ 'high-risk-sport': '2026-10-08' })
  })

  it('leaves out the Spring Festival and counts its make-up Saturdays', () => {
    // From Wednesday 11 February 2026: 12, 13, Saturday 14 (make-up) are three; 24–27 (7), Saturday 28 (8), 2, 3 March.
    const { state } = acceptedCase('shop', ['food-operation'], { businessLicence: 'together', on: '2026-02-11' })
    expect(due(state)).toEqual({ 'business-licence': '2026-02-14', 'food-operation': '2026-03-03' })
  })

  it('leaves out Mid-Autumn and National Day and counts the Saturday after them', () => {
    // From Thursday 24 September: 28–30 (3), 8–9 October (5), Saturday 10 (6), 12–15 (10).
    const { state } = acceptedCase('shop', ['food-operation'], { businessLicence: 'held', on: '2026-09-24' })
    expect(due(state)).toEqual({ 'food-operation': '2026-10-15' })
  })

  it('names no date that would need the unknown holidays of 2027, and no overall date then', () => {
    // From Tuesday 15 December ten working days end on the 29th; twenty reach into 2027.
    const { state } = acceptedCase('pharmacy', ['drug-retail', 'food-operation'], {
      businessLicence: 'held',
      on: '2026-12-15',
    })
    expect(due(state)).toEqual({ 'drug-retail': null, 'food-operation': '2026-12-29' })
    expect(state.acceptance.overall).toBeNull()
    const pool = acceptedCase('swimming-pool', ['high-risk-sport'], { businessLicence: 'held', on: '2026-12-15' })
    expect(due(pool.state)).toEqual({ 'high-risk-sport': null })
    expect(pool.state.items[0]?.limit.calendarVersion).toBe('2022-2026.1')
  })

  it('binds the case by the shortest promised limit once one is published', () => {
    const promised = (itemId: string, days: number) => ({
      ...itemOf(catalogue, itemId),
      promisedLimit: { ...itemOf(catalogue, itemId).statutoryLimit, days },
    })
    const published = {
      ...catalogue,
      items: catalogue.items.map((item) =>
        item.id === 'drug-retail' ? promised(item.id, 5) : item.id === 'food-operation' ? promised(item.id, 8) : item,
      ),
    }
    const options = { businessLicence: 'held', catalogue: published } as const
    const context = contextFor(clerk, morningOf('2026-11-24'), { catalogue: published })
    const all = ['drug-retail', 'medical-device-class3', 'food-operation']
    const steps = completeCommands('pharmacy', all, options).map((command) => ({ command, context }))
    const accepted = inPhase(run(caseAggregate, steps).state, 'accepted')
    // Five working days from 24 November: 25, 26, 27, 30, 1 December. Eight: 4 December.
    expect(accepted.items.map(({ itemId, limit }) => [itemId, limit.kind, limit.due])).toEqual([
      ['drug-retail', 'promised', '2026-12-01'],
      ['medical-device-class3', 'statutory', '2026-12-22'],
      ['food-operation', 'promised', '2026-12-04'],
    ])
    expect(accepted.acceptance.overall).toEqual({ itemId: 'drug-retail', due: '2026-12-01', kind: 'promised' })
  })
})
