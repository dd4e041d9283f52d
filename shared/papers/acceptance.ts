import { applicantFacts, column, countedTable, heading, noticeOf, paragraph, remedies, sealedBy } from './blocks.ts'
import { dueText, paperDate } from './date.ts'
import type { ItemFacts, LimitFacts, NoticeFacts } from './facts.ts'
import type { NoticePaper } from './paper.ts'
import { remedyOf } from './remedy.ts'

type AcceptedItem = ItemFacts & { readonly legalBasis: string; readonly limit: LimitFacts }

export interface AcceptanceInput extends NoticeFacts {
  /** ISO date; the limits run from the day after it. */
  readonly acceptedOn: string
  /** Accepted by law because no correction was told in time (行政许可法 第32条第四项). */
  readonly deemed: boolean
  readonly items: readonly AcceptedItem[]
  /** The limit of the permits together (plan 二(五)); null while its day cannot be told for want of a calendar. */
  readonly overall: LimitFacts | null
  /** Materials that were tolerated as short, with the promised ISO date. */
  readonly deferred: readonly { readonly name: string; readonly promisedBy: string }[]
}

const KIND_NAMES = { statutory: '法定时限', promised: '承诺时限' } as const

/** 受理通知书: acceptance with each permit's limit, its due date and deciding body (行政许可法 第32条末款、第42条). */
export function acceptancePaper(input: AcceptanceInput): NoticePaper {
  const day = paperDate(input.acceptedOn)
  return noticeOf('acceptance', '受理通知书', input, [
    paragraph(
      input.deemed
        ? `你（单位）提出的下列行政许可申请，因未在法定期限内告知补正，依照《中华人民共和国行政许可法》第三十二条第一款第四项，自收到申请材料之日（${day}）起即为受理。`
        : `你（单位）提出的下列行政许可申请，申请材料${input.deferred.length === 0 ? '' : '（除下列容缺后补的材料外）'}齐全、符合法定形式，依照《中华人民共和国行政许可法》第三十二条，决定于${day}予以受理。`,
    ),
    applicantFacts(input),
    heading('受理的事项与办理时限'),
    countedTable(
      [
        column('事项名称', 2.2),
        column('决定部门', 2.2),
        column('法律依据', 4.6),
        column('办理时限', 2.2),
        column('届满日期', 2.3, 'center'),
      ],
      input.items.map((item) => [
        item.name,
        item.department,
        item.legalBasis,
        `${item.limit.text}（${KIND_NAMES[item.limit.kind]}${item.limit.unsettled ? '，待核' : ''}）`,
        dueText(item.limit.due),
      ]),
    ),
    paragraph(overallText(input) + countingText(input)),
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

/**
 * Which limit binds the whole and where it comes from: the shortest promised one (plan 二(五)), or, while none is published,
 * the longest statutory one, since all permits must be decided.
 */
function overallText({ overall, items }: AcceptanceInput): string {
  const promised = items.some((item) => item.limit.kind === 'promised')
  const rule = promised ? '按各事项最短的承诺时限' : '尚无承诺时限公布，按各事项最长的法定时限'
  return overall === null || overall.due === null
    ? `综合办理时限${rule}确定；届满日期跨入放假安排尚未公布的年度，公布后计算并告知。`
    : `综合办理时限为${overall.text}（${rule}确定${overall.unsettled ? '，待核' : ''}），于${paperDate(overall.due)}届满。`
}

/** How the days are counted; a limit that its own law counts from receipt and in plain days is told apart (体育法 第105条). */
function countingText({ items }: AcceptanceInput): string {
  const plain = items.filter(({ limit }) => limit.unit === 'calendar')
  return [
    '以工作日计算的时限自受理次日起算，不含法定节假日；',
    ...plain.map(
      ({ name, limit }) =>
        `“${name}”的时限自收到申请之日（${paperDate(limit.start)}）的次日起算，从严按自然日计算（计算方式待核）；`,
    ),
    '听证、检验、检测、检疫、鉴定、专家评审等所需时间依法不计入，并将书面告知。',
  ].join('')
}
