import { applicantFacts, column, countedTable, heading, noticeOf, paragraph, sealedBy } from './blocks.ts'
import { dueText, paperDate } from './date.ts'
import type { LimitFacts, NoticeFacts } from './facts.ts'
import type { NoticePaper } from './paper.ts'

export interface DispatchInput extends NoticeFacts {
  /** ISO date. */
  readonly acceptedOn: string
  readonly items: readonly {
    readonly name: string
    readonly department: string
    readonly role: 'lead' | 'cooperating'
    readonly limit: LimitFacts
    /** Names only: the file is kept once and read by all (一档管理、多方使用). */
    readonly materials: readonly string[]
  }[]
  /** Null while its day cannot be told for want of a calendar. */
  readonly overall: LimitFacts | null
}

/** 并联审批流转单: hands every permit to its department at the same moment (plan 二(五)). */
export function dispatchPaper(input: DispatchInput): NoticePaper {
  return noticeOf(
    'dispatch',
    '并联审批流转单',
    input,
    [
      paragraph(
        `下列事项已于${paperDate(input.acceptedOn)}由综合窗口统一受理，现同时分送各审批部门并联审批，请于届满日期前将决定汇集至综合窗口。`,
      ),
      applicantFacts(input),
      heading('分送事项'),
      countedTable(
        [
          column('事项名称', 2.8),
          column('审批部门', 2.8),
          column('分工', 1, 'center'),
          column('办理时限', 2.2),
          column('届满日期', 2.9, 'center'),
          column('签收', 1.6),
        ],
        input.items.map((item) => [
          item.name,
          item.department,
          item.role === 'lead' ? '牵头' : '配合',
          item.limit.text + (item.limit.unsettled ? '（待核）' : ''),
          dueText(item.limit.due),
          '',
        ]),
      ),
      paragraph(
        input.overall === null
          ? `综合办理时限的届满日期：${dueText(null)}。`
          : `综合办理时限：${input.overall.text}${input.overall.unsettled ? '（待核）' : ''}，届满日期：${dueText(input.overall.due)}。`,
      ),
      heading('材料（电子卷宗一份，各部门共用，不随单附送）'),
      countedTable(
        [column('事项名称', 3), column('所用材料', 8)],
        input.items.map((item) => [item.name, item.materials.join('；')]),
      ),
      sealedBy(input.hall.issuer, input.date),
    ],
    false,
  )
}
