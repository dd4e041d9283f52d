import { applicantFacts, heading, keyValues, noticeOf, paragraph, remedies, sealedBy } from './blocks.ts'
import type { ItemFacts, NoticeFacts } from './facts.ts'
import type { NoticePaper } from './paper.ts'
import { remedyOf } from './remedy.ts'

export interface DeclineInput extends NoticeFacts {
  /** `goTo`: the body to turn to where this one has no power (行政许可法 第32条第二项), else null. */
  readonly items: readonly (ItemFacts & {
    readonly reason: string
    readonly basis: string
    readonly goTo: string | null
  })[]
}

/** 不予受理决定书: reason, basis, and the body to go to (行政许可法 第32条第一、二项及末款). */
export function declinePaper(input: DeclineInput): NoticePaper {
  return noticeOf('decline', '不予受理决定书', input, [
    paragraph('你（单位）提出的下列行政许可申请，经审查，依照《中华人民共和国行政许可法》第三十二条，决定不予受理。'),
    applicantFacts(input),
    ...input.items.flatMap((item) => [
      heading(`事项：${item.name}`),
      keyValues([
        ['不予受理的理由', item.reason],
        ['法律依据', item.basis],
        ...(item.goTo === null ? [] : ([['请向该机关申请', item.goTo]] as const)),
      ]),
    ]),
    remedies(input.items.map((item) => remedyOf({ ...item, itemName: item.name }, 'decision'))),
    sealedBy(input.hall.issuer, input.date),
  ])
}
