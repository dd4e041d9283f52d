import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BUSINESS_LICENCE_ID, catalogue, groupForm, mergeForm, mergeMaterials, PRACTICE_NOTE } from './index.ts'

const anyItems = fc.uniqueArray(fc.constantFrom(...catalogue.items.map((item) => item.id)), { minLength: 1 })
const shuffledPair = anyItems.chain((ids) =>
  fc.tuple(fc.constant(ids), fc.shuffledSubarray(ids, { minLength: ids.length })),
)
const sorted = (values: Iterable<string>) => [...values].sort()
const chosen = (ids: readonly string[]) => catalogue.items.filter((item) => ids.includes(item.id))

describe('the merged form', () => {
  it('asks every field of every chosen item exactly once and names every item that needs it', () => {
    fc.assert(
      fc.property(anyItems, (ids) => {
        const form = mergeForm(catalogue, ids)
        const needs = chosen(ids).flatMap((item) => item.fields.map((field) => `${field.fieldId} ${item.id}`))
        expect(new Set(form.map((field) => field.id)).size).toBe(form.length)
        expect(sorted(form.flatMap((field) => field.neededBy.map((need) => `${field.id} ${need.itemId}`)))).toEqual(
          sorted(needs),
        )
        for (const field of form) expect(field.required).toBe(field.neededBy.some((need) => need.required))
      }),
    )
  })

  it('does not depend on the order in which the items are given', () => {
    fc.assert(
      fc.property(shuffledPair, ([ids, again]) => {
        expect(mergeForm(catalogue, again)).toEqual(mergeForm(catalogue, ids))
      }),
    )
  })

  it('keeps each group together under a Chinese label, subject first, one group for what a single item asks', () => {
    const form = mergeForm(catalogue, ['food-operation', 'drug-retail'])
    const groups = groupForm(form)
    expect(groups.flatMap((group) => group.fields)).toEqual(form)
    expect(groups.map((group) => group.label)).toEqual([
      '申请主体',
      '法定代表人（负责人、经营者）',
      '经营场所',
      '联系人',
      '人员',
      '药品零售许可',
      '食品经营许可',
    ])
  })

  it('requires a datum as soon as one of the items requires it', () => {
    const base = catalogue.items.map((item) => ({
      ...item,
      fields: item.fields.map((field) =>
        field.fieldId === 'warehouseAddress' ? { ...field, required: item.id === 'pesticide-business' } : field,
      ),
    }))
    const changed = { ...catalogue, items: base }
    const warehouse = (ids: readonly string[]) =>
      mergeForm(changed, ids).find((field) => field.id === 'warehouseAddress')
    expect(warehouse(['drug-retail'])?.required).toBe(false)
    expect(warehouse(['drug-retail', 'pesticide-business'])?.required).toBe(true)
  })
})

describe('the merged list of materials', () => {
  it('names every paper of every chosen item exactly once, with every need', () => {
    fc.assert(
      fc.property(anyItems, (ids) => {
        const list = mergeMaterials(catalogue, ids, { includePractice: true })
        const needs = chosen(ids).flatMap((item) => item.materials.map((own) => `${own.materialId} ${item.id}`))
        expect(new Set(list.map((material) => material.id)).size).toBe(list.length)
        expect(
          sorted(list.flatMap((material) => material.neededBy.map((need) => `${material.id} ${need.itemId}`))),
        ).toEqual(sorted(needs))
      }),
    )
  })

  it('does not depend on the order in which the items are given', () => {
    fc.assert(
      fc.property(shuffledPair, fc.boolean(), ([ids, again], includePractice) => {
        expect(mergeMaterials(catalogue, again, { includePractice })).toEqual(
          mergeMaterials(catalogue, ids, { includePractice }),
        )
      }),
    )
  })

  it('hides by default exactly what only window practice asks, and marks it when shown', () => {
    fc.assert(
      fc.property(anyItems, (ids) => {
        const all = mergeMaterials(catalogue, ids, { includePractice: true })
        const byLaw = all.filter((material) => material.neededBy.some((need) => need.basis !== 'practice'))
        expect(mergeMaterials(catalogue, ids)).toEqual(byLaw)
        for (const material of all) {
          expect(material.practiceNote).toBe(byLaw.includes(material) ? null : PRACTICE_NOTE)
        }
      }),
    )
    expect(PRACTICE_NOTE).toContain('不得作为受理前提')
  })

  it('tells when a conditional paper is needed, and drops the condition once an item always asks the paper', () => {
    const attorney = (ids: readonly string[]) =>
      mergeMaterials(catalogue, ids).find((material) => material.id === 'powerOfAttorney')
    expect(attorney(['food-operation', 'tobacco-retail'])).toMatchObject({
      unconditional: false,
      conditions: ['委托代理人办理时'],
    })
    expect(attorney(['food-operation', 'medical-device-class3'])).toMatchObject({ unconditional: true, conditions: [] })
  })

  it('asks the largest number of copies that any of the items asks', () => {
    const items = catalogue.items.map((item) => ({
      ...item,
      materials: item.materials.map((own) =>
        item.id === 'public-place-hygiene' && own.materialId === 'floorPlan' ? { ...own, copyCount: 3 } : own,
      ),
    }))
    const plan = mergeMaterials({ ...catalogue, items }, ['food-operation', 'public-place-hygiene']).find(
      (material) => material.id === 'floorPlan',
    )
    expect(plan).toMatchObject({ originalCount: 0, copyCount: 3 })
  })

  it('knows that a business licence handled in the same case is not handed in by anybody', () => {
    const licence = (ids: readonly string[]) =>
      mergeMaterials(catalogue, ids).find((material) => material.id === 'businessLicenceCopy')?.producedInCase
    expect(licence(['food-operation'])).toBe(false)
    expect(licence([BUSINESS_LICENCE_ID, 'food-operation'])).toBe(true)
  })
})
