import { describe, expect, it } from 'vitest'
import { catalogue } from '#shared/catalogue/index.ts'
import type { CaseCommand } from './case-commands.ts'
import type { Defect } from './case-state.ts'
import { gapsToAcceptance } from './readiness.ts'
import {
  acceptedCase,
  atDesk,
  caseAfter,
  caseOf,
  clerk,
  contextFor,
  decideOn,
  draftCommands,
  fileOf,
  inPhase,
  morningOf,
  refusalOf,
  subjectOf,
} from './testing/index.ts'

const ready = draftCommands('pharmacy', ['drug-retail'], { businessLicence: 'held' })
const draft = caseOf(...ready)
const unmarked = (materialId: string): CaseCommand => ({ type: 'mark-material', materialId, mark: null })
const empty = (fieldId: string): CaseCommand => ({ type: 'fill-fields', source: 'typed', values: { [fieldId]: '' } })
const defect = (about: 'material' | 'field', id: string) =>
  ({ about, id, problem: '未提交。', remedy: '请补交。' }) as const
const correction = (...defects: readonly Defect[]): CaseCommand => ({
  type: 'request-correction',
  defects: [...defects],
})
/** A paper, a datum and a wrong number are missing. */
const incomplete = caseAfter(draft, unmarked('floorPlan'), empty('premisesArea'), {
  type: 'fill-fields',
  source: 'typed',
  values: { legalRepIdNo: { personal: '231081190001010018' } },
})
const allDefects = [defect('material', 'floorPlan'), defect('field', 'premisesArea'), defect('field', 'legalRepIdNo')]

describe('receiving (收件)', () => {
  it('gives the case its number and its receipt, once', () => {
    const received = inPhase(caseAfter(draft, { type: 'receive' }), 'received')
    expect(received.receipt).toEqual({
      caseNo: 'SFH20261124010001',
      receiptNo: '绥综收〔2026〕0100001号',
      at: atDesk.at,
      on: '2026-11-24',
      by: clerk.name,
    })
    expect(refusalOf(decideOn(received, { type: 'receive' })).message).toContain('SFH20261124010001')
  })

  it('takes papers with defects in, but not without an industry, a permit and a name', () => {
    expect(caseAfter(incomplete, { type: 'receive' }).phase).toBe('received')
    const opened = caseOf({ type: 'open', demo: false })
    expect(refusalOf(decideOn(opened, { type: 'receive' }))).toMatchObject({ code: 'industry-missing' })
    const shop = caseAfter(opened, { type: 'choose-industry', industryId: 'shop' })
    expect(refusalOf(decideOn(shop, { type: 'receive' }))).toMatchObject({ code: 'items-missing' })
    const nameless = caseAfter(shop, { type: 'choose-items', itemIds: ['food-operation'] })
    expect(refusalOf(decideOn(nameless, { type: 'receive' }))).toMatchObject({ code: 'applicant-missing' })
    expect(refusalOf(decideOn(nameless, correction(...allDefects)))).toMatchObject({ code: 'applicant-missing' })
  })
})

