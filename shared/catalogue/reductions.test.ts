import { describe, expect, it } from 'vitest'
import { caseItemIds, catalogue, isUnconditional, type Limit, type PermitItem } from './index.ts'
import { fieldReduction, materialReduction, permitIdsOf, reductions, timeReduction } from './reductions.ts'

/**
 * The reference comparison of merged and separate applications, row by row, worked out apart from this code. Columns: items, papers (separate, merged,
 * handed in, percent less), fields (separate, merged, by hand, percent less). `total` sums over the rows, without items.
 */
type Row = readonly [id: string, ...figures: number[]]

/** Table A: all permits, headline papers. */
const tableA: readonly Row[] = [
  ['pharmacy', 3, 27, 22, 20, 26, 72, 38, 31, 47],
  ['shop', 2, 9, 7, 5, 44, 39, 27, 20, 31],
  ['farm-supplies', 2, 24, 23, 21, 12, 41, 27, 19, 34],
  ['supermarket', 3, 16, 11, 9, 44, 58, 33, 26, 43],
  ['swimming-pool', 3, 18, 15, 13, 28, 61, 35, 28, 43],
  ['entertainment', 3, 21, 14, 12, 43, 64, 38, 30, 41],
  ['internet-venue', 2, 14, 12, 10, 29, 46, 34, 26, 26],
  ['hotel', 3, 23, 17, 15, 35, 64, 38, 31, 41],
  ['total', 152, 121, 105, 31, 445, 270, 211, 39],
]

/** Table B: 必办 permits only. */
const tableB: readonly Row[] = [
  ['pharmacy', 1, 8, 8, 8, 0, 26, 26, 19, 0],
  ['farm-supplies', 2, 24, 23, 21, 12, 41, 27, 19, 34],
  ['swimming-pool', 1, 5, 5, 5, 0, 21, 21, 14, 0],
  ['entertainment', 1, 8, 8, 6, 25, 24, 24, 16, 0],
  ['internet-venue', 1, 8, 8, 6, 25, 25, 25, 17, 0],
  ['hotel', 1, 10, 10, 9, 10, 24, 24, 17, 0],
  ['total', 63, 62, 55, 13, 161, 147, 102, 9],
]

/** Table C: all permits and the business licence. */
const tableC: readonly Row[] = [
  ['pharmacy', 4, 31, 23, 21, 32, 93, 48, 38, 48],
  ['shop', 3, 13, 9, 7, 46, 60, 37, 27, 38],
  ['farm-supplies', 3, 28, 24, 22, 21, 62, 37, 27, 40],
  ['supermarket', 4, 20, 13, 11, 45, 79, 43, 33, 46],
  ['swimming-pool', 4, 22, 16, 14, 36, 82, 45, 35, 45],
  ['entertainment', 4, 25, 14, 12, 52, 85, 47, 37, 45],
  ['internet-venue', 3, 18, 13, 11, 39, 67, 43, 33, 36],
  ['hotel', 4, 27, 18, 16, 41, 85, 48, 38, 44],
  ['total', 184, 130, 114, 38, 613, 348, 268, 43],
]

/** Table D: all permits, conditional and practice papers counted. */
const tableD: readonly Row[] = [
  ['pharmacy', 3, 33, 22, 20, 39, 72, 38, 31, 47],
  ['shop', 2, 13, 9, 7, 46, 39, 27, 20, 31],
  ['farm-supplies', 2, 28, 25, 23, 18, 41, 27, 19, 34],
  ['supermarket', 3, 24, 15, 13, 46, 58, 33, 26, 43],
  ['swimming-pool', 3, 27, 18, 16, 41, 61, 35, 28, 43],
  ['entertainment', 3, 30, 19, 17, 43, 64, 38, 30, 41],
  ['internet-venue', 2, 19, 14, 12, 37, 46, 34, 26, 26],
  ['hotel', 3, 31, 20, 18, 42, 64, 38, 31, 41],
  ['total', 205, 142, 126, 39, 445, 270, 211, 39],
]

/** Table E: per item, unconditional papers, other papers, fields, required fields, limit, validity. */
const tableE: readonly (readonly [string, number, number, number, number, string, string])[] = [
  ['营业执照（设立登记）', 4, 3, 21, 19, '3工作日(可延3)', '无固定/未规定'],
  ['药品零售许可', 8, 3, 26, 23, '20工作日', '5年'],
  ['第三类医疗器械经营许可', 13, 1, 25, 22, '20工作日', '5年'],
  ['食品经营许可', 6, 2, 21, 18, '10工作日(可延5)', '5年'],
  ['烟草零售许可证', 3, 2, 18, 18, '20工作日(可延10)', '5年'],
  ['种子经营许可证', 14, 1, 23, 20, '20工作日(可延10)', '5年'],
  ['农药经营许可证', 10, 3, 18, 15, '20工作日', '5年'],
  ['公共场所卫生许可', 7, 4, 19, 19, '20工作日(可延10)', '4年'],
  ['经营高危险性体育项目许可', 5, 3, 21, 21, '30日(自然日从严)', '5年'],
  ['娱乐场所设立审批', 8, 3, 24, 20, '20工作日(可延10)', '2年'],
  ['互联网上网服务营业场所经营单位设立审批', 8, 3, 25, 24, '筹建20工作日＋最终审核15工作日', '无固定/未规定'],
  ['旅馆业特种行业许可证', 10, 2, 24, 23, '20工作日(可延10)', '无固定/未规定'],
]

