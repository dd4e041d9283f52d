import { describe, expect, it } from 'vitest'
import { catalogue } from '#shared/catalogue/index.ts'
import type { CaseCommand } from './case-commands.ts'
import { chosenItemIds } from './chosen-items.ts'
import { caseForm, gapsToAcceptance } from './readiness.ts'
import { acceptedCase, atDesk, caseAfter, caseOf, decideOn, draftCommands, fileOf, refusalOf } from './testing/index.ts'

const opened = caseOf({ type: 'open', demo: false })
const industry = (industryId: string): CaseCommand => ({ type: 'choose-industry', industryId })
const choose = (...itemIds: readonly string[]): CaseCommand => ({ type: 'choose-items', itemIds: [...itemIds] })
const answer = (questionId: string, given: string): CaseCommand => ({
  type: 'answer-exemption',
  questionId,
  answer: given,
})
const insist = (itemId: string, insists = true): CaseCommand => ({ type: 'insist', itemId, insists })
const chosen = (state: typeof opened) => fileOf(state).itemIds
const selectionGaps = (state: typeof opened) =>
  gapsToAcceptance(fileOf(state), catalogue, atDesk.today)
    .filter((gap) => gap.about === 'selection')
    .map((gap) => gap.id)

describe('choosing the industry', () => {
  it.each(catalogue.industries)('ticks what is 必办 for $name', ({ id, items }) => {
    const mandatory = items.filter((entry) => entry.requirement === 'mandatory').map((entry) => entry.itemId)
    expect(chosen(caseAfter(opened, industry(id)))).toEqual(mandatory)
  })

  it('knows only the eight of annex 2', () => {
    expect(refusalOf(decideOn(opened, industry('bakery')))).toMatchObject({
      code: 'industry-unknown',
      rule: '实施方案附件2',
    })
  })

  it('forgets the answers and permits of the industry before it, but nothing typed', () => {
    const state = caseAfter(
      opened,
      industry('shop'),
      answer('food-scope', 'other'),
      choose('food-operation'),
      { type: 'fill-fields', source: 'typed', values: { applicantName: '某店' } },
      industry('hotel'),
    )
    expect(fileOf(state)).toMatchObject({ itemIds: ['hotel-special-trade'], insisted: [] })
    expect(fileOf(state).exemptionAnswers).toEqual({})
    expect(fileOf(state).form.applicantName).toEqual({ value: '某店', source: 'typed' })
  })
})

describe('the guiding questions', () => {
  it('come after the industry and offer their own answers only', () => {
    expect(refusalOf(decideOn(opened, answer('food-scope', 'other')))).toMatchObject({ code: 'industry-missing' })
    const hotel = caseAfter(opened, industry('hotel'))
    expect(refusalOf(decideOn(hotel, answer('seed-mode', 'consignment')))).toMatchObject({ code: 'answer-unknown' })
    expect(refusalOf(decideOn(hotel, answer('food-scope', 'perhaps')))).toMatchObject({ code: 'answer-unknown' })
  })

  it('take an exempt permit away, keep it away, and bring a 必办 one back', () => {
    const farm = caseAfter(opened, industry('farm-supplies'), answer('seed-mode', 'packaged-only'))
    expect(chosen(farm)).toEqual(['pesticide-business'])
    const refusal = refusalOf(decideOn(farm, choose('seed-business', 'pesticide-business')))
    expect(refusal).toMatchObject({ code: 'item-exempt', about: ['seed-business'] })
    expect(refusal.rule).toContain('种子法')
    expect(chosen(caseAfter(farm, answer('seed-mode', 'own-production')))).toEqual([
      'seed-business',
      'pesticide-business',
    ])
  })

  it('must be answered where they concern a chosen permit, before acceptance', () => {
    expect(selectionGaps(caseAfter(opened, industry('shop'), choose('tobacco-retail')))).toEqual([
      'question-unanswered',
    ])
  })

  it('leave what the clerk chose besides', () => {
    const state = caseAfter(opened, industry('shop'), choose('food-operation', 'tobacco-retail'))
    expect(chosen(caseAfter(state, answer('food-scope', 'farm-produce-only')))).toEqual(['tobacco-retail'])
  })

  it('stop a permit that is not open to this applicant', () => {
    const state = caseAfter(
      opened,
      industry('shop'),
      answer('foreign-investment', 'yes'),
      answer('near-school', 'no'),
      choose('tobacco-retail'),
    )
    expect(selectionGaps(state)).toEqual(['blocked-chosen'])
  })
})

