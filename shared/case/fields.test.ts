import { describe, expect, it } from 'vitest'
import { catalogue, fieldOf } from '#shared/catalogue/index.ts'
import { caseCommand } from './case-commands.ts'
import type { FieldValue } from './case-file.ts'
import { checkField, normaliseField } from './field-check.ts'
import { fieldText, sameValue, textOf } from './field-value.ts'
import { gapsToAcceptance } from './readiness.ts'
import { atDesk, caseAfter, caseOf, decideOn, draftCommands, fileOf, refusalOf } from './testing/index.ts'

const draft = caseOf(...draftCommands('pharmacy', ['drug-retail', 'food-operation'], { businessLicence: 'held' }))
const fill = (values: Readonly<Record<string, FieldValue>>) =>
  ({ type: 'fill-fields', source: 'typed', values }) as const
const kept = (values: Readonly<Record<string, FieldValue>>, id: string) => {
  const state = caseAfter(draft, fill(values))
  return fileOf(state).form[id]?.value
}
const problem = (id: string, value: FieldValue, documentType = '居民身份证') => {
  const file = fileOf(caseAfter(draft, fill({ legalRepIdType: documentType })))
  return checkField(fieldOf(catalogue, id), value, file, atDesk.today).problem
}

describe('filling the form', () => {
  it('keeps identifiers in their one written form and personal ones marked as such', () => {
    expect(kept({ uscc: ' 91350100m000100y43 ' }, 'uscc')).toBe('91350100M000100Y43')
    expect(kept({ legalRepIdNo: '11010519491231002x' }, 'legalRepIdNo')).toEqual({ personal: '11010519491231002X' })
    expect(kept({ contactPhone: '139 0453 9999' }, 'contactPhone')).toEqual({ personal: '13904539999' })
  })

  it('keeps a number by the document type that comes with it in the same act', () => {
    const passport = caseAfter(draft, fill({ legalRepIdType: '护照', legalRepIdNo: 'e12345678' }))
    expect(fileOf(passport).form.legalRepIdNo?.value).toEqual({ personal: 'E12345678' })
    const values = { legalRepIdType: '居民身份证', legalRepIdNo: '11010519491231002x' }
    const back = fileOf(caseAfter(passport, fill(values))).form.legalRepIdNo?.value
    expect(back).toEqual({ personal: '11010519491231002X' })
  })

  it('keeps what is wrong as it was typed, so that nothing is lost, and says so as a gap', () => {
    const state = caseAfter(draft, fill({ uscc: '91350100M000100Y44' }))
    expect(fieldText(fileOf(state), 'uscc')).toBe('91350100M000100Y44')
    expect(gapsToAcceptance(fileOf(state), catalogue, atDesk.today)).toMatchObject([
      { about: 'field', id: 'uscc', problem: expect.stringContaining('GB 32100') },
    ])
  })

  it('writes no event when nothing changed, and only the changed fields otherwise', () => {
    const decision = decideOn(draft, fill({ applicantName: fieldText(fileOf(draft), 'applicantName') }))
    expect(decision).toEqual({ ok: true, events: [] })
    const one = decideOn(draft, fill({ applicantName: fieldText(fileOf(draft), 'applicantName'), employees: '7' }))
    expect(one).toMatchObject({ events: [{ type: 'fields-filled', values: { employees: '7' } }] })
  })

  it('knows no field outside the dictionary', () => {
    expect(refusalOf(decideOn(draft, fill({ favouriteColour: '蓝' })))).toMatchObject({ code: 'field-unknown' })
  })

  it('remembers where a value came from', () => {
    const state = caseAfter(draft, { type: 'fill-fields', source: 'sharing', values: { employees: '8' } })
    expect(fileOf(state).form.employees).toEqual({ value: '8', source: 'sharing' })
  })
})