/** Table F: serial sum, longest in parallel (working days), items in calendar days. */
const tableF: readonly (readonly [string, number, number, string])[] = [
  ['pharmacy', 50, 20, '—'],
  ['shop', 30, 20, '—'],
  ['farm-supplies', 40, 20, '—'],
  ['supermarket', 50, 20, '—'],
  ['swimming-pool', 30, 20, '经营高危险性体育项目许可 30日'],
  ['entertainment', 50, 20, '—'],
  ['internet-venue', 45, 35, '—'],
  ['hotel', 50, 20, '—'],
]

interface Variant {
  readonly choice: 'all' | 'mandatory'
  readonly licence: boolean
  readonly count: 'headline' | 'all'
}

function computed(industryId: string, { choice, licence, count }: Variant): readonly number[] {
  const ids = caseItemIds(permitIdsOf(catalogue, industryId, choice), licence)
  const papers = materialReduction(catalogue, ids, { count })
  const fields = fieldReduction(catalogue, ids)
  return [
    ids.length,
    ...[papers.separate, papers.merged, papers.handIn, papers.percent],
    ...[fields.separate, fields.merged, fields.byHand, fields.percent],
  ]
}

const less = (before: number, after: number) => Math.round(((before - after) / before) * 100)

const tables: readonly (readonly [string, readonly Row[], Variant])[] = [
  ['A (all permits)', tableA, { choice: 'all', licence: false, count: 'headline' }],
  ['B (必办 only)', tableB, { choice: 'mandatory', licence: false, count: 'headline' }],
  ['C (with the business licence)', tableC, { choice: 'all', licence: true, count: 'headline' }],
  ['D (upper bound)', tableD, { choice: 'all', licence: false, count: 'all' }],
]

describe.each(tables)('table %s', (_name, rows, variant) => {
  const industries = rows.filter(([id]) => id !== 'total')

  const named = industries.map(([id, ...reference]) => ({ id, reference }))
  it.each(named)('is reproduced for $id', ({ id, reference }) => {
    expect(computed(id, variant)).toEqual(reference)
  })

  it('is reproduced in its arithmetic sum', () => {
    const total = rows.find(([id]) => id === 'total')?.slice(1)
    const all = industries.map(([id]) => computed(id, variant))
    const sum = (column: number) => all.reduce((acc, row) => acc + (row[column] ?? 0), 0)
    expect(total).toEqual([
      ...[sum(1), sum(2), sum(3), less(sum(1), sum(3))],
      ...[sum(5), sum(6), sum(7), less(sum(5), sum(6))],
    ])
  })
})

it('lists every industry in tables A, C and D, and in B those that have a 必办 permit', () => {
  const ids = catalogue.industries.map((industry) => industry.id)
  for (const table of [tableA, tableC, tableD]) expect(table.map(([id]) => id)).toEqual([...ids, 'total'])
  const mandatory = ids.filter((id) => permitIdsOf(catalogue, id, 'mandatory').length > 0)
  expect(tableB.map(([id]) => id)).toEqual([...mandatory, 'total'])
})

const tableLimit = ({ days, unit, maxExtensionDays, stages }: Limit) => {
  if (stages.length > 0) return stages.map((stage) => `${stage.name}${stage.days}工作日`).join('＋')
  if (unit === 'calendar') return `${days}日(自然日从严)`
  return `${days}工作日${maxExtensionDays === null ? '' : `(可延${maxExtensionDays})`}`
}

describe('table E', () => {
  it('is reproduced for every item', () => {
    const row = (item: PermitItem) => {
      const headline = item.materials.filter(isUnconditional).length
      return [
        item.name,
        headline,
        item.materials.length - headline,
        item.fields.length,
        item.fields.filter((field) => field.required).length,
        tableLimit(item.statutoryLimit),
        item.validity.years === null ? '无固定/未规定' : `${item.validity.years}年`,
      ]
    }
    expect(catalogue.items.map(row)).toEqual(tableE)
  })
})

describe('table F', () => {
  it.each(tableF)('is reproduced for %s', (id, serial, parallel, calendar) => {
    const time = timeReduction(catalogue, permitIdsOf(catalogue, id, 'all'))
    const apart = time.calendarItems.map(
      (limit) => `${catalogue.items.find((item) => item.id === limit.itemId)?.name} ${limit.days}日`,
    )
    expect([time.serial, time.parallel, apart.join('、') || '—']).toEqual([serial, parallel, calendar])
  })
})

describe('reductions', () => {
  it('counts one visit to submit and one to collect, and one more submission for each further stage', () => {
    const pharmacy = reductions(catalogue, 'pharmacy', ['drug-retail', 'food-operation'], { withBusinessLicence: true })
    expect(pharmacy.itemCount).toBe(3)
    expect(pharmacy.visits).toMatchObject({ separate: 6, merged: 2, percent: 67 })
    const net = reductions(catalogue, 'internet-venue', ['internet-cafe', 'food-operation'], {
      withBusinessLicence: false,
    })
    expect(net.visits).toMatchObject({ separate: 5, merged: 3 })
  })

  it('reduces nothing but shared papers for a single permit, and says that the figures are a model', () => {
    const one = reductions(catalogue, 'shop', ['food-operation'], { withBusinessLicence: false })
    expect(one.materials).toMatchObject({ separate: 6, merged: 6, handIn: 5 })
    expect(one.fields.percent).toBe(0)
    expect(one.time).toMatchObject({ serial: 10, parallel: 10, percent: 0, shortestPromised: null })
    expect(one.visits.percent).toBe(0)
    for (const part of [one.materials, one.fields, one.visits]) expect(part.label).toContain('不是实际办件统计')
    expect(one.time.label).toContain('未公布承诺时限')
  })
})
