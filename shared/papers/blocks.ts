import type {
  HeadingBlock,
  KeyValuesBlock,
  ListBlock,
  ParagraphBlock,
  RemedyBlock,
  SignatureBlock,
  Signer,
  TableBlock,
  TableColumn,
} from './block.ts'
import { paperDate } from './date.ts'
import type { HallFacts, NoticeFacts } from './facts.ts'
import type { NoticeKind, NoticePaper } from './paper.ts'
import type { Remedy } from './remedy.ts'

/** Stands where a seal is to be set by hand. */
export const SEAL_NOTE = '（待盖章）'

export const paragraph = (text: string): ParagraphBlock => ({ type: 'paragraph', text, indented: true, bold: false })
export const emphasis = (text: string): ParagraphBlock => ({ type: 'paragraph', text, indented: true, bold: true })
export const heading = (text: string): HeadingBlock => ({ type: 'heading', text })
export const numbered = (items: readonly string[]): ListBlock => ({ type: 'list', numbered: true, items })
export const keyValues = (rows: readonly (readonly [label: string, value: string])[]): KeyValuesBlock => ({
  type: 'key-values',
  rows: rows.map(([label, value]) => ({ label, value })),
})

/** A column: title, relative width, alignment (left unless said otherwise). */
export const column = (title: string, share: number, align: TableColumn['align'] = 'left'): TableColumn => ({
  title,
  share,
  align,
})

/** A table whose first column counts the rows. */
export function countedTable(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): TableBlock {
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  return {
    type: 'table',
    columns: [column('序号', all * 0.08, 'center'), ...columns],
    rows: rows.map((row, index) => [String(index + 1), ...row]),
  }
}

export const remedies = (entries: readonly Remedy[]): RemedyBlock => ({ type: 'remedy', title: '救济途径', entries })

/** A body's signature with the seal place, and those who sign by hand beside it. `isoDate` is printed under it. */
export function sealedBy(issuer: string, isoDate: string, signers: readonly Signer[] = []): SignatureBlock {
  return { type: 'signature', signers, issuer, sealNote: SEAL_NOTE, date: paperDate(isoDate) }
}

/** An empty line on which `label` signs by hand. */
export const toSign = (label: string): Signer => ({ label, signaturePng: null, signedOn: null })

/** How to reach the window, for the foot of a paper. */
export const contactLine = (hall: HallFacts): string =>
  `${hall.name}　地址：${hall.windowAddress}　咨询电话：${hall.phone}`

/** Who applies and for what, as ruled facts. Absent facts are left out, an absent USCC says why. */
export function applicantFacts(facts: NoticeFacts): KeyValuesBlock {
  const { applicant } = facts
  return keyValues([
    ['办件编号', facts.caseNo],
    ['申请人', applicant.name],
    ['统一社会信用代码', applicant.uscc ?? '营业执照同步办理，待登记机关核发'],
    ['法定代表人（负责人）', applicant.personInCharge],
    ...(applicant.agentName === null ? [] : ([['委托代理人', applicant.agentName]] as const)),
    ...(applicant.phoneMasked === null ? [] : ([['联系电话', applicant.phoneMasked]] as const)),
    ['经营场所', applicant.premises],
    ['办理行业', facts.industry],
  ])
}

/** Wraps blocks of a case's notice into the paper. */
export function noticeOf(
  kind: NoticeKind,
  title: string,
  facts: NoticeFacts,
  blocks: NoticePaper['blocks'],
  addressed = true,
): NoticePaper {
  return {
    kind,
    title,
    orientation: 'portrait',
    number: facts.number,
    caseNo: facts.caseNo,
    addressee: addressed ? facts.applicant.name : null,
    blocks,
    contact: contactLine(facts.hall),
    qrText: facts.qrText,
    drawnAt: facts.drawnAt,
    demo: facts.demo,
    catalogueVersion: facts.catalogueVersion,
  }
}
