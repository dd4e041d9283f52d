import type { AccountEvent } from '#shared/account/account.ts'
import { type Catalogue, departmentName, departmentOf, industryOf, itemOf } from '#shared/catalogue/index.ts'
import { assertNever } from '#shared/core/assert-never.ts'
import type { HallEvent } from '#shared/hall/hall.ts'
import type { LicenceEvent } from '#shared/licence/licence-events.ts'
import type { CourierBatchEvent, ParcelEvent } from '#shared/parcel/parcel-events.ts'
import type { CaseEvent } from './case-events.ts'
import { type FieldSource, type MaterialMark, materialMarkNames } from './case-file.ts'

export type AnyEvent = CaseEvent | LicenceEvent | ParcelEvent | CourierBatchEvent | AccountEvent | HallEvent

/** One line of a history in plain Chinese: what happened, with no personal value in it. */
export function describeEvent(event: AnyEvent, catalogue: Catalogue): string {
  const itemNames = (ids: readonly string[]) => ids.map((id) => itemOf(catalogue, id).name).join('、') || '无'
  const label = (id: string) => catalogue.fields.find((field) => field.id === id)?.label ?? id
  const material = (id: string) => catalogue.materials.find((each) => each.id === id)?.name ?? id
  switch (event.type) {
    case 'case-opened':
      return event.demo ? '新建办件（演示数据）' : '新建办件'
    case 'industry-chosen':
      return `选择行业：${industryOf(catalogue, event.industryId).name}，预选事项：${itemNames(event.itemIds)}`
    case 'exemption-answered': {
      const question = catalogue.exemptionQuestions.find((each) => each.id === event.questionId)
      const answer = question?.answers.find((each) => each.id === event.answer)
      return `导引问题“${question?.question ?? event.questionId}”答：${answer?.label ?? event.answer}`
    }
    case 'items-chosen':
      return `选择许可事项：${itemNames(event.itemIds)}`
    case 'applicant-insisted':
      return event.insists
        ? `申请人坚持申请“${itemOf(catalogue, event.itemId).name}”`
        : `申请人不再坚持申请“${itemOf(catalogue, event.itemId).name}”`
    case 'business-licence-set':
      return event.mode === 'together' ? '营业执照一并办理（证照联办）' : '已有营业执照'
    case 'fields-filled':
      return `${fieldSourceNames[event.source]}：${Object.keys(event.values).map(label).join('、')}`
    case 'agent-set':
      return event.agent === null ? '改为本人申请' : `登记委托代理人：${event.agent.name}`
    case 'material-marked':
      return event.mark === null
        ? `取消材料标记：${material(event.materialId)}`
        : `核对材料“${material(event.materialId)}”：${markText(event.mark)}`
    case 'file-attached':
      return `附件“${event.attachment.fileName}”存入材料“${material(event.materialId)}”`
    case 'file-detached':
      return `从材料“${material(event.materialId)}”移除一个附件`
    case 'delivery-chosen':
      return event.delivery.kind === 'pickup' ? '领取方式：窗口领取' : '领取方式：寄递'
    case 'case-received':
      return `收件，办件编号 ${event.receipt.caseNo}，收件凭证 ${event.receipt.receiptNo}`
    case 'correction-requested':
      return `一次性告知补正 ${event.correction.defects.length} 项，${event.correction.noticeNo}`
    case 'case-declined':
      return `决定不予受理，${event.decline.noticeNo}：${event.decline.reason}`
    case 'case-discarded':
      return `作废草稿：${event.reason}`
    case 'case-accepted': {
      const due =
        event.acceptance.overall === null
          ? '届满日期待放假安排公布后计算'
          : `限于 ${event.acceptance.overall.due} 前办结`
      return `受理，${event.acceptance.noticeNo}，${event.items.length} 个事项同时转各部门并联审批，${due}`
    }
    case 'item-granted':
      return `准予“${itemOf(catalogue, event.itemId).name}”，证号 ${event.grant.permitNo}，${event.grant.noticeNo}`
    case 'item-refused':
      return `不予许可“${itemOf(catalogue, event.itemId).name}”，${event.refusal.noticeNo}：${event.refusal.reasons}`
    case 'all-items-decided':
      return '全部事项已作出决定，结果汇集至综合窗口'
    case 'licence-issued':
      return `发证，证号 ${event.licenceNo}，载明 ${event.content.permits.length} 项许可`
    case 'licence-printed':
      return event.printing.reason === null ? '打印证照' : `补打证照，原因：${event.printing.reason}`
    case 'licence-sealed':
      return `用印登记（第 ${event.sealing.sheet} 次打印的证照）`
    case 'licence-handed-over':
      return event.handover.kind === 'pickup'
        ? `窗口出证，领取人 ${event.handover.collector.name}（${event.handover.collector.relation === 'self' ? '本人' : '代理人'}）`
        : `寄递出证，邮件号 ${event.handover.waybillNo}`
    case 'licence-came-back':
      return `寄递退回，证照回到窗口：${event.reason}`
    case 'parcel-prepared':
      return `登记寄递，邮件号 ${event.content.waybillNo}`
    case 'parcel-dispatched':
      return `交快递揽收，批次 ${event.batchNo}`
    case 'parcel-delivered':
      return `妥投（${event.on}），签收人 ${event.receivedBy}`
    case 'parcel-returned':
      return `退回（${event.on}）：${event.reason}`
    case 'batch-handed':
      return `批次 ${event.batch.batchNo} 共 ${event.batch.parcels.length} 件交 ${event.batch.courier}`
    case 'account-opened':
      return `开设账号 ${event.username}（${event.displayName}）${departmentText(event.departmentId, catalogue)}`
    case 'account-changed':
      return `修改账号：${event.displayName}${departmentText(event.departmentId, catalogue)}`
    case 'account-disabled':
      return '停用账号'
    case 'account-enabled':
      return '启用账号'
    case 'hall-configured':
      return '修改大厅设置'
    case 'demo-data-loaded':
      return '载入演示数据'
    default:
      return assertNever(event)
  }
}

const fieldSourceNames: Readonly<Record<FieldSource, string>> = {
  typed: '填写',
  sharing: '共享取得',
  archive: '取自本中心档案',
  registration: '由本次登记的营业执照产生',
}

function markText(mark: MaterialMark): string {
  const name = materialMarkNames[mark.kind]
  if (mark.kind === 'deferred') return `${name}，${mark.promisedBy}承诺于 ${mark.until} 前补交`
  return mark.kind === 'not-acceptable' ? `${name}，${mark.reason}` : name
}

function departmentText(departmentId: string | null, catalogue: Catalogue): string {
  return departmentId === null ? '' : `，${departmentName(departmentOf(catalogue, departmentId))}`
}
