import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogue, decidingBodyOf, departmentOf, industryOf, itemOf } from './index.ts'
import { type CatalogueFiles, loadCatalogue } from './load.ts'

const folder = new URL('./data/', import.meta.url)
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
const itemFiles = readdirSync(new URL('items/', folder)).map((name) => read(`items/${name}`))
const files: CatalogueFiles = {
  meta: read('meta.json'),
  sources: read('sources.json'),
  departments: read('departments.json'),
  fields: read('fields.json'),
  materials: read('materials.json'),
  industries: read('industries.json'),
  items: itemFiles,
  exemptions: read('exemptions.json'),
  remedies: read('remedies.json'),
}
const edited = (text: string, from: string, to: string): unknown => {
  expect(text).toContain(from)
  return JSON.parse(text.replace(from, to))
}

describe('the catalogue of 2022', () => {
  it('holds eight industries, eleven permits and the business licence, dated and versioned', () => {
    expect(catalogue).toMatchObject({ version: '2022-1', effectiveFrom: '2022-09-16', plan: '绥自贸规〔2022〕3号' })
    expect(catalogue.industries.map((industry) => industry.name)).toEqual([
      ...['药店', '商店', '农资店', '超市', '游泳馆', '歌舞/游艺娱乐场所', '互联网上网服务营业场所', '旅店'],
    ])
    expect(catalogue.items.filter((item) => item.kind === 'permit')).toHaveLength(11)
    expect(catalogue.items.filter((item) => item.kind === 'registration').map((item) => item.id)).toEqual([
      'business-licence',
    ])
    expect(catalogue.items).toHaveLength(itemFiles.length)
  })

  it('keeps annex 2: lead and cooperating departments, 必办 and 按需办理', () => {
    const rows = catalogue.industries.map((industry) => [
      industry.name,
      departmentOf(catalogue, industry.leadDepartmentId).name,
      industry.cooperatingDepartmentIds.map((id) => departmentOf(catalogue, id).name).join('、'),
      industry.items
        .filter((entry) => entry.requirement === 'mandatory')
        .map((entry) => itemOf(catalogue, entry.itemId).name)
        .join('、'),
    ])
    expect(rows).toEqual([
      ['药店', '市场监管部门', '', '药品零售许可'],
      ['商店', '市场监管部门', '烟草局', ''],
      ['农资店', '农业农村部门', '', '种子经营许可证、农药经营许可证'],
      ['超市', '市场监管部门', '烟草局、卫生健康部门', ''],
      ['游泳馆', '文化和旅游部门', '市场监管部门、卫生健康部门', '经营高危险性体育项目许可'],
      ['歌舞/游艺娱乐场所', '文化和旅游部门', '市场监管部门、卫生健康部门', '娱乐场所设立审批'],
      ['互联网上网服务营业场所', '文化和旅游部门', '市场监管部门', '互联网上网服务营业场所经营单位设立审批'],
      ['旅店', '公安局', '卫生健康部门、市场监管部门', '旅馆业特种行业许可证'],
    ])
  })

  it('keeps what is unknown unknown: every null of the data files is a null of the catalogue', () => {
    expect(catalogue.items.map((item) => item.promisedLimit)).toEqual(catalogue.items.map(() => null))
    for (const file of itemFiles) {
      const raw = file as { readonly id: string }
      expect(nullPaths(catalogue.items.find((item) => item.id === raw.id))).toEqual(
        expect.arrayContaining([...nullPaths(raw)]),
      )
    }
    expect(nullPaths(read('departments.json'))).toEqual(nullPaths(catalogue.departments))
    expect(nullPaths(read('remedies.json'))).toEqual(nullPaths(catalogue.remedies))
  })

  it('gives every statement a source and a confidence, with the law and its document spelled out', () => {
    const facts = collectFacts(catalogue)
    expect(facts.length).toBeGreaterThan(300)
    for (const fact of facts) {
      expect(fact.source).toMatch(/\S/)
      expect(fact.source).not.toMatch(/[{}]/)
      expect(['high', 'medium', 'low']).toContain(fact.confidence)
    }
    expect(itemOf(catalogue, 'pesticide-business').statutoryLimit.source).toBe(
      '农药管理条例 第24条（国务院令第677号，2022-03-29修订）',
    )
  })

  it('leaves the deciding authority of class 3 devices open, with the reason, until it is configured', () => {
    const open = decidingBodyOf(catalogue, 'medical-device-class3')
    expect(open.name).toBe('绥芬河市市场监督管理局')
    expect(open.note).toContain('设区的市级')
    const items = catalogue.items.map((item) =>
      item.decidingAuthority === null
        ? item
        : { ...item, decidingAuthority: { ...item.decidingAuthority, name: '牡丹江市市场监督管理局' } },
    )
    expect(decidingBodyOf({ ...catalogue, items }, 'medical-device-class3').name).toBe('牡丹江市市场监督管理局')
    expect(decidingBodyOf(catalogue, 'tobacco-retail')).toEqual({ name: '烟草局', note: null })
  })

  it('cannot be changed by whoever holds it', () => {
    expect(Object.isFrozen(itemOf(catalogue, 'drug-retail').statutoryLimit)).toBe(true)
    expect(Object.isFrozen(catalogue.industries)).toBe(true)
  })

  it('throws on an id that it does not know', () => {
    expect(() => itemOf(catalogue, 'nothing')).toThrow('unknown item nothing')
    expect(() => industryOf(catalogue, 'nothing')).toThrow('unknown industry nothing')
    expect(() => departmentOf(catalogue, 'nothing')).toThrow('unknown department nothing')
  })
})

