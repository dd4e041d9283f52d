import { describe, expect, it } from 'vitest'
import { acceptancePaper } from './acceptance.ts'
import { paperDate, paperDateTime } from './date.ts'
import { declinePaper } from './decline.ts'
import type { NoticeFacts } from './facts.ts'
import type { NoticePaper } from './paper.ts'

const facts: NoticeFacts = {
  caseNo: 'W1-0001',
  number: '绥综受〔2026〕1号',
  date: '2026-11-24',
  drawnAt: '2026-11-24T02:00:00.000Z',
  demo: false,
  catalogueVersion: '2022-1',
  industry: '药店',
  applicant: {
    name: '康泽堂大药房',
    uscc: null,
    personInCharge: '李䶮',
    premises: '通天路18号',
    phoneMasked: null,
    agentName: null,
  },
  hall: { name: '综合窗口', windowAddress: '迎新街', phone: '0453', issuer: '行政审批局', sealName: '受理专用章' },
  qrText: null,
}
const remedy = { reviewAuthority: '绥芬河市人民政府', court: '绥芬河市人民法院', reviewUrl: null }
const item = { name: '药品零售许可', department: '绥芬河市市场监督管理局', remedy, legalBasis: '药品管理法第五十一条' }

function paragraphs(paper: NoticePaper): string {
  return paper.blocks.map((block) => (block.type === 'paragraph' ? block.text : '')).join('\n')
}

function factOf(paper: NoticePaper, label: string): string | undefined {
  const rows = paper.blocks.flatMap((block) => (block.type === 'key-values' ? block.rows : []))
  return rows.find((row) => row.label === label)?.value
}

const accepted = (deemed: boolean, kind: 'statutory' | 'promised'): NoticePaper => {
  const limit = {
    text: '20个工作日',
    kind,
    unit: 'working',
    unsettled: false,
    start: '2026-11-24',
    due: '2026-12-22',
  } as const
  return acceptancePaper({
    ...facts,
    acceptedOn: '2026-11-24',
    deemed,
    items: [{ ...item, limit }],
    overall: limit,
    deferred: [],
  })
}

const acceptedFacts = { ...facts, acceptedOn: '2026-11-24', deemed: false, deferred: [] }

describe('notices as data', () => {
  it('say of each limit whether it is promised or statutory, and what the overall one follows', () => {
    expect(JSON.stringify(accepted(false, 'statutory').blocks)).toContain('20个工作日（法定时限）')
    expect(JSON.stringify(accepted(false, 'promised').blocks)).toContain('20个工作日（承诺时限）')
    expect(paragraphs(accepted(false, 'statutory'))).toContain('尚无承诺时限公布，按各事项最长的法定时限')
    expect(paragraphs(accepted(false, 'promised'))).toContain('按各事项最短的承诺时限')
  })

  it('never print a length as settled that was not compared with its rule', () => {
    const limit = { text: '10个工作日', kind: 'statutory', unit: 'working', unsettled: true } as const
    const dated = { ...limit, start: '2026-11-24', due: '2026-12-08' }
    const paper = acceptancePaper({ ...acceptedFacts, items: [{ ...item, limit: dated }], overall: dated })
    expect(JSON.stringify(paper.blocks)).toContain('10个工作日（法定时限，待核）')
    expect(paragraphs(paper)).toContain('法定时限确定，待核')
    expect(JSON.stringify(accepted(false, 'statutory').blocks)).not.toContain('待核')
  })

  it('tell a limit that runs from receipt in plain days apart from the others', () => {
    const limit = {
      text: '30日',
      kind: 'statutory',
      unit: 'calendar',
      unsettled: false,
      start: '2026-11-20',
      due: '2026-12-20',
    } as const
    const pool = { ...item, name: '经营高危险性体育项目许可', limit }
    const paper = acceptancePaper({ ...acceptedFacts, items: [pool], overall: limit })
    expect(paragraphs(paper)).toContain(
      '“经营高危险性体育项目许可”的时限自收到申请之日（2026年11月20日）的次日起算，从严按自然日计算（计算方式待核）',
    )
    expect(paragraphs(accepted(false, 'statutory'))).not.toContain('自然日')
  })

  it('say of a day in a year without a holiday notice that it is open, instead of guessing it', () => {
    const limit = {
      text: '20个工作日',
      kind: 'statutory',
      unit: 'working',
      unsettled: false,
      start: '2026-12-10',
      due: null,
    } as const
    const paper = acceptancePaper({ ...acceptedFacts, items: [{ ...item, limit }], overall: null })
    expect(paragraphs(paper)).toContain('届满日期跨入放假安排尚未公布的年度，公布后计算并告知')
    expect(JSON.stringify(paper.blocks)).toContain('待放假安排公布后计算')
  })

  it('do not call papers complete while some were promised for later', () => {
    const deferred = [{ name: '健康证明', promisedBy: '2026-12-01' }]
    const paper = acceptancePaper({ ...acceptedFacts, items: [], overall: null, deferred })
    expect(paragraphs(paper)).toContain('申请材料（除下列容缺后补的材料外）齐全')
    expect(paragraphs(accepted(false, 'statutory'))).toContain('申请材料齐全')
  })

  it('say when acceptance came by law and not by decision', () => {
    expect(paragraphs(accepted(true, 'statutory'))).toContain('自收到申请材料之日（2026年11月24日）起即为受理')
    expect(paragraphs(accepted(false, 'statutory'))).toContain('决定于2026年11月24日予以受理')
  })

  it('say why there is no USCC yet and leave out what is not known', () => {
    const paper = accepted(false, 'statutory')
    expect(factOf(paper, '统一社会信用代码')).toBe('营业执照同步办理，待登记机关核发')
    expect(factOf(paper, '委托代理人')).toBeUndefined()
    expect(factOf(paper, '联系电话')).toBeUndefined()
  })

  it('of non-acceptance name the body to go to where there is one', () => {
    const declined = (goTo: string | null) =>
      declinePaper({ ...facts, items: [{ ...item, reason: '不属于本机关职权', basis: '第32条', goTo }] })
    expect(factOf(declined('牡丹江市市场监督管理局'), '请向该机关申请')).toBe('牡丹江市市场监督管理局')
    expect(factOf(declined(null), '请向该机关申请')).toBeUndefined()
  })

  it('write dates as official papers do, and times in Beijing', () => {
    expect(paperDate('2026-01-02')).toBe('2026年1月2日')
    expect(paperDateTime('2026-11-23T17:05:00.000Z')).toBe('2026年11月24日 01:05')
    expect(() => paperDate('24.11.2026')).toThrow(RangeError)
  })
})
