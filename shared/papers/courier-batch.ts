import { column, contactLine, countedTable, keyValues, paragraph, toSign } from './blocks.ts'
import { paperDate } from './date.ts'
import type { HallFacts } from './facts.ts'
import type { NoticePaper } from './paper.ts'

export interface CourierBatchInput {
  readonly batchNo: string
  /** ISO date of posting, ISO instant of drawing. */
  readonly date: string
  readonly drawnAt: string
  readonly demo: boolean
  readonly catalogueVersion: string
  readonly hall: HallFacts
  readonly carrier: string
  readonly senderName: string
  /** `phoneMasked`: never the whole number on a list that leaves the office. `weightText` may be empty. */
  readonly parcels: readonly {
    readonly waybillNo: string
    readonly recipient: string
    readonly phoneMasked: string
    readonly address: string
    readonly contents: string
    readonly weightText: string
  }[]
}

/** EMS 交寄清单: the batch that the courier signs for; free of charge for the applicant (plan 二(五)). */
export function courierBatchPaper(input: CourierBatchInput): NoticePaper {
  return {
    kind: 'courier-batch',
    title: 'EMS 交寄清单',
    orientation: 'landscape',
    number: input.batchNo,
    caseNo: null,
    addressee: null,
    qrText: null,
    contact: contactLine(input.hall),
    drawnAt: input.drawnAt,
    demo: input.demo,
    catalogueVersion: input.catalogueVersion,
    blocks: [
      keyValues([
        ['交寄单位', input.hall.name],
        ['承运单位', input.carrier],
        ['交寄日期', paperDate(input.date)],
        ['交寄件数', `${input.parcels.length}件`],
      ]),
      countedTable(
        [
          column('邮件号码', 2.6),
          column('收件人', 2.6),
          column('联系电话', 1.9),
          column('收件地址', 4.2),
          column('内件', 4.2),
          column('重量', 1.1, 'center'),
        ],
        input.parcels.map((parcel) => [
          parcel.waybillNo,
          parcel.recipient,
          parcel.phoneMasked,
          parcel.address,
          parcel.contents,
          parcel.weightText,
        ]),
      ),
      paragraph('寄递费用由政务服务机构承担，请勿向收件人收取费用。上列邮件件数、号码已由双方当面核对。'),
      {
        type: 'signature',
        signers: [{ ...toSign(`交寄人：${input.senderName}`) }, toSign('揽收人签名')],
        issuer: null,
        sealNote: null,
        date: paperDate(input.date),
      },
    ],
  }
}