describe('accepting (受理)', () => {
  it('refuses an incomplete file and tells every gap at once', () => {
    const refusal = refusalOf(decideOn(incomplete, { type: 'accept' }))
    expect(refusal).toMatchObject({ code: 'not-ready', rule: '行政许可法第32条第五项' })
    expect(refusal.about).toEqual(['legalRepIdNo', 'premisesArea', 'floorPlan'])
    expect(refusal.message).toContain('尚有3处')
    expect(refusal.message).toContain('校验')
  })

  it('receives and accepts a complete draft in one act, with a number for each paper', () => {
    const { state, events } = acceptedCase('pharmacy', ['drug-retail'], { businessLicence: 'held' })
    expect(events.slice(-2).map((event) => event.type)).toEqual(['case-received', 'case-accepted'])
    expect(state.receipt.receiptNo).toBe('绥综收〔2026〕0100001号')
    expect(state.acceptance.noticeNo).toBe('绥综受〔2026〕0100001号')
  })

  it('accepts what was mended after a correction, on the receipt of the first day, and keeps the notice', () => {
    const correcting = caseAfter(incomplete, correction(...allDefects))
    const refilled = caseAfter(correcting, ...ready.slice(1))
    const later = contextFor(clerk, morningOf('2026-11-27'))
    const decision = decideOn(refilled, { type: 'accept' }, later)
    if (!decision.ok) throw new Error(decision.refusal.message)
    expect(decision.events.map((event) => event.type)).toEqual(['case-accepted'])
    const accepted = inPhase(caseAfter(refilled, { type: 'accept' }), 'accepted')
    expect(accepted.receipt).toEqual(inPhase(correcting, 'correcting').receipt)
    expect(accepted.correction?.defects).toEqual(allDefects)
    expect(accepted.acceptance.noticeNo).toBe('绥综受〔2026〕0100001号')
  })

  it('says that an industry must be chosen before anything else is said to be missing', () => {
    const opened = fileOf(caseOf({ type: 'open', demo: false }))
    expect(gapsToAcceptance(opened, catalogue, '2026-11-24').map((gap) => gap.about)).toEqual(['industry'])
  })

  it('does not accept a courier delivery without recipient, phone and address, or an agent without a number', () => {
    const nobody = { personal: '' }
    const state = caseAfter(
      draft,
      { type: 'choose-delivery', delivery: { kind: 'courier', recipient: '', phone: nobody, address: nobody } },
      { type: 'set-agent', agent: { name: '代办人', idType: '居民身份证', idNo: nobody, phone: nobody } },
    )
    const refusal = refusalOf(decideOn(state, { type: 'accept' }))
    expect(refusal.about).toEqual(['agent', 'delivery'])
    expect(refusal.message).toContain('请填写代理人证件号码、电话')
    const alone = caseAfter(
      state,
      { type: 'set-agent', agent: null },
      { type: 'choose-delivery', delivery: { kind: 'pickup' } },
    )
    expect(decideOn(alone, { type: 'accept' }).ok).toBe(true)
  })

  it('does not accept an agent or a courier delivery whose numbers are wrong or whose names cannot be printed', () => {
    const { idNo, phone, address } = subjectOf(1)
    const agent = { name: '代办人', idType: '居民身份证', idNo: { personal: idNo }, phone: { personal: phone } }
    const to = {
      kind: 'courier',
      recipient: '收件人',
      phone: { personal: phone },
      address: { personal: address },
    } as const
    const prepared = (changedAgent: object, changedDelivery: object) =>
      caseAfter(
        draft,
        { type: 'set-agent', agent: { ...agent, ...changedAgent } },
        { type: 'choose-delivery', delivery: { ...to, ...changedDelivery } },
      )
    expect(decideOn(prepared({}, {}), { type: 'accept' }).ok).toBe(true)
    const wrongAgents = [
      { idNo: { personal: '231081190001010018' } },
      { idType: '驾驶证' },
      { phone: { personal: '1234' } },
      { name: '代\u{F0000}' },
    ]
    for (const wrong of wrongAgents) {
      expect(refusalOf(decideOn(prepared(wrong, {}), { type: 'accept' })).about).toEqual(['agent'])
    }
    for (const wrong of [{ phone: { personal: '1234' } }, { recipient: '\u{F0000}' }]) {
      expect(refusalOf(decideOn(prepared({}, wrong), { type: 'accept' })).about).toEqual(['delivery'])
    }
  })
})

describe('asking for correction (补正)', () => {
  it('tells all defects in one numbered notice', () => {
    const { correction: told, receipt } = inPhase(caseAfter(incomplete, correction(...allDefects)), 'correcting')
    expect(told).toMatchObject({ noticeNo: '绥综补〔2026〕0100001号', on: '2026-11-24', defects: allDefects })
    expect(receipt.caseNo).toBe('SFH20261124010001')
  })

  it.each(allDefects)('refuses a notice that keeps the known defect of $id for later, and names it', (left) => {
    const told = allDefects.filter((each) => each !== left)
    const refusal = refusalOf(decideOn(incomplete, correction(...told)))
    expect(refusal).toMatchObject({ code: 'defects-untold', rule: '行政许可法第32条第四项', about: [left.id] })
    expect(refusal.message).toContain('一次告知全部')
  })

  it('refuses a notice that names no defect', () => {
    expect(refusalOf(decideOn(draft, correction()))).toMatchObject({ code: 'no-defect' })
  })

  it('lets the clerk tell a defect that no rule can see, such as a plan without its measures', () => {
    expect(decideOn(draft, correction(defect('material', 'floorPlan'))).ok).toBe(true)
  })

  it('asks for nothing that neither the form nor the list of the chosen permits has', () => {
    for (const foreign of [
      defect('material', 'hotelStaffId'),
      defect('field', 'roomCount'),
      defect('field', 'floorPlan'),
    ]) {
      expect(refusalOf(decideOn(draft, correction(foreign)))).toMatchObject({
        code: 'defect-foreign',
        rule: '行政许可法第31条',
        about: [foreign.id],
      })
    }
  })

  it('takes no words that the notice could not show', () => {
    const unprintable = { ...defect('material', 'floorPlan'), remedy: '补\u{F0000}' }
    expect(refusalOf(decideOn(draft, correction(unprintable)))).toMatchObject({
      code: 'undrawable',
      about: ['floorPlan'],
    })
  })

  it('cannot be done a second time', () => {
    const correcting = caseAfter(incomplete, correction(...allDefects))
    expect(refusalOf(decideOn(correcting, correction(...allDefects)))).toMatchObject({
      code: 'corrected-before',
      rule: '行政许可法第32条第四项',
      message: '已于2026-11-24一次性告知补正，不得再次要求补正。',
    })
  })
})

