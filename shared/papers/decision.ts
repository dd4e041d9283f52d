import { applicantFacts, keyValues, noticeOf, paragraph, remedies, sealedBy } from './blocks.ts'
import { paperDate } from './date.ts'
import type { ItemFacts, NoticeFacts } from './facts.ts'
import type { NoticePaper } from './paper.ts'
import { remedyOf } from './remedy.ts'

export interface GrantInput extends NoticeFacts {
  readonly item: ItemFacts
  readonly legalBasis: string
  readonly permitNo: string
  readonly scope: string
  readonly validityText: string
  /** ISO dates. */
  readonly acceptedOn: string
  readonly decidedOn: string
}

/** 准予行政许可决定书 of one department for one permit (行政许可法 第38条第一款). */
export function grantPaper(input: GrantInput): NoticePaper {
  const { item } = input
  return noticeOf('grant', '准予行政许可决定书', input, [
    paragraph(
      `你（单位）于${paperDate(input.acceptedOn)}被受理的“${item.name}”申请，经审查，符合法定条件、标准。依照《中华人民共和国行政许可法》第三十八条第一款、${input.legalBasis}，我单位决定准予行政许可。`,
    ),
    applicantFacts(input),
    keyValues([
      ['许可事项', item.name],
      ['许可证编号', input.permitNo],
      ['许可内容（范围）', input.scope],
      ['有效期', input.validityText],
      ['决定日期', paperDate(input.decidedOn)],
      ['决定部门', item.department],
    ]),
    paragraph(
      '本决定的许可信息将汇入行业综合许可证，自作出决定之日起十日内颁发、送达（《中华人民共和国行政许可法》第四十四条）。',
    ),
    remedies([remedyOf({ ...item, itemName: item.name }, 'decision')]),
    sealedBy(item.department, input.decidedOn),
  ])
}

export interface RefusalInput extends NoticeFacts {
  readonly item: ItemFacts
  readonly facts: string
  readonly reason: string
  readonly legalBasis: string
  /** ISO dates. */
  readonly acceptedOn: string
  readonly decidedOn: string
}

/** 不予行政许可决定书: facts, reason, basis and remedies (行政许可法 第38条第二款). */
export function refusalPaper(input: RefusalInput): NoticePaper {
  const { item } = input
  return noticeOf('refusal', '不予行政许可决定书', input, [
    paragraph(
      `你（单位）于${paperDate(input.acceptedOn)}被受理的“${item.name}”申请，经审查，依照《中华人民共和国行政许可法》第三十八条第二款，我单位决定不予行政许可。`,
    ),
    applicantFacts(input),
    keyValues([
      ['许可事项', item.name],
      ['查明的事实', input.facts],
      ['不予许可的理由', input.reason],
      ['法律依据', input.legalBasis],
      ['决定日期', paperDate(input.decidedOn)],
      ['决定部门', item.department],
    ]),
    remedies([remedyOf({ ...item, itemName: item.name }, 'decision')]),
    sealedBy(item.department, input.decidedOn),
  ])
}
