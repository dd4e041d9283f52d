import { describe, expect, it } from 'vitest'
import {
  applyExemptions,
  catalogue,
  mergeMaterials,
  oneTimeNotice,
  remedyOf,
  remedyOpenPoints,
  remedyText,
} from './index.ts'

describe('the remedies of a department', () => {
  it('make the sentence of the decision, marking the court that nobody has confirmed', () => {
    const remedy = remedyOf(catalogue, 'market-regulation')
    expect(remedyText(remedy)).toBe(
      '如不服本决定，可以自收到本决定书之日起六十日内向绥芬河市人民政府申请行政复议，或者自收到之日起六个月内直接向绥芬河市人民法院（待核）提起行政诉讼。',
    )
    expect(remedyText({ ...remedy, courtPending: false })).not.toContain('待核')
    expect(remedyText(remedy, { markPending: false })).not.toContain('待核')
    expect(remedyText({ ...remedy, reconsiderationDays: 15, litigationMonths: 12 })).toMatch(/十五日内.*十二个月内/)
  })

  it('leave the reconsideration body of the tobacco bureau, and only that, to be confirmed', () => {
    const open = catalogue.remedies.filter((remedy) => remedy.reconsiderationPending).map((each) => each.departmentId)
    expect(open).toEqual(['tobacco'])
    const tobacco = remedyOf(catalogue, 'tobacco')
    expect(remedyText(tobacco)).toContain('绥芬河市人民政府（待核）申请行政复议')
    expect(remedyOpenPoints(tobacco)).toHaveLength(2)
    expect(remedyOpenPoints({ ...tobacco, reconsiderationPending: false, courtPending: false })).toEqual([])
  })
})

describe('the one-time notice', () => {
  it('tells the applicant conditions in plain words, and keeps the office’s own notes to the office', () => {
    const told = catalogue.industries.flatMap((industry) => {
      const ids = industry.items.map((entry) => entry.itemId)
      const { items } = oneTimeNotice(catalogue, industry.id, ids, { withBusinessLicence: true })
      return items.flatMap((item) => item.conditions.map((condition) => condition.told))
    })
    expect(told).toContain('仅销售预包装食品的不需要许可，应当备案；销售食用农产品不需要许可')
    for (const text of told) expect(text).not.toMatch(/导引|未查到|未核对|模板|配置|→|必须以|先问|筛查/)
  })

  it.each(catalogue.industries)(
    'tells all of $name at once: items, deciders, limits, papers, form and remedies',
    (industry) => {
      const ids = industry.items.map((entry) => entry.itemId)
      const notice = oneTimeNotice(catalogue, industry.id, ids, { withBusinessLicence: true })
      expect(new Set(notice.items.map((item) => item.itemId))).toEqual(new Set([...ids, 'business-licence']))
      for (const item of notice.items) {
        expect(item.decidingBody).not.toBe('')
        expect(item.limit.label).toBe('未公布承诺时限，按法定时限办理')
        expect(item.remedyText).toContain('申请行政复议')
        expect(item.legalBasis.length).toBeGreaterThan(0)
      }
      expect(notice.materials).toEqual(mergeMaterials(catalogue, ['business-licence', ...ids]))
      expect(notice.form.flatMap((group) => group.fields).length).toBeGreaterThan(20)
      expect(notice.procedure.map((step) => step.name)).toEqual(
        expect.arrayContaining(['一窗受理', '证照联办', '并联审批', '出证送达']),
      )
      expect(notice).toMatchObject({ catalogueVersion: '2022-1', plan: '绥自贸规〔2022〕3号' })
    },
  )

  it('tells the steps that only some permits have', () => {
    const steps = (industry: string, id: string) =>
      oneTimeNotice(catalogue, industry, [id], { withBusinessLicence: false }).procedure.map((step) => step.name)
    expect(steps('entertainment', 'entertainment-venue')).toContain('听证')
    expect(steps('internet-venue', 'internet-cafe')).toContain('分阶段审批')
    expect(steps('swimming-pool', 'high-risk-sport')).toContain('时限起算')
    expect(steps('pharmacy', 'drug-retail')).not.toEqual(expect.arrayContaining(['听证']))
    expect(steps('pharmacy', 'drug-retail')).not.toContain('证照联办')
  })

  it('shows practice papers only when asked, and carries what the exemption questions took out', () => {
    const exemptions = applyExemptions(catalogue, 'farm-supplies', {
      'seed-mode': 'packaged-only',
      'pesticide-scope': 'general',
    })
    const notice = (includePractice: boolean) =>
      oneTimeNotice(catalogue, 'farm-supplies', ['pesticide-business'], {
        withBusinessLicence: false,
        includePractice,
        exemptions,
      })
    expect(notice(false).materials.filter((material) => material.practiceOnly)).toEqual([])
    expect(notice(true).materials.some((material) => material.practiceOnly)).toBe(true)
    expect(notice(false).exemptions.excluded.map((each) => [each.itemId, each.effect])).toEqual([
      ['seed-business', 'filing'],
    ])
  })
})
