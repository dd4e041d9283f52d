import { describe, expect, it } from 'vitest'
import { BUSINESS_LICENCE_ID, catalogue, industryOf, itemOf } from '#shared/catalogue/index.ts'
import { licenceContent } from '#shared/licence/content.ts'
import type { BusinessLicenceMode } from './case-file.ts'
import { caseForm, caseMaterials, gapsToAcceptance } from './readiness.ts'
import { acceptanceDay, acceptedCase, decidedCase, subjectOf } from './testing/index.ts'

/** All permits of every industry, and its 必办 ones alone; where nothing is 必办 each single permit. */
const selections = catalogue.industries.flatMap(({ id, name, items }) => {
  const all = items.map((entry) => entry.itemId)
  const mandatory = items.filter((entry) => entry.requirement === 'mandatory').map((entry) => entry.itemId)
  const smallest = mandatory.length > 0 ? [mandatory] : all.map((itemId) => [itemId])
  return [all, ...smallest].map((itemIds) => ({ industryId: id, name, itemIds }))
})
const modes: readonly BusinessLicenceMode[] = ['held', 'together']
const rows = selections.flatMap((selection) =>
  modes.map((businessLicence) => ({
    ...selection,
    businessLicence,
    title: selection.itemIds.map((id) => itemOf(catalogue, id).name).join('、'),
  })),
)

describe('the whole catalogue', () => {
  it('is walked through by all permits and by every smallest selection, twice', () => {
    expect(new Set(rows.map((row) => row.industryId)).size).toBe(8)
    expect(new Set(rows.flatMap((row) => row.itemIds)).size).toBe(11)
    expect(rows).toHaveLength(2 * (8 + 6 + 2 + 3))
  })

  it.each(rows)('accepts $name with $title, business licence $businessLicence, and routes every permit', (row) => {
    const { state } = acceptedCase(row.industryId, row.itemIds, row)
    expect(gapsToAcceptance(state.file, catalogue, acceptanceDay)).toEqual([])
    const wanted = row.businessLicence === 'together' ? [BUSINESS_LICENCE_ID, ...row.itemIds] : row.itemIds
    expect(new Set(state.items.map((item) => item.itemId))).toEqual(new Set(wanted))
    for (const item of state.items) {
      const { departmentId, statutoryLimit } = itemOf(catalogue, item.itemId)
      const { days, unit } = statutoryLimit
      expect(item).toMatchObject({
        departmentId,
        decision: { kind: 'pending' },
        limit: { kind: 'statutory', days, unit },
      })
    }
    const permits = state.items.filter((item) => item.itemId !== BUSINESS_LICENCE_ID)
    const latest = permits
      .map((item) => item.limit.due ?? '')
      .toSorted()
      .at(-1)
    expect(state.acceptance.overall).toMatchObject({ due: latest, kind: 'statutory' })
    expect(row.itemIds).toContain(state.acceptance.overall?.itemId)
  })

  it.each(rows)('decides $name with $title, business licence $businessLicence, and fills the licence', (row) => {
    const subject = subjectOf(7)
    const { state } = decidedCase(row.industryId, row.itemIds, { ...row, subject })
    const made = licenceContent('case-1', state, catalogue)
    if (!made.ok) throw new Error(made.refusal.message)
    expect(made.content).toMatchObject({
      caseNo: state.receipt.caseNo,
      industryId: row.industryId,
      holder: {
        uscc: subject.uscc,
        name: subject.name,
        personInCharge: subject.person,
        premises: subject.address,
      },
    })
    expect(new Set(made.content.permits.map((permit) => permit.itemId))).toEqual(new Set(row.itemIds))
    for (const permit of made.content.permits) {
      const item = itemOf(catalogue, permit.itemId)
      expect(permit).toMatchObject({ name: item.certificateName, departmentId: item.departmentId })
    }
  })

  it.each(rows)(
    'lets nothing be accepted of $name with $title ($businessLicence) while one asked datum is missing',
    (row) => {
      const { file } = acceptedCase(row.industryId, row.itemIds, row).state
      for (const field of caseForm(file, catalogue).filter((each) => each.required && each.id in file.form)) {
        const { [field.id]: _, ...form } = file.form
        const gaps = gapsToAcceptance({ ...file, form }, catalogue, acceptanceDay)
        expect(gaps.map((gap) => [gap.about, gap.id])).toEqual([['field', field.id]])
      }
      for (const material of caseMaterials(file, catalogue).filter((each) => each.id in file.materials)) {
        const { [material.id]: _, ...materials } = file.materials
        const gaps = gapsToAcceptance({ ...file, materials }, catalogue, acceptanceDay)
        expect(gaps.map((gap) => [gap.about, gap.id])).toEqual([['material', material.id]])
      }
    },
  )

  it('asks no permit of an industry that annex 2 does not list there', () => {
    for (const { id } of catalogue.industries) {
      const own = industryOf(catalogue, id).items.map((entry) => entry.itemId)
      const foreign = catalogue.items.find((item) => item.kind === 'permit' && !own.includes(item.id))
      expect(() => acceptedCase(id, [foreign?.id ?? ''], { businessLicence: 'held' })).toThrow('不在')
    }
  })
})
