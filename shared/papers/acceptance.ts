import { applicantFacts, column, countedTable, heading, noticeOf, paragraph, remedies, sealedBy } from './blocks.ts'
import { paperDate } from './date.ts'
import type { ItemFacts, LimitFacts, NoticeFacts } from './facts.ts'
import type { NoticePaper } from './paper.ts'
import { remedyOf } from './remedy.ts'

export interface AcceptanceInput extends NoticeFacts {
  /** ISO date; the limits run from the day after it. */
  readonly acceptedOn: string
  /** Accepted by law because no correction was told in time (行政许可法 第32条第四项). */
  readonly deemed: boolean
  readonly items: readonly (ItemFacts & { readonly legalBasis: string; readonly limit: LimitFacts })[]
  /** The shortest limit of the permits together (plan 二(五)). */
  readonly overall: LimitFacts
  /** Materials that were tolerated as short, with the promised ISO date. */
  readonly deferred: readonly { readonly name: string; readonly promisedBy: string }[]
}

const KIND_NAMES = { statutory: '法定时限', promised: '承诺时限' } as const

/** 受理通知书: acceptance with each permit's limit, its due date and deciding body (行政许可法 第32条末款、第42条). */
export function acceptancePaper(input: AcceptanceInput): NoticePaper {
  const { overall } = input
  const day = paperDate(input.acceptedOn)
  return noticeOf('acceptance', '受理通知书', input, [
    paragraph(
      input.deemed
        ? `你（单位）提出的下列行政许可申请，因未在法定期限内告知补正，依照《中华人民共和国行政许可法》第三十二条第一款第四项，自收到申请材料之日（${day}）起即为受理。`
        : `你（单位）提出的下列行政许可申请，申请材料齐全、符合法定形式，依照《中华人民共和国行政许可法》第三十二条，决定于${day}予以受理。`,
    ),
    applicantFacts(input),
    heading('受理的事项与办理时限'),
    countedTable(
      [
        column('事项名称', 2.6),
        column('决定部门', 2.6),
        column('法律依据', 2.8),
        column('办理时限', 2.2),
        column('届满日期', 2.9, 'center'),
      ],
      input.items.map((item) => [
        item.name,
        item.department,
        item.legalBasis,
        `${item.limit.text}（${KIND_NAMES[item.limit.kind]}）`,
        paperDate(item.limit.due),
      ]),
    ),
    paragraph(
      `综合办理时限为${overall.text}（${overall.kind === 'promised' ? '按各事项最短承诺时限' : '尚无承诺时限公布，按最短法定时限'}确定），` +
        `于${paperDate(overall.due)}届满。时限自受理次日起算，不含法定节假日；听证、检验、检测、检疫、鉴定、专家评审等所需时间依法不计入，并将书面告知。`,
    ),
    ...(input.deferred.length === 0
      ? []
      : [
          heading('容缺后补的材料'),
          countedTable(
            [column('材料名称', 6), column('承诺补交日期', 2.4, 'center')],
            input.deferred.map((material) => [material.name, paperDate(material.promisedBy)]),
          ),
        ]),
    paragraph('各事项由上表所列部门分别依法作出决定，请凭办件编号到综合窗口或者拨打咨询电话查询办理进度。'),
    remedies(input.items.map((item) => remedyOf({ ...item, itemName: item.name }, 'future-decision'))),
    sealedBy(input.hall.issuer, input.date),
  ])
}
