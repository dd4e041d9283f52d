import { describe, expect, it } from 'vitest'
import { firstLook, permitsOf, toggled } from './choice.ts'

describe('the choice of permits on the catalogue page', () => {
  it('begins with every permit of the industry and without the business licence', () => {
    expect(permitsOf(firstLook('pharmacy'))).toEqual(['drug-retail', 'medical-device-class3', 'food-operation'])
    expect(firstLook('pharmacy').withBusinessLicence).toBe(false)
  })

  it('shows only the 必办 permits when asked to', () => {
    expect(permitsOf({ ...firstLook('pharmacy'), scope: 'mandatory' })).toEqual(['drug-retail'])
  })

  it('keeps what was shown when the first permit is cleared by hand', () => {
    const choice = toggled(firstLook('pharmacy'), 'food-operation')
    expect(choice.scope).toBe('custom')
    expect(permitsOf(choice)).toEqual(['drug-retail', 'medical-device-class3'])
  })

  it('ticks a permit again in the order of the catalogue', () => {
    const cleared = toggled(firstLook('pharmacy'), 'drug-retail')
    expect(permitsOf(toggled(cleared, 'drug-retail'))).toEqual([
      'drug-retail',
      'medical-device-class3',
      'food-operation',
    ])
  })
})
