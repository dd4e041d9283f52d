import {
  applicantFacts,
  column,
  countedTable,
  emphasis,
  heading,
  noticeOf,
  paragraph,
  sealedBy,
  toSign,
} from './blocks.ts'
import { paperDateTime } from './date.ts'
import type { NoticeFacts } from './facts.ts'
import type { NoticePaper } from './paper.ts'

export interface ReceiptInput extends NoticeFacts {
  readonly itemNames: readonly string[]
  /** `form`: original, copy, by sharing, deferred …, in words; `note` may be empty. */
  readonly materials: readonly {
    readonly name: string
    readonly form: string
    readonly count: number
    readonly note: string
  }[]
  /** ISO instant; deemed acceptance counts from this day (行政许可法 第32条第四项). */
  readonly receivedAt: string
  readonly receiverName: string
}

/** 收件凭证: what was handed in and when. It is no acceptance, and says so. */
export function receiptPaper(input: ReceiptInput): NoticePaper {
  return noticeOf('receipt', '收件凭证', input, [
    paragraph(
      `你（单位）提交的“${input.itemNames.join('”“')}”申请材料，我窗口已于${paperDateTime(input.receivedAt)}收到，材料清单如下。`,
    ),
    applicantFacts(input),
    heading('收到的材料'),
    countedTable(
      [column('材料名称', 5), column('形式', 2.2, 'center'), column('份数', 1, 'center'), column('备注', 2.6)],
      input.materials.map((material) => [material.name, material.form, String(material.count), material.note]),
    ),
    emphasis('本凭证仅证明收到上述材料，不代表受理。'),
    paragraph(
      '材料不齐全或者不符合法定形式的，我窗口将当场或者在五个工作日内一次告知需要补正的全部内容；逾期不告知的，' +
        '自收到申请材料之日起即为受理（《中华人民共和国行政许可法》第三十二条）。',
    ),
    paragraph('请凭办件编号查询办理进度。'),
    sealedBy(input.hall.issuer, input.date, [
      toSign('申请人（代理人）签名'),
      { label: `收件人：${input.receiverName}`, signaturePng: null, signedOn: null },
    ]),
  ])
}
