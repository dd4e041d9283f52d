import { applicantFacts, column, countedTable, heading, noticeOf, paragraph, sealedBy, toSign } from './blocks.ts'
import type { NoticeFacts } from './facts.ts'
import type { NoticePaper } from './paper.ts'

export interface CorrectionInput extends NoticeFacts {
  /** All defects at once: there is one such notice in a round (行政许可法 第32条第四项). `subject`: the material or the entry of the form. */
  readonly defects: readonly {
    readonly subject: string
    readonly itemNames: readonly string[]
    readonly problem: string
    readonly howToMend: string
    readonly basis: string
  }[]
}

/** 补正材料一次性告知书: every defect in one paper, with how to mend it. */
export function correctionPaper(input: CorrectionInput): NoticePaper {
  return noticeOf('correction', '补正材料一次性告知书', input, [
    paragraph(
      '你（单位）提交的申请材料不齐全或者不符合法定形式。依照《中华人民共和国行政许可法》第三十二条第一款第四项，现将需要补正的全部内容一次告知如下。',
    ),
    applicantFacts(input),
    heading(`需要补正的内容（共${input.defects.length}项）`),
    countedTable(
      [
        column('材料或填报项', 2.6),
        column('涉及事项', 2.2),
        column('存在的问题', 3),
        column('补正要求', 3),
        column('依据', 2.6),
      ],
      input.defects.map((defect) => [
        defect.subject,
        defect.itemNames.join('、'),
        defect.problem,
        defect.howToMend,
        defect.basis,
      ]),
    ),
    paragraph('请按上述要求补正后交回综合窗口。按要求提交全部补正材料的，自收到全部补正材料之日起受理。'),
    paragraph('除本告知书所列内容外，不再要求补正其他已提交的材料；补正材料自身产生的新问题除外。'),
    sealedBy(input.hall.issuer, input.date, [toSign('申请人（代理人）签收')]),
  ])
}
