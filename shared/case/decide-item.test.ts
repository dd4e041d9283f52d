import { describe, expect, it } from 'vitest'
import { catalogue, remedyOf } from '#shared/catalogue/index.ts'
import { caseAggregate } from './case.ts'
import type { CaseCommand } from './case-commands.ts'
import type { AcceptedCase, CaseState } from './case-state.ts'
import { fieldText } from './field-value.ts'
import {
  acceptedCase,
  caseAfter,
  clerk,
  contextFor,
  decideOn,
  decisionSteps,
  fileOf,
  grantOf,
  inPhase,
  morningOf,
  refusalFor,
  refusalOf,
  reviewerOf,
  run,
  subjectOf,
} from './testing/index.ts'

const at = morningOf('2026-11-25')
const market = contextFor(reviewerOf('market-regulation'), at)
const tobacco = contextFor(reviewerOf('tobacco'), at)
const shop = acceptedCase('shop', ['food-operation', 'tobacco-retail'], { businessLicence: 'held' }).state
const together = acceptedCase('shop', ['food-operation', 'tobacco-retail'], { businessLicence: 'together' }).state
const hotel = acceptedCase('hotel', ['hotel-special-trade'], { businessLicence: 'held' }).state
const police = contextFor(reviewerOf('public-security'), at)
const licence = grantOf('business-licence')
const food = grantOf('food-operation')

describe('who decides a permit (plan 三(三))', () => {
  it.each(shop.items)('is the department of $itemId and no other, neither the window', ({ itemId, departmentId }) => {
    const others = catalogue.departments.filter((department) => department.id !== departmentId)
    const actors = [clerk, ...others.map((department) => reviewerOf(department.id))]
    for (const actor of actors) {
      for (const command of [grantOf(itemId), refusalFor(itemId)]) {
        const refusal = refusalOf(decideOn(shop, command, contextFor(actor, at)))
        expect(refusal).toMatchObject({ code: 'other-department', rule: '实施方案三(三)' })
      }
    }
    expect(decideOn(shop, grantOf(itemId), contextFor(reviewerOf(departmentId), at)).ok).toBe(true)
  })

  it('decides only what the case has, and once', () => {
    expect(refusalOf(decideOn(shop, grantOf('drug-retail'), market))).toMatchObject({ code: 'item-absent' })
    const granted = stateAfter(shop, market, food)
    for (const command of [food, refusalFor('food-operation')]) {
      expect(refusalOf(decideOn(granted, command, market))).toMatchObject({ code: 'decided-before' })
    }
  })
})

describe('refusing a permit (行政许可法 第38条第二款)', () => {
  it.each([
    ['facts', '查明的事实'],
    ['reasons', '不予许可的理由'],
    ['basis', '法律依据'],
  ] as const)('cannot be saved without its %s', (part, name) => {
    expect(refusalOf(decideOn(shop, { ...refusalFor('food-operation'), [part]: '' }, market))).toEqual({
      code: 'refusal-incomplete',
      message: `不予许可决定须写明${name}。`,
      rule: '行政许可法第38条第二款',
      about: [part],
    })
  })

  it('cannot be saved with what its written decision could not show', () => {
    for (const part of ['facts', 'reasons', 'basis'] as const) {
      const told = { ...refusalFor('food-operation'), [part]: '\u{F0000}街' }
      expect(refusalOf(decideOn(shop, told, market))).toMatchObject({ code: 'undrawable', about: [part] })
    }
  })

  it('says all that is missing at once', () => {
    const bare = { ...refusalFor('food-operation'), facts: '', reasons: '', basis: '' }
    expect(refusalOf(decideOn(shop, bare, market)).about).toEqual(['facts', 'reasons', 'basis'])
  })

  it('tells the remedies against the department that decides, with its own bodies and periods', () => {
    for (const { itemId, departmentId } of shop.items) {
      const state = stateAfter(shop, contextFor(reviewerOf(departmentId), at), refusalFor(itemId))
      const decision = itemIn(state, itemId).decision
      if (decision.kind !== 'refused') throw new Error('Not refused')
      const remedy = remedyOf(catalogue, departmentId)
      expect(decision.remedies).toContain(remedy.reconsiderationBody)
      expect(decision.remedies).toContain(remedy.court)
      expect(decision.remedies).toMatch(/六十日内.*六个月内/)
      expect(decision.remedies.includes('绥芬河市人民政府（待核）')).toBe(remedy.reconsiderationPending)
      expect(decision.noticeNo).toBe('绥综不准〔2026〕0100001号')
    }
  })
})

