import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clerk, subjectOf } from '#shared/case/testing/index.ts'
import { draft, parcelOf, readyToLeave } from '../testing/main-job.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { probesOf } from './classify.ts'
import { gramsOf, wantedGrams } from './grams.ts'
import { searchStatements } from './search.ts'

let office: Office
let caseId: string
beforeAll(() => {
  office = openOffice()
  caseId = readyToLeave(office, { subject: 41, delivery: 'courier' })
  parcelOf(office, caseId, 'EA123456785CN')
  for (let subject = 50; subject < 55; subject += 1) draft(office, { subject })
  const named = randomUUID()
  office.give({ aggregate: 'case', streamId: named, command: { type: 'open', demo: false }, actor: clerk })
  const values = {
    applicantName: '重庆老灶火锅（绥芬河）店',
    legalRepName: '单雄信',
    contactPhone: { personal: '0453-3921234' },
  }
  office.give({
    aggregate: 'case',
    streamId: named,
    command: { type: 'fill-fields', source: 'typed', values },
    actor: clerk,
  })
})
afterAll(() => office.close())

const find = (text: string) => office.store.queries.search(text)
const kinds = (text: string) => find(text).map((hit) => [hit.kind, hit.why])

describe('the search', () => {
  const { uscc, phone, idNo, name } = subjectOf(41)
  it.each([
    ['the whole case number', 'SFH20261124010001', ['case', '办件编号']],
    ['the beginning of a case number', 'sfh202611240100', ['case', '办件编号']],
    ['the end of a number', '010001', ['case', '编号尾数']],
    ['a licence number as printed', '绥综许〔2026〕1-0100001', ['licence', '综合许可证编号']],
    ['a notice’s number', '绥综受〔2026〕01', ['case', '文书编号']],
    ['a permit’s number', 'JY2231081', ['case', '许可证编号']],
    ['the beginning of a USCC', uscc.slice(0, 14), ['case', '统一社会信用代码']],
    ['a whole phone', phone, ['case', '联系电话']],
    ['the last four digits of a phone', phone.slice(-4), ['case', '电话尾号']],
    ['the last eight digits of a phone', phone.slice(-8), ['case', '电话尾号']],
    ['a landline without its hyphen', '04533921234', ['case', '联系电话']],
    ['an ID number', idNo.toLowerCase(), ['case', '证件号码']],
    ['a waybill', 'ea123456785cn', ['parcel', '邮件号']],
    ['two characters of a name', '老灶', ['case', '名称']],
    ['one character of a name', '灶', ['case', '名称']],
    ['a long piece of a name', '庆老灶火锅绥芬河店', ['case', '名称']],
    ['a person’s name', '单雄信', ['case', '法定代表人或代理人姓名']],
    ['initials, read by words', 'cqlz', ['case', '拼音首字母']],
    ['initials of a person, surname first', 'sxx', ['case', '拼音首字母']],
    ['a whole name', name, ['case', '名称']],
  ])('finds by %s', (_, text, hit) => {
    expect(kinds(text)).toContainEqual(hit)
  })

  it('tells what was found, where it stands and under which number', () => {
    expect(find('SFH20261124010001')).toEqual([
      { kind: 'case', caseId, title: name, number: 'SFH20261124010001', detail: '药店 · 已办结', why: '办件编号' },
    ])
    expect(find('绥综许').at(0)).toMatchObject({
      kind: 'licence',
      number: '绥综许〔2026〕1-0100001',
      detail: '药店 · 待出证',
    })
    expect(find('EA1234').at(0)).toMatchObject({ kind: 'parcel', number: 'EA123456785CN', detail: '待交寄' })
  })

  it('finds nothing by nothing, by what nobody has, or by a piece out of order', () => {
    for (const text of ['', '  ', '〔〕', '灶老', '9999', 'zzzz', '"', "' OR 1=1", '*', 'NEAR('])
      expect(find(text)).toEqual([])
  })

  it('gives at most twenty hits, each thing once', () => {
    for (let subject = 100; subject < 125; subject += 1) draft(office, { subject })
    const hits = find('绥芬河示范')
    expect(hits).toHaveLength(20)
    expect(new Set(hits.map((hit) => `${hit.kind} ${hit.caseId}`)).size).toBe(20)
  })

  it('forgets a draft that was discarded', () => {
    const gone = draft(office, { subject: 200 })
    expect(find(subjectOf(200).name)).toHaveLength(1)
    office.give({ aggregate: 'case', streamId: gone, command: { type: 'discard', reason: '重复' }, actor: clerk })
    expect(find(subjectOf(200).name)).toHaveLength(0)
  })

  it('looks values up in the b-tree and pieces of names in the table of pairs', () => {
    const plan = (sql: string, ...params: string[]) =>
      (office.db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...params) as { detail: string }[])
        .map((row) => row.detail)
        .join('; ')
    expect(plan(searchStatements.whole, 'phone', 'x')).toMatch(/SEARCH t USING PRIMARY KEY \(kind=\? AND value=\?\)/)
    expect(plan(searchStatements.begins, 'uscc', 'a', 'b')).toMatch(
      /SEARCH t USING PRIMARY KEY \(kind=\? AND value>\? AND value<\?\)/,
    )
    expect(plan(searchStatements.name, '"a"', 'a')).not.toMatch(/SCAN e\b/)
  })
})

describe('what was typed', () => {
  it('of digits only is a phone’s tail or a number, never a name of few digits', () => {
    const tried = probesOf('1234', (kind, value) => `${kind}:${value}`)
    expect(tried).toContainEqual(expect.objectContaining({ term: 'phone-tail', value: 'phone-tail:1234' }))
    expect(probesOf('123', () => '').some((probe) => probe.kind === 'name')).toBe(false)
  })

  it('asks the table of pairs for three words at most', () => {
    expect(wantedGrams('重庆老灶火锅绥芬河店').length).toBeLessThanOrEqual(3)
    expect(wantedGrams('灶')).toEqual(['7076'])
    for (const gram of wantedGrams('老灶火锅')) expect(gramsOf('重庆老灶火锅店')).toContain(gram)
  })

  it('finds characters outside the basic plane as one', () => {
    expect(gramsOf('𠮷野')).toEqual(['20bb7', '91ce', '20bb7g91ce'])
  })
})
