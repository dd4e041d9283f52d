import { describe, expect, it } from 'vitest'
import { catalogue } from '#shared/catalogue/index.ts'
import type { CaseCommand } from './case-commands.ts'
import type { MaterialMark } from './case-file.ts'
import { owedMaterials } from './owed-materials.ts'
import { caseMaterials, gapsToAcceptance } from './readiness.ts'
import { atDesk, caseAfter, caseOf, decideOn, draftCommands, fileOf, refusalOf } from './testing/index.ts'

const draft = caseOf(...draftCommands('pharmacy', ['drug-retail', 'food-operation'], { businessLicence: 'held' }))
const mark = (materialId: string, made: MaterialMark | null): CaseCommand => ({
  type: 'mark-material',
  materialId,
  mark: made,
})
const gaps = (state: typeof draft) => gapsToAcceptance(fileOf(state), catalogue, atDesk.today)

describe('marking a material', () => {
  it.each([
    { kind: 'original-checked' },
    { kind: 'copy-kept' },
    { kind: 'deferred', promisedBy: '张示范甲', until: '2026-12-08' },
  ] as const)('lets $kind stand for the paper', (made) => {
    const state = caseAfter(draft, mark('floorPlan', null), mark('floorPlan', made))
    expect(fileOf(state).materials.floorPlan).toEqual(made)
    expect(gaps(state)).toEqual([])
  })

  it('takes by sharing only what sharing gives', () => {
    expect(decideOn(draft, mark('businessLicenceCopy', { kind: 'by-sharing' })).ok).toBe(true)
    const refusal = refusalOf(decideOn(draft, mark('floorPlan', { kind: 'by-sharing' })))
    expect(refusal).toMatchObject({ code: 'not-shared', about: ['floorPlan'] })
    expect(refusal.message).toContain('目前不能通过共享取得')
  })

  it('defers a paper for a named promise and a day that is not past', () => {
    const deferred = (promisedBy: string, until: string) =>
      decideOn(draft, mark('floorPlan', { kind: 'deferred', promisedBy, until }))
    expect(refusalOf(deferred('', '2026-12-08'))).toMatchObject({ code: 'promise-missing' })
    expect(refusalOf(deferred('张示范甲', '2026-11-23'))).toMatchObject({ code: 'promise-past' })
    expect(deferred('张示范甲', '2026-11-24').ok).toBe(true)
  })

  it('says why a paper is not acceptable, and then blocks with that reason', () => {
    expect(refusalOf(decideOn(draft, mark('floorPlan', { kind: 'not-acceptable', reason: '' })))).toMatchObject({
      code: 'reason-missing',
      rule: '行政许可法第32条第四项',
    })
    const state = caseAfter(draft, mark('floorPlan', { kind: 'not-acceptable', reason: '与现场不符' }))
    expect(gaps(state)).toMatchObject([{ about: 'material', id: 'floorPlan', problem: '不予认可：与现场不符' }])
    expect(refusalOf(decideOn(state, { type: 'accept' }))).toMatchObject({ code: 'not-ready', about: ['floorPlan'] })
  })

  it('takes no promise and no reason that could not be printed', () => {
    const marks = [
      { kind: 'deferred', promisedBy: '张\u{F0000}', until: '2026-12-08' },
      { kind: 'not-acceptable', reason: '缺\u{F0000}章' },
    ] as const
    for (const each of marks) {
      expect(refusalOf(decideOn(draft, mark('floorPlan', each)))).toMatchObject({
        code: 'undrawable',
        about: ['floorPlan'],
      })
    }
  })

  it('knows no paper outside the list of the chosen permits, nor takes a file for one', () => {
    const attachment = { sha256: 'c'.repeat(64), fileName: '图.png', mediaType: 'image/png', size: 9, pages: null }
    const foreign = [
      mark('hotelStaffId', { kind: 'copy-kept' }),
      { type: 'attach-file', materialId: 'hotelStaffId', attachment } as const,
    ]
    for (const command of foreign) {
      expect(refusalOf(decideOn(draft, command))).toMatchObject({ code: 'material-unknown', rule: '行政许可法第31条' })
    }
  })
})