describe('granting a permit', () => {
  const wrong = (changed: Partial<typeof food>) => refusalOf(decideOn(shop, { ...food, ...changed }, market))

  it('stores its number, scope and term as the department gave them', () => {
    const state = stateAfter(shop, market, food)
    const { type: _, itemId: __, ...given } = food
    expect(itemIn(state, 'food-operation').decision).toEqual({
      kind: 'granted',
      ...given,
      noticeNo: '绥综准〔2026〕0100001号',
      at,
      on: '2026-11-25',
      by: '孙审核',
    })
  })

  it('needs a number and a scope that can be printed', () => {
    expect(wrong({ permitNo: '' })).toMatchObject({ code: 'permit-no', about: ['permitNo'] })
    expect(wrong({ scope: '' })).toMatchObject({ code: 'scope', about: ['scope'] })
    expect(wrong({ scope: '散装食品\u{F0000}' })).toMatchObject({ code: 'undrawable', about: ['scope'] })
    expect(wrong({ permitNo: 'JY\u{F0000}1' })).toMatchObject({ code: 'undrawable', about: ['permitNo'] })
  })

  it('needs an end where the law knows a term, and none beyond it', () => {
    expect(wrong({ validTo: null })).toMatchObject({ code: 'valid-to', about: ['validTo'] })
    expect(wrong({ validTo: null }).rule).toContain('食品安全法实施条例')
    expect(wrong({ validFrom: '2026-11-25', validTo: '2031-11-26' })).toMatchObject({ code: 'valid-too-long' })
    expect(wrong({ validFrom: '2026-11-25', validTo: '2031-11-26' }).message).toContain('不得晚于2031-11-25')
    expect(wrong({ validFrom: '2026-11-25', validTo: '2026-11-24' })).toMatchObject({ code: 'valid-order' })
    const fits = { ...food, validFrom: '2026-11-25', validTo: '2031-11-25' }
    expect(decideOn(shop, fits, market).ok).toBe(true)
    expect(decideOn(shop, { ...fits, validTo: '2027-11-24' }, market).ok).toBe(true)
  })

  it('lets a term from 29 February end on 1 March of a common year', () => {
    const leap = { ...food, validFrom: '2028-02-29' }
    expect(decideOn(shop, { ...leap, validTo: '2033-03-01' }, market).ok).toBe(true)
    expect(refusalOf(decideOn(shop, { ...leap, validTo: '2033-03-02' }, market))).toMatchObject({
      code: 'valid-too-long',
    })
  })

  it('lets a permit without a term in law go on for ever', () => {
    const grant = grantOf('hotel-special-trade')
    expect(grant.validTo).toBeNull()
    expect(decideOn(hotel, grant, police).ok).toBe(true)
  })
})

describe('the business licence of the same case (证照联办)', () => {
  it('comes before every permit that is granted', () => {
    expect(refusalOf(decideOn(together, food, market))).toMatchObject({
      code: 'licence-pending',
      rule: '实施方案附件2（证照联办）',
    })
    expect(decideOn(stateAfter(together, market, licence), food, market).ok).toBe(true)
  })

  it('lets no permit be granted once it was refused, while a refusal stays possible', () => {
    const refused = stateAfter(together, market, refusalFor('business-licence'))
    expect(refusalOf(decideOn(refused, food, market))).toMatchObject({ code: 'licence-refused' })
    expect(decideOn(refused, refusalFor('food-operation'), market).ok).toBe(true)
  })

  it('does not hold up a refusal, which needs no subject', () => {
    expect(decideOn(together, refusalFor('food-operation'), market).ok).toBe(true)
  })

  it('brings its code into the form, in its one written form', () => {
    const typed = { ...licence, permitNo: ` ${subjectOf(0).uscc.toLowerCase()} ` }
    const state = stateAfter(together, market, typed)
    expect(fileOf(state).form.uscc).toEqual({ value: subjectOf(0).uscc, source: 'registration' })
    expect(itemIn(state, 'business-licence').decision).toMatchObject({ permitNo: subjectOf(0).uscc })
  })

  it('needs a valid code and no term', () => {
    expect(refusalOf(decideOn(together, { ...licence, permitNo: '92231081MA0000T1XK' }, market))).toMatchObject({
      code: 'uscc',
      about: ['permitNo'],
    })
    expect(decideOn(together, { ...licence, validTo: null }, market).ok).toBe(true)
  })
})

describe('the last decision', () => {
  const steps = decisionSteps(shop, at)

  it('ends the case, in whichever order the departments decide', () => {
    for (const order of [steps, steps.toReversed()]) {
      const [first, last] = order
      if (first === undefined || last === undefined) throw new Error('Two decisions were expected')
      const half = run(caseAggregate, [first], { from: shop }).state
      expect(half.phase).toBe('accepted')
      const { state, events } = run(caseAggregate, [last], { from: half })
      expect(events.at(-1)).toEqual({ type: 'all-items-decided', on: '2026-11-25' })
      expect(inPhase(state, 'decided').decidedOn).toBe('2026-11-25')
    }
  })

  it('may be the business licence’s, after every permit was refused', () => {
    const refused = stateAfter(
      stateAfter(together, market, refusalFor('food-operation')),
      tobacco,
      refusalFor('tobacco-retail'),
    )
    const { state, events } = run(caseAggregate, [{ command: licence, context: market }], { from: refused })
    expect(events.map((event) => event.type)).toEqual(['item-granted', 'fields-filled', 'all-items-decided'])
    expect(fieldText(fileOf(state), 'uscc')).toBe(subjectOf(0).uscc)
  })
})

it('lets nobody change the application after its acceptance, not even the clerk', () => {
  expect(() => caseAfter(shop, { type: 'fill-fields', source: 'typed', values: { applicantName: '别店' } })).toThrow(
    '已受理',
  )
})

function stateAfter(state: CaseState, context: typeof market, ...commands: readonly CaseCommand[]): CaseState {
  return run(
    caseAggregate,
    commands.map((command) => ({ command, context })),
    { from: state },
  ).state
}

function itemIn(state: CaseState, itemId: string): AcceptedCase['items'][number] {
  if (state.phase !== 'accepted' && state.phase !== 'decided') throw new Error('The case was not accepted')
  const item = state.items.find((each) => each.itemId === itemId)
  if (item === undefined) throw new Error(`No item ${itemId}`)
  return item
}
