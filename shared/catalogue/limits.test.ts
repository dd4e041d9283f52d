import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue, type DueItem, effectiveLimit, itemOf, overallLimit, pickOverall } from './index.ts'

const withPromise = (promises: Readonly<Record<string, number>>) => ({
  ...catalogue,
  items: catalogue.items.map((item) => {
    const days = promises[item.id]
    return days === undefined ? item : { ...item, promisedLimit: { ...item.statutoryLimit, days, stages: [] } }
  }),
})

describe('the limit of an item', () => {
  it('is the statutory one, and says so, while no promised one is published', () => {
    const limit = effectiveLimit(itemOf(catalogue, 'food-operation'))
    expect(limit).toMatchObject({
      kind: 'statutory',
      days: 10,
      unit: 'working',
      start: 'acceptance',
      maxExtensionDays: 5,
    })
    expect(limit.label).toBe('未公布承诺时限，按法定时限办理')
    expect(limit.text).toBe('10个工作日，自受理之日起，可延长5个工作日')
    expect(limit.source).toContain('食品经营许可和备案管理办法')
  })

  it('is the promised one once it is published', () => {
    const limit = effectiveLimit(itemOf(withPromise({ 'food-operation': 4 }), 'food-operation'))
    expect(limit).toMatchObject({ kind: 'promised', days: 4, label: '承诺时限' })
  })

  it('runs in calendar days from receipt for high-risk sport, and for no other item (体育法105)', () => {
    const apart = catalogue.items
      .map((item) => effectiveLimit(item))
      .filter((limit) => limit.unit === 'calendar' || limit.start === 'receipt')
    expect(apart).toMatchObject([{ itemId: 'high-risk-sport', days: 30, unit: 'calendar', start: 'receipt' }])
    expect(apart[0]?.text).toBe('30日，自收到申请之日起（从严按自然日计算）')
  })

  it('has two stages for an internet café (网吧条例11)', () => {
    const cafe = itemOf(catalogue, 'internet-cafe')
    expect(effectiveLimit(cafe)).toMatchObject({ stage: '筹建', days: 20, totalDays: 35 })
    expect(effectiveLimit(cafe, '最终审核')).toMatchObject({ stage: '最终审核', days: 15, totalDays: 35 })
    expect(effectiveLimit(cafe).text).toBe('筹建20个工作日＋最终审核15个工作日，自受理之日起')
    expect(() => effectiveLimit(cafe, '复审')).toThrow('no stage 复审')
  })
})

describe('the overall limit', () => {
  const pharmacy = ['drug-retail', 'medical-device-class3', 'food-operation']

  it('is the longest statutory one, labelled as such, while none is published', () => {
    const overall = overallLimit(catalogue, ['business-licence', ...pharmacy])
    expect(overall).toMatchObject({ kind: 'statutory', picked: { days: 20, kind: 'statutory' } })
    expect(overall.perItem.map((limit) => limit.itemId)).toEqual(pharmacy)
    expect(overall.rule).toContain('未公布承诺时限')
  })

  it('is the shortest promised one as soon as one is published (plan 二(五))', () => {
    const overall = overallLimit(withPromise({ 'drug-retail': 12, 'medical-device-class3': 15 }), pharmacy)
    expect(overall).toMatchObject({ kind: 'promised', picked: { itemId: 'drug-retail', days: 12 } })
    expect(overall.candidates).toHaveLength(2)
    expect(overall.basis).toBe('绥自贸规〔2022〕3号二(五)')
  })

  it('leaves it to the dates when working and calendar days meet', () => {
    expect(overallLimit(catalogue, ['high-risk-sport', 'food-operation']).picked).toBeNull()
  })

  it('does not exist without a permit', () => {
    expect(() => overallLimit(catalogue, ['business-licence'])).toThrow('at least one permit')
    expect(() => pickOverall([])).toThrow('at least one permit')
  })
})

describe('the overall due date', () => {
  const dueItems = fc.uniqueArray(
    fc.record({
      itemId: fc.constantFrom(...catalogue.items.map((item) => item.id).filter((id) => id !== 'business-licence')),
      limitKind: fc.constantFrom('promised', 'statutory'),
      due: fc.integer({ min: 1, max: 30 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`),
    }),
    { selector: (item) => item.itemId, minLength: 1 },
  )

  it('is the earliest promised date, or the latest statutory one where none is promised, in any order', () => {
    fc.assert(
      fc.property(dueItems, (items: readonly DueItem[]) => {
        const picked = pickOverall(items)
        const promised = items
          .filter((item) => item.limitKind === 'promised')
          .map((item) => item.due)
          .sort()
        const all = items.map((item) => item.due).sort()
        expect(picked.due).toBe(promised[0] ?? all.at(-1))
        expect(picked.kind).toBe(promised.length > 0 ? 'promised' : 'statutory')
        expect(items).toContainEqual({ itemId: picked.itemId, limitKind: picked.kind, due: picked.due })
        expect(pickOverall(items.toReversed())).toEqual(picked)
      }),
    )
  })

  it('passes the business licence over', () => {
    const picked = pickOverall([
      { itemId: 'business-licence', limitKind: 'promised', due: '2026-11-02' },
      { itemId: 'food-operation', limitKind: 'statutory', due: '2026-11-10' },
    ])
    expect(picked).toMatchObject({ itemId: 'food-operation', kind: 'statutory', due: '2026-11-10' })
  })
})
