import { column, countedTable, heading, keyValues, noticeOf, paragraph } from './blocks.ts'
import { paperDate, paperDateTime } from './date.ts'
import type { NoticeFacts } from './facts.ts'
import type { NoticePaper } from './paper.ts'

export interface CollectionInput extends NoticeFacts {
  readonly documents: readonly { readonly name: string; readonly number: string; readonly copies: number }[]
  readonly collector: {
    readonly name: string
    readonly idKind: string
    /** Masked; the whole number stays out of print. */
    readonly idMasked: string
    /** E.g. 法定代表人本人, 委托代理人. */
    readonly relation: string
    /** The authorisation that was checked, or null where the person came himself. */
    readonly authorisation: string | null
  }
  /** ISO instant. */
  readonly collectedAt: string
  readonly officerName: string
  /** Base64 PNG drawn on screen, or null: then a line to sign on is printed. */
  readonly signaturePng: string | null
}

/** 领证登记表: who collected which documents, and whose identity was checked. */
export function collectionPaper(input: CollectionInput): NoticePaper {
  const { collector } = input
  return noticeOf(
    'collection',
    '领证登记表',
    input,
    [
      keyValues([
        ['办件编号', input.caseNo],
        ['持证人', input.applicant.name],
        ['统一社会信用代码', input.applicant.uscc ?? '—'],
        ['办理行业', input.industry],
      ]),
      heading('领取的证照文书'),
      countedTable(
        [column('名称', 4), column('编号', 4), column('份数', 1, 'center')],
        input.documents.map((document) => [document.name, document.number, String(document.copies)]),
      ),
      heading('领取人'),
      keyValues([
        ['姓名', collector.name],
        ['证件', `${collector.idKind}　${collector.idMasked}（已核验原件）`],
        ['与持证人的关系', collector.relation],
        ['委托凭证', collector.authorisation ?? '本人领取，无需委托'],
        ['领取时间', paperDateTime(input.collectedAt)],
        ['经办人', input.officerName],
      ]),
      paragraph('本人已核对上述证照文书，内容与申请事项相符，现予领取。'),
      {
        type: 'signature',
        signers: [
          { label: '领取人签名', signaturePng: input.signaturePng, signedOn: paperDate(input.collectedAt) },
          { label: '经办人签名', signaturePng: null, signedOn: null },
        ],
        issuer: null,
        sealNote: null,
        date: paperDate(input.date),
      },
    ],
    false,
  )
}