describe('checking a field', () => {
  it('finds nothing wrong with an empty one: whether it must be filled is another question', () => {
    for (const entry of catalogue.fields) {
      expect(checkField(entry, ' ', fileOf(draft), atDesk.today)).toEqual({ problem: null, warnings: [] })
    }
  })

  it.each([
    ['居民身份证', '231081190001010019', '231081190001010018'],
    ['港澳居民居住证', '810000190001010018', '830000190001010038'],
    ['台湾居民居住证', '830000190001010038', '810000190001010018'],
    ['外国人永久居留身份证', '923643190001010019', '923643190001010018'],
    ['护照', '712345678', '71'],
  ])('checks the number by the rules of the %s that the form names', (type, right, wrong) => {
    expect(problem('legalRepIdNo', { personal: right }, type)).toBeNull()
    expect(problem('legalRepIdNo', { personal: wrong }, type)).toMatch(/[\u4e00-\u9fff]/)
  })

  it('takes any kind of document where the form names none, but no mistyped resident ID as a passport', () => {
    for (const number of ['231081190001010019', '820000190001010028', '923643190001010019', '712345678']) {
      expect(problem('qualityHeadIdNo', { personal: number })).toBeNull()
    }
    expect(problem('qualityHeadIdNo', { personal: '231081190001010018' })).toContain('校验')
    expect(problem('qualityHeadIdNo', { personal: '23108119000101' })).not.toBeNull()
  })

  it.each([
    ['premisesArea', '60.5', '六十'],
    ['employees', '0', '-1'],
    ['contactPhone', '0453-3921234', '3921234'],
    ['entityType', '个体工商户', '一个人'],
  ])('holds %s to its type: %s is right, %s is wrong', (id, right, wrong) => {
    expect(problem(id, right)).toBeNull()
    expect(problem(id, wrong)).not.toBeNull()
  })

  it('finds a character that no paper could show, while it is typed', () => {
    expect(problem('applicantName', '绥芬河\u{F0000}药店')).toContain('无法印在证照上')
  })
})

describe('values of the form', () => {
  it('read as text: lines of a list, the inside of a personal value', () => {
    expect([textOf(undefined), textOf('一'), textOf(['一', '二']), textOf({ personal: '三' })]).toEqual([
      ...['', '一', '一\n二', '三'],
    ])
  })

  it('differ when the same text is personal in one and open in the other', () => {
    expect(sameValue('1', '1')).toBe(true)
    expect(sameValue({ personal: '1' }, '1')).toBe(false)
    expect(sameValue(undefined, '')).toBe(false)
  })

  it('keep the lines of an open list', () => {
    const entry = fieldOf(catalogue, 'drugBusinessScope')
    expect(normaliseField(entry, ['中成药', '化学药'], fileOf(draft), atDesk.today)).toEqual(['中成药', '化学药'])
  })
})

describe('a command as it comes from outside', () => {
  it('names only days that exist', () => {
    const grant = { type: 'grant-item', itemId: 'drug-retail', permitNo: '1', scope: '甲', validTo: null }
    expect(caseCommand.safeParse({ ...grant, validFrom: '2028-02-29' }).success).toBe(true)
    for (const validFrom of ['2026-02-29', '2026-13-01', '2026-1-1', '今天']) {
      expect(caseCommand.safeParse({ ...grant, validFrom }).success).toBe(false)
    }
    const mark = { type: 'mark-material', materialId: 'floorPlan' }
    const until = '2026-11-31'
    expect(caseCommand.safeParse({ ...mark, mark: { kind: 'deferred', promisedBy: '甲', until } }).success).toBe(false)
  })

  it('cannot bring a file, a registration or an empty defect into the case', () => {
    const attachment = { sha256: 'a'.repeat(64), fileName: 'a', mediaType: 'a', size: 1, pages: 1 }
    expect(caseCommand.safeParse({ type: 'attach-file', materialId: 'floorPlan', attachment }).success).toBe(false)
    expect(caseCommand.safeParse({ type: 'fill-fields', source: 'registration', values: {} }).success).toBe(false)
    const defects = [{ about: 'field', id: 'uscc', problem: ' ', remedy: '请填写' }]
    expect(caseCommand.safeParse({ type: 'request-correction', defects }).success).toBe(false)
  })
})
