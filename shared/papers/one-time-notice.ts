import {
  column,
  countedTable,
  heading,
  keyValues,
  noticeOf,
  numbered,
  paragraph,
  remedies,
  sealedBy,
} from './blocks.ts'
import type { ItemFacts, NoticeFacts } from './facts.ts'
import type { NoticePaper } from './paper.ts'
import { remedyOf } from './remedy.ts'

export interface OneTimeNoticeInput extends NoticeFacts {
  readonly situation: string
  /** `limitText` e.g. 法定20个工作日（承诺时限未公布）; `conditions` may be empty. */
  readonly items: readonly (ItemFacts & {
    readonly requirement: '必办' | '按需办理'
    readonly limitText: string
    readonly legalBasis: string
    readonly conditions: readonly string[]
  })[]
  /** The merged list: each paper once, with the permits that need it. */
  readonly materials: readonly {
    readonly name: string
    readonly form: string
    readonly count: number
    readonly neededBy: readonly string[]
    readonly basis: string
  }[]
  /** How the case runs, one step a line. */
  readonly steps: readonly string[]
  readonly overallLimitText: string
}

/** 一次性告知单: everything to prepare, once, with basis, limits, deciding bodies and remedies (行政许可法 第30条; plan 二(三)). */
export function oneTimeNoticePaper(input: OneTimeNoticeInput): NoticePaper {
  const conditions = input.items.flatMap((item) => item.conditions.map((text) => `${item.name}：${text}`))
  return noticeOf('one-time-notice', '一次性告知单', input, [
    paragraph(
      `你（单位）拟从事“${input.industry}”经营，依照《中华人民共和国行政许可法》第三十条，现将办理条件、材料、时限和决定部门一次性告知如下。`,
    ),
    keyValues([
      ['办理行业', input.industry],
      ['办理情形', input.situation],
      ['综合办理时限', input.overallLimitText],
      ['收费', '不收取费用，申请书格式文本免费提供'],
    ]),
    heading('一、需要办理的许可事项'),
    countedTable(
      [
        column('事项名称', 3),
        column('办理要求', 1.4, 'center'),
        column('决定部门', 2.6),
        column('办理时限', 2.2),
        column('法律依据', 4),
      ],
      input.items.map((item) => [item.name, item.requirement, item.department, item.limitText, item.legalBasis]),
    ),
    ...(conditions.length === 0 ? [] : [heading('许可条件'), numbered(conditions)]),
    heading('二、需要提交的材料（同一材料只交一次）'),
    countedTable(
      [
        column('材料名称', 4),
        column('形式', 1.6, 'center'),
        column('份数', 0.9, 'center'),
        column('用于事项', 2.6),
        column('依据', 3.2),
      ],
      input.materials.map((material) => [
        material.name,
        material.form,
        String(material.count),
        material.neededBy.join('、'),
        material.basis,
      ]),
    ),
    heading('三、办理程序'),
    numbered(input.steps),
    remedies(input.items.map((item) => remedyOf({ ...item, itemName: item.name }, 'future-decision'))),
    sealedBy(input.hall.issuer, input.date),
  ])
}