describe('what is owed (容缺后补)', () => {
  it('is every deferred paper of the chosen permits with its promise, the earliest first', () => {
    const [first, second] = caseMaterials(fileOf(draft), catalogue).filter((each) => each.unconditional)
    if (first === undefined || second === undefined) throw new Error('The permit asks for two papers')
    const deferred = (id: string, until: string) => mark(id, { kind: 'deferred', promisedBy: '张示范甲', until })
    const state = caseAfter(draft, deferred(first.id, '2026-12-08'), deferred(second.id, '2026-12-01'))
    expect(owedMaterials(fileOf(state), catalogue)).toEqual([
      { id: second.id, name: second.name, promisedBy: '张示范甲', until: '2026-12-01' },
      { id: first.id, name: first.name, promisedBy: '张示范甲', until: '2026-12-08' },
    ])
    expect(owedMaterials(fileOf(draft), catalogue)).toEqual([])
  })
})

describe('what a missing paper may block', () => {
  const papers = caseMaterials(fileOf(draft), catalogue)

  it('is never a paper that only window practice asks, marked or not', () => {
    const practice = papers.filter((material) => material.practiceOnly)
    expect(practice.map((material) => material.id)).toContain('legalRepIdCard')
    for (const material of practice) expect(fileOf(draft).materials[material.id]).toBeUndefined()
    expect(gaps(draft)).toEqual([])
    expect(gaps(caseAfter(draft, mark('legalRepIdCard', { kind: 'copy-kept' })))).toEqual([])
  })

  it('is never a paper that is asked under a condition only', () => {
    expect(papers.find((material) => material.id === 'powerOfAttorney')).toMatchObject({
      unconditional: false,
      conditions: ['委托代理人办理时'],
    })
    expect(gaps(draft)).toEqual([])
  })

  it('is every other one, in the words of the list', () => {
    for (const material of papers.filter((each) => each.unconditional)) {
      expect(gaps(caseAfter(draft, mark(material.id, null)))).toEqual([
        { about: 'material', id: material.id, label: material.name, problem: '未提交。' },
      ])
    }
  })

  it('is not the business licence that this very case makes', () => {
    const together = caseOf(...draftCommands('shop', ['food-operation'], { businessLicence: 'together' }))
    const copy = caseMaterials(fileOf(together), catalogue).find((material) => material.id === 'businessLicenceCopy')
    expect(copy).toMatchObject({ unconditional: true, producedInCase: true })
    expect(fileOf(together).materials.businessLicenceCopy).toBeUndefined()
    expect(gaps(together)).toEqual([])
    const held = caseOf(...draftCommands('shop', ['food-operation'], { businessLicence: 'held' }))
    expect(gaps(caseAfter(held, mark('businessLicenceCopy', null)))).toMatchObject([{ id: 'businessLicenceCopy' }])
  })
})

describe('files of a material', () => {
  const attachment = { sha256: 'd'.repeat(64), fileName: '布局.pdf', mediaType: 'application/pdf', size: 9, pages: 1 }
  const attach = { type: 'attach-file', materialId: 'floorPlan', attachment } as const
  const detach = { type: 'detach-file', materialId: 'floorPlan', sha256: attachment.sha256 } as const

  it('are kept once each, by their content', () => {
    const state = caseAfter(draft, attach)
    expect(fileOf(state).attachments.floorPlan).toEqual([attachment])
    const again = { ...attach, attachment: { ...attachment, fileName: '同一份.pdf' } }
    expect(refusalOf(decideOn(state, again))).toMatchObject({ code: 'attachment-twice' })
    expect(decideOn(state, { ...attach, materialId: 'foodProcess' }).ok).toBe(true)
  })

  it('are taken away once', () => {
    const state = caseAfter(draft, attach, detach)
    expect(fileOf(state).attachments.floorPlan).toEqual([])
    expect(refusalOf(decideOn(state, detach))).toMatchObject({ code: 'attachment-absent' })
  })
})
