import { describe, expect, it } from 'vitest'
import { applyExemptions, catalogue } from './index.ts'

const asked = (industry: string, items?: readonly string[]) =>
  applyExemptions(catalogue, industry, {}, items).questions.map((question) => question.id)
const outcome = (industry: string, question: string, answer: string) => {
  const { excluded, blocks } = applyExemptions(catalogue, industry, { [question]: answer })
  return [...excluded, ...blocks].map((each) => [each.itemId, each.effect, each.targetBody])
}

describe('the exemption questions', () => {
  it('are asked only where a permit of the industry depends on them', () => {
    expect(Object.fromEntries(catalogue.industries.map((industry) => [industry.id, asked(industry.id)]))).toEqual({
      pharmacy: ['food-scope'],
      shop: ['food-scope', 'foreign-investment', 'near-school'],
      'farm-supplies': ['seed-mode', 'pesticide-scope'],
      supermarket: ['food-scope', 'foreign-investment', 'near-school'],
      'swimming-pool': ['food-scope'],
      entertainment: ['food-scope', 'foreign-investment', 'near-school', 'prohibited-place'],
      'internet-venue': ['food-scope', 'near-school', 'prohibited-place'],
      hotel: ['food-scope'],
    })
    expect(asked('shop', ['food-operation'])).toEqual(['food-scope'])
  })

  it.each([
    ['shop', 'food-scope', 'prepackaged-only', 'food-operation', 'filing', '绥芬河市市场监督管理局'],
    ['shop', 'food-scope', 'farm-produce-only', 'food-operation', 'not-required', null],
    ['farm-supplies', 'seed-mode', 'packaged-only', 'seed-business', 'filing', '绥芬河市农业农村主管部门'],
    ['farm-supplies', 'seed-mode', 'consignment', 'seed-business', 'filing', '绥芬河市农业农村主管部门'],
    ['farm-supplies', 'seed-mode', 'main-crop-hybrid', 'seed-business', 'elsewhere', '黑龙江省农业农村主管部门'],
    ['farm-supplies', 'pesticide-scope', 'hygiene-only', 'pesticide-business', 'not-required', null],
    ['shop', 'foreign-investment', 'yes', 'tobacco-retail', 'closed', null],
    ['entertainment', 'foreign-investment', 'yes', 'entertainment-venue', 'elsewhere', '黑龙江省文化和旅游主管部门'],
    ['supermarket', 'near-school', 'yes', 'tobacco-retail', 'barred', null],
    ['entertainment', 'near-school', 'yes', 'entertainment-venue', 'barred', null],
    ['internet-venue', 'near-school', 'yes', 'internet-cafe', 'barred', null],
    ['internet-venue', 'prohibited-place', 'yes', 'internet-cafe', 'barred', null],
  ])('in %s, “%s” answered “%s”, make %s %s', (industry, question, answer, ...expected) => {
    expect(outcome(industry, question, answer)).toEqual([expected])
  })

  it.each([
    ['shop', 'food-scope', 'other'],
    ['farm-supplies', 'seed-mode', 'own-production'],
    ['farm-supplies', 'pesticide-scope', 'general'],
    ['shop', 'foreign-investment', 'no'],
    ['supermarket', 'near-school', 'no'],
    ['entertainment', 'prohibited-place', 'no'],
  ])('in %s, “%s” answered “%s”, change nothing', (industry, question, answer) => {
    expect(outcome(industry, question, answer)).toEqual([])
  })

  it('give each consequence its reason, its law and how far that was checked', () => {
    const [filing] = applyExemptions(catalogue, 'shop', { 'food-scope': 'prepackaged-only' }).excluded
    expect(filing).toMatchObject({
      confidence: 'high',
      verified: 'text',
      ifInsisted: expect.stringContaining('第32条第一款第一项'),
    })
    expect(filing?.source).toContain('食品安全法 第35条')
    const [closed] = applyExemptions(catalogue, 'shop', { 'foreign-investment': 'yes' }).blocks
    expect(closed).toMatchObject({
      confidence: 'medium',
      verified: 'unverified',
      reason: expect.stringContaining('待核'),
    })
  })

  it('count a missing or outdated answer as unanswered', () => {
    const { unanswered } = applyExemptions(catalogue, 'shop', { 'food-scope': 'no-such-answer', 'near-school': 'no' })
    expect(unanswered.map((question) => question.id)).toEqual(['food-scope', 'foreign-investment'])
  })
})
