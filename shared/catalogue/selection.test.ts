import { describe, expect, it } from 'vitest'
import { applyExemptions, catalogue, selectableItems, validateSelection } from './index.ts'

const alone = { withBusinessLicence: false }
const code = (check: ReturnType<typeof validateSelection>) => (check.ok ? 'ok' : check.code)

describe('choosing permits', () => {
  it.each(catalogue.industries)('ticks only the 必办 permits of $name', (industry) => {
    const ticked = selectableItems(catalogue, industry.id).filter((each) => each.preticked)
    const mandatory = industry.items.filter((entry) => entry.requirement === 'mandatory')
    expect(ticked.map((each) => each.item.id)).toEqual(mandatory.map((entry) => entry.itemId))
  })

  it.each(catalogue.industries)(
    'accepts all permits of $name together, with the business licence first',
    (industry) => {
      const ids = industry.items.map((entry) => entry.itemId).toReversed()
      const check = validateSelection(catalogue, industry.id, ids, { withBusinessLicence: true })
      if (!check.ok) throw new Error(check.message)
      expect(new Set(check.itemIds)).toEqual(new Set(ids))
      expect(check.caseItemIds).toEqual(['business-licence', ...check.itemIds])
    },
  )

  it('asks for at least one permit, also where nothing is 必办', () => {
    for (const id of ['shop', 'supermarket']) {
      const check = validateSelection(catalogue, id, [], { withBusinessLicence: true })
      expect(check).toMatchObject({
        ok: false,
        code: 'nothing-chosen',
        message: expect.stringContaining('至少选择一个'),
      })
    }
  })

  it('asks for the 必办 permit and names it', () => {
    const check = validateSelection(catalogue, 'pharmacy', ['food-operation'], alone)
    expect(check).toMatchObject({ ok: false, code: 'mandatory-missing', itemIds: ['drug-retail'] })
    if (!check.ok) expect(check.message).toContain('“药品零售许可”是“药店”的必办事项（方案附件2）')
  })

  it('refuses permits that annex 2 does not list for the industry', () => {
    expect(code(validateSelection(catalogue, 'shop', ['drug-retail'], alone))).toBe('not-in-industry')
    const licence = validateSelection(catalogue, 'shop', ['food-operation', 'business-licence'], alone)
    expect(licence).toMatchObject({ code: 'not-in-industry', message: expect.stringContaining('证照联办') })
  })

  it('lets the hall ask for two permits, but does not by itself', () => {
    expect(code(validateSelection(catalogue, 'shop', ['food-operation'], alone))).toBe('ok')
    expect(code(validateSelection(catalogue, 'shop', ['food-operation'], { ...alone, minimumPermits: 2 }))).toBe(
      'too-few',
    )
  })
})

describe('choosing permits after the exemption questions', () => {
  const choose = (
    industry: string,
    ids: readonly string[],
    answers: Record<string, string>,
    insisted: readonly string[] = [],
  ) =>
    validateSelection(catalogue, industry, ids, {
      ...alone,
      exemptions: applyExemptions(catalogue, industry, answers),
      insisted,
    })
  const farm = { 'pesticide-scope': 'general' }

  it('waits for the answers that concern a chosen or a 必办 permit, and for no other', () => {
    expect(choose('shop', ['tobacco-retail'], {})).toMatchObject({ code: 'question-unanswered' })
    expect(code(choose('farm-supplies', ['pesticide-business'], farm))).toBe('question-unanswered')
    expect(code(choose('pharmacy', ['drug-retail'], {}))).toBe('ok')
  })

  it('does not ask for an exempted 必办 permit, and does not tick it', () => {
    const answers = { ...farm, 'seed-mode': 'packaged-only' }
    expect(code(choose('farm-supplies', ['pesticide-business'], answers))).toBe('ok')
    const ticked = selectableItems(catalogue, 'farm-supplies', applyExemptions(catalogue, 'farm-supplies', answers))
    expect(ticked.map((each) => [each.item.id, each.preticked])).toEqual([
      ['seed-business', false],
      ['pesticide-business', true],
    ])
  })

  it('refuses an exempted permit with its law, unless the applicant insists on a written answer', () => {
    const answers = { ...farm, 'seed-mode': 'packaged-only' }
    const both = ['seed-business', 'pesticide-business']
    expect(choose('farm-supplies', both, answers)).toMatchObject({
      code: 'exempt-chosen',
      message: expect.stringContaining('备案'),
    })
    expect(code(choose('farm-supplies', both, answers, ['seed-business']))).toBe('ok')
  })

  it('says where to go when nothing is left to do at the window', () => {
    const check = choose('farm-supplies', [], { 'pesticide-scope': 'hygiene-only', 'seed-mode': 'consignment' })
    expect(check).toMatchObject({
      code: 'nothing-chosen',
      message: expect.stringContaining('没有需要在本窗口办理的许可'),
    })
  })

  it('sends a foreign-invested entertainment venue to the province, chosen or not', () => {
    const answers = {
      'foreign-investment': 'yes',
      'near-school': 'no',
      'prohibited-place': 'no',
      'food-scope': 'other',
    }
    const chosen = choose('entertainment', ['entertainment-venue'], answers)
    expect(chosen).toMatchObject({
      code: 'blocked-chosen',
      message: expect.stringContaining('黑龙江省文化和旅游主管部门'),
    })
    expect(code(choose('entertainment', ['food-operation'], answers))).toBe('mandatory-blocked')
    expect(code(choose('entertainment', ['entertainment-venue'], answers, ['entertainment-venue']))).toBe('ok')
  })
})