describe('declining (不予受理)', () => {
  const decline = {
    type: 'decline',
    reason: '经营卫生用农药无须许可。',
    basis: '农药管理条例第24条',
    bodyToGoTo: null,
  } as const

  it('needs no other body where no permit is needed', () => {
    const state = inPhase(caseAfter(draft, { ...decline, kind: 'not-a-permit' }), 'declined')
    expect(state.decline).toMatchObject({
      noticeNo: '绥综不受〔2026〕0100001号',
      kind: 'not-a-permit',
      bodyToGoTo: null,
    })
  })

  it('names the body to go to where the power is another’s', () => {
    expect(refusalOf(decideOn(draft, { ...decline, kind: 'not-our-power' }))).toMatchObject({
      code: 'decline-incomplete',
      rule: '行政许可法第32条第二项',
      message: '请写明应当向哪个行政机关申请。',
    })
    const told = { ...decline, kind: 'not-our-power', bodyToGoTo: '黑龙江省农业农村厅' } as const
    expect(inPhase(caseAfter(draft, told), 'declined').decline.bodyToGoTo).toBe('黑龙江省农业农村厅')
  })

  it('takes no words that the decision could not show', () => {
    const told = { ...decline, kind: 'not-a-permit', reason: '\u{F0000}' } as const
    expect(refusalOf(decideOn(draft, told))).toMatchObject({ code: 'undrawable', about: ['reason'] })
  })

  it('cannot be without reason and basis', () => {
    expect(refusalOf(decideOn(draft, { ...decline, kind: 'not-a-permit', reason: '', basis: '' }))).toMatchObject({
      rule: '行政许可法第32条第一项',
      message: '请写明不予受理的理由、依据。',
    })
  })

  it('is possible before any permit is chosen, for a named applicant', () => {
    const opened = caseOf({ type: 'open', demo: false })
    const command = { ...decline, kind: 'not-a-permit' } as const
    expect(refusalOf(decideOn(opened, command))).toMatchObject({ code: 'applicant-missing' })
    const named = caseAfter(opened, { type: 'fill-fields', source: 'typed', values: { applicantName: '某店' } })
    expect(decideOn(named, command).ok).toBe(true)
  })

  it('ends the case from receipt and from correction too', () => {
    for (const before of [{ type: 'receive' } as const, correction(...allDefects)]) {
      const state = caseAfter(incomplete, before, { ...decline, kind: 'not-a-permit' })
      expect(refusalOf(decideOn(state, { type: 'accept' }))).toMatchObject({ code: 'case-ended' })
    }
  })
})

describe('discarding a draft (作废)', () => {
  it('is for drafts only and says why', () => {
    expect(refusalOf(decideOn(draft, { type: 'discard', reason: '' }))).toMatchObject({ code: 'reason-missing' })
    expect(caseAfter(draft, { type: 'discard', reason: '重复建立。' })).toMatchObject({ reason: '重复建立。' })
    const received = caseAfter(draft, { type: 'receive' })
    expect(refusalOf(decideOn(received, { type: 'discard', reason: '重复建立。' }))).toMatchObject({
      code: 'discard-received',
      rule: '行政许可法第32条',
    })
  })
})