describe('loading', () => {
  const industries = JSON.stringify(files.industries)
  const items = (from: string, to: string) =>
    itemFiles.map((file) => {
      const text = JSON.stringify(file)
      return text.includes(from) ? edited(text, from, to) : file
    })

  it('accepts the data files as they are', () => {
    expect(loadCatalogue({ ...files, items: itemFiles }).items).toHaveLength(12)
  })

  it.each([
    [
      'an item of an unknown department',
      { items: items('"departmentId":"tobacco"', '"departmentId":"nobody"') },
      'unknown department nobody',
    ],
    ['an unknown field', { items: items('"roomCount"', '"noSuchField"') }, 'unknown field noSuchField'],
    [
      'an unknown material',
      { items: items('"id":"hotelStaffId"', '"id":"noSuchPaper"') },
      'unknown material noSuchPaper',
    ],
    ['a field named twice by an item', { items: items('"roomCount"', '"bedCount"') }, 'declared twice'],
    ['an unknown source', { items: items('{NYTL 第24条}', '{ZZZ 第24条}') }, 'unknown source ZZZ'],
    [
      'an industry with an unknown item',
      { industries: edited(industries, '"itemId":"drug-retail"', '"itemId":"nothing"') },
      'unknown item nothing',
    ],
    [
      'a fact without its check recorded',
      { items: items('"confidence":"high","verified":"text"', '"confidence":"high"') },
      'verified',
    ],
    [
      'stages that contradict the limit',
      { items: items('"name":"筹建","days":20', '"name":"筹建","days":10') },
      'stages must',
    ],
  ] satisfies [string, Partial<CatalogueFiles>, string][])('refuses %s', (_what, change, message) => {
    expect(() => loadCatalogue({ ...files, ...change })).toThrow(message)
  })

  it('lets an item ask more of a field or a paper than the dictionary says', () => {
    const changed = items(
      '"fields":["applicantName","uscc"',
      '"fields":[{"id":"applicantName","required":false},"uscc"',
    ).map((file) => edited(JSON.stringify(file), '"materials":[{', '"materials":[{"originalCount":2,'))
    const drug = itemOf(loadCatalogue({ ...files, items: changed }), 'drug-retail')
    expect(drug.fields[0]).toMatchObject({ fieldId: 'applicantName', required: false, confidence: 'high' })
    expect(drug.materials[0]).toMatchObject({ materialId: 'applicationForm', originalCount: 2, copyCount: 0 })
  })
})

function nullPaths(value: unknown, path = ''): readonly string[] {
  if (value === null) return [path]
  if (typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, child]) => nullPaths(child, `${path}/${key}`))
}

function collectFacts(value: unknown): readonly { readonly source: string; readonly confidence: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const own =
    'source' in value && 'confidence' in value
      ? [{ source: String(value.source), confidence: String(value.confidence) }]
      : []
  return [...own, ...Object.values(value).flatMap(collectFacts)]
}