describe('an applicant who insists (行政许可法 第32条第五项)', () => {
  const barred = caseAfter(
    caseOf(...draftCommands('internet-venue', ['internet-cafe'], { businessLicence: 'held' })),
    answer('near-school', 'yes'),
    choose('internet-cafe'),
  )

  it('has complete papers accepted, so that the department decides in writing', () => {
    expect(refusalOf(decideOn(barred, { type: 'accept' })).message).toContain('坚持申请')
    const insisting = caseAfter(barred, insist('internet-cafe'))
    expect(caseAfter(insisting, { type: 'accept' }).phase).toBe('accepted')
  })

  it('may think better of it', () => {
    const state = caseAfter(barred, insist('internet-cafe'), insist('internet-cafe', false))
    expect(selectionGaps(state)).toEqual(['blocked-chosen'])
  })

  it('cannot make this body decide what is another body’s, in whatever order the questions are answered', () => {
    const venue = caseOf(...draftCommands('entertainment', ['entertainment-venue'], { businessLicence: 'held' }))
    const elsewhere = caseAfter(venue, answer('foreign-investment', 'yes'))
    expect(refusalOf(decideOn(elsewhere, insist('entertainment-venue')))).toMatchObject({
      code: 'other-body',
      rule: '行政许可法第32条第二项',
    })
    const later = caseAfter(
      venue,
      answer('near-school', 'yes'),
      insist('entertainment-venue'),
      answer('foreign-investment', 'yes'),
      choose('entertainment-venue'),
    )
    expect(selectionGaps(later)).not.toEqual([])
    const both = caseAfter(venue, answer('near-school', 'yes'), answer('foreign-investment', 'yes'))
    expect(refusalOf(decideOn(both, insist('entertainment-venue')))).toMatchObject({ code: 'other-body' })
  })

  it('needs something to insist against, and a permit of this industry', () => {
    const free = caseAfter(opened, industry('shop'), answer('near-school', 'no'))
    expect(refusalOf(decideOn(free, insist('tobacco-retail')))).toMatchObject({ code: 'nothing-barred' })
    expect(refusalOf(decideOn(free, insist('tobacco-retail', false)))).toMatchObject({ code: 'not-insisted' })
    expect(decideOn(free, insist('no-such-permit', false)).ok).toBe(false)
  })
})

describe('choosing permits', () => {
  it('keeps the catalogue’s order and each permit once, whatever the clicks', () => {
    const state = caseAfter(
      opened,
      industry('supermarket'),
      choose('tobacco-retail', 'food-operation', 'tobacco-retail'),
    )
    expect(chosen(state)).toEqual(['food-operation', 'tobacco-retail'])
  })

  it('refuses what the industry does not list', () => {
    expect(refusalOf(decideOn(opened, choose('food-operation')))).toMatchObject({ code: 'industry-missing' })
    const shop = caseAfter(opened, industry('shop'))
    expect(refusalOf(decideOn(shop, choose('food-operation', 'drug-retail')))).toMatchObject({
      code: 'item-not-in-industry',
      rule: '实施方案附件2',
      about: ['drug-retail'],
    })
  })

  it('wants at least one where nothing is 必办, and the 必办 one everywhere else', () => {
    expect(selectionGaps(caseAfter(opened, industry('supermarket')))).toEqual(['nothing-chosen'])
    const pharmacy = caseAfter(opened, industry('pharmacy'), answer('food-scope', 'other'), choose('food-operation'))
    expect(selectionGaps(pharmacy)).toEqual(['mandatory-missing'])
  })

  it('puts the business licence before the permits with 证照联办 and leaves its number open', () => {
    const { file } = acceptedCase('shop', ['food-operation'], { businessLicence: 'together' }).state
    expect(chosenItemIds(file)).toEqual(['business-licence', 'food-operation'])
    expect(caseForm(file, catalogue).some((field) => field.id === 'registeredCapital')).toBe(true)
    expect(file.form.uscc).toBeUndefined()
    const held = caseAfter(caseOf(...draftCommands('shop', ['food-operation'], { businessLicence: 'held' })), {
      type: 'fill-fields',
      source: 'typed',
      values: { uscc: '' },
    })
    expect(refusalOf(decideOn(held, { type: 'accept' }))).toMatchObject({ code: 'not-ready', about: ['uscc'] })
  })
})
