import { describe, expect, it } from 'vitest'
import type { CaseState } from '#shared/case/case-state.ts'
import { acceptedCase, caseOf, decidedCase, draftCommands, subjectOf } from '#shared/case/testing/index.ts'
import { catalogue } from '#shared/catalogue/index.ts'
import { licenceContent } from './content.ts'

const three = ['drug-retail', 'medical-device-class3', 'food-operation']
const held = { businessLicence: 'held' } as const

describe('what the licence says', () => {
  it('is one row for each of the two permits that were granted, when the third was refused', () => {
    const { state } = decidedCase('pharmacy', three, { ...held, refused: ['medical-device-class3'] })
    const { permits } = contentOf(state)
    expect(permits.map((permit) => [permit.itemId, permit.name])).toEqual([
      ['drug-retail', '药品经营许可证（零售）'],
      ['food-operation', '食品经营许可证'],
    ])
    for (const permit of permits) {
      expect(permit).toMatchObject({
        validFrom: '2026-11-24',
        validTo: '2031-11-24',
        departmentId: 'market-regulation',
      })
      const item = state.items.find((each) => each.itemId === permit.itemId)
      expect(item?.decision).toMatchObject({ permitNo: permit.permitNo, scope: permit.scope })
    }
  })

  it('holds the number and term exactly as the department decided, also where there is no term', () => {
    const { state } = decidedCase('hotel', ['hotel-special-trade'], held)
    expect(contentOf(state).permits).toMatchObject([{ itemId: 'hotel-special-trade', validTo: null }])
  })

  it('takes the holder from the case, and the code from the business licence registered in it', () => {
    const subject = subjectOf(4)
    const { state } = decidedCase('shop', ['food-operation'], { businessLicence: 'together', subject })
    const content = contentOf(state)
    expect(content.holder).toEqual({
      uscc: subject.uscc,
      name: subject.name,
      personInCharge: subject.person,
      premises: subject.address,
    })
    expect(content.permits.map((permit) => permit.itemId)).toEqual(['food-operation'])
  })

  it('says so when the case is a demonstration', () => {
    expect(contentOf(decidedCase('shop', ['food-operation'], { ...held, demo: true }).state).demo).toBe(true)
    expect(contentOf(decidedCase('shop', ['food-operation'], held).state).demo).toBe(false)
  })
})

describe('no licence is made', () => {
  it('while a permit is undecided, and it names which', () => {
    expect(refusal(acceptedCase('pharmacy', three, held).state)).toMatchObject({ code: 'items-pending', about: three })
  })

  it('before the case was accepted', () => {
    expect(refusal(caseOf(...draftCommands('pharmacy', three, held)))).toMatchObject({ code: 'not-decided' })
    expect(refusal({ phase: 'absent' })).toMatchObject({ code: 'not-decided' })
  })

  it('when nothing was granted', () => {
    const { state } = decidedCase('pharmacy', three, { ...held, refused: three })
    expect(refusal(state)).toMatchObject({ code: 'nothing-granted', rule: '实施方案二(二)' })
  })

  it('for a subject that was not registered', () => {
    const refused = ['business-licence', 'food-operation']
    const { state } = decidedCase('shop', ['food-operation'], { businessLicence: 'together', refused })
    expect(refusal(state)).toMatchObject({ code: 'licence-refused' })
  })
})

function contentOf(state: CaseState) {
  const made = licenceContent('case-1', state, catalogue)
  if (!made.ok) throw new Error(made.refusal.message)
  return made.content
}

function refusal(state: CaseState) {
  const made = licenceContent('case-1', state, catalogue)
  if (made.ok) throw new Error('A licence was made')
  expect(made.refusal.message).toMatch(/[\u4e00-\u9fff].*。$/)
  return made.refusal
}
