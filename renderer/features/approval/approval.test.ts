import { describe, expect, it } from 'vitest'
import { catalogue } from '#shared/catalogue/index.ts'
import { lastDayOf, validToOf } from './grant-defaults.ts'
import { hasOpenSource, offeredBasis } from './refusal-basis.ts'

describe('what a grant is offered', () => {
  it('ends a term of years on the day before its anniversary', () => {
    expect(lastDayOf('2026-11-24', 5)).toBe('2031-11-23')
    expect(lastDayOf('2024-02-29', 1)).toBe('2025-02-28')
    expect(lastDayOf('2026-01-01', 4)).toBe('2029-12-31')
  })

  it('takes the term from the catalogue and invents none where the rules fix none', () => {
    expect(validToOf('drug-retail', '2026-11-24')).toBe('2031-11-23')
    expect(validToOf('public-place-hygiene', '2026-11-24')).toBe('2030-11-23')
    expect(validToOf('internet-cafe', '2026-11-24')).toBeNull()
  })
})

describe('what a refusal is offered as its basis', () => {
  it('marks every source that was not compared with its text and leaves out those of low confidence', () => {
    const basis = offeredBasis('drug-retail')
    expect(basis).toContain('药品管理法')
    expect(hasOpenSource(basis)).toBe(true)
    expect(basis).not.toContain('未能证实')
  })

  it('names a basis for every item of the catalogue, none longer than a decision may hold', () => {
    for (const item of catalogue.items) {
      expect(offeredBasis(item.id)).toContain('《中华人民共和国行政许可法》第38条第二款')
      // The catalogue's notes on editions are for the screen, not for a decision.
      expect(offeredBasis(item.id)).not.toMatch(/修正文本|修订|国务院令/)
      expect(offeredBasis(item.id).length).toBeLessThanOrEqual(1000)
    }
  })
})
