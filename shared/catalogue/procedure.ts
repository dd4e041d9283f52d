import { BUSINESS_LICENCE_ID } from './lookup.ts'
import type { PermitItem } from './types.ts'

export interface ProcedureStep {
  readonly name: string
  readonly text: string
  readonly basis: string
}

/** How the chosen items are handled, step by step, as the notice tells it; steps that none of them needs are left out. */
export function procedureSteps(items: readonly PermitItem[]): readonly ProcedureStep[] {
  const has = (id: string) => items.some((item) => item.id === id)
  const inspected = items.filter((item) => item.inspection.mode !== 'none').map((item) => item.name)
  const staged = items.filter((item) => item.statutoryLimit.stages.length > 0)
  const fromReceipt = items.filter((item) => item.statutoryLimit.start === 'receipt')
  return [
    step(
      '一窗受理',
      '向综合窗口提交一套材料、填写一张表。材料不齐的，当场或者五个工作日内一次告知全部需要补正的内容；逾期不告知的，自收到材料之日起视为受理。',
      '行政许可法第32条；方案二(三)(五)',
    ),
    ...fromReceipt.map((item) =>
      step('时限起算', `“${item.name}”的时限自收到申请之日起计算，不自受理之日起计算。`, item.statutoryLimit.source),
    ),
    ...(has(BUSINESS_LICENCE_ID)
      ? [
          step(
            '证照联办',
            '营业执照先行登记；执照签发后，各许可事项转为受理，时限自该日起算。',
            '方案附件2；办理顺序为推论，待核',
          ),
        ]
      : []),
    step(
      '并联审批',
      '受理后同时转送各审批部门，由各部门依法分别审查、分别决定；行业综合许可证不取消、不改变任何一项许可。',
      '方案二(五)、三(三)',
    ),
    ...(inspected.length > 0
      ? [
          step(
            '一同核查',
            `需要现场核实的（${inspected.join('、')}），由牵头部门统筹，两名以上工作人员一次核查，整改意见一口告知、一趟复审。`,
            '行政许可法第34条；方案二(六)',
          ),
        ]
      : []),
    ...(has('entertainment-venue')
      ? [
          step(
            '听证',
            '娱乐场所设立审批应当举行听证；听证时间不计入办理时限，由审批部门书面告知。',
            '娱乐场所管理条例第10条；行政许可法第45、46条',
          ),
        ]
      : []),
    ...staged.map((item) =>
      step(
        '分阶段审批',
        `“${item.name}”分${item.statutoryLimit.stages.map((stage) => stage.name).join('、')}${item.statutoryLimit.stages.length}个阶段，前一阶段办结并完成筹建后再提交后一阶段的材料。`,
        item.statutoryLimit.source,
      ),
    ),
    step(
      '出证送达',
      '准予许可的，自决定之日起十个工作日内颁发、送达；可以到窗口领取，也可以免费寄递。发放行业综合许可证的同时，仍可申请单独发放各项许可证。',
      '行政许可法第44条；方案二(二)(五)',
    ),
  ]
}

function step(name: string, text: string, basis: string): ProcedureStep {
  return { name, text, basis }
}
