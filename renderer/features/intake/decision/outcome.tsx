import { Alert, Progress } from 'antd'
import { DecisionsView, itemName, OwedMaterialsAlert } from '#renderer/ui/case-view/index.ts'
import { DateWithReason, LimitDate } from '#renderer/ui/index.ts'
import { builtinCalendar, dueDate } from '#shared/calendar/index.ts'
import type { AcceptedCase, DecidedCase, Defect } from '#shared/case/case-state.ts'
import { catalogue, fieldOf, materialOf } from '#shared/catalogue/index.ts'
import { useCase } from '../case-context.ts'

/** Where the case stands: received, told to correct, declined, or accepted with every permit's clock. */
export function Outcome() {
  const { detail } = useCase()
  const { state } = detail
  switch (state.phase) {
    case 'draft':
      return null
    case 'discarded':
      return <Alert className="failure-alert" type="warning" showIcon title={`草稿已作废：${state.reason}`} />
    case 'received':
      return <Received on={state.receipt.on} receiptNo={state.receipt.receiptNo} />
    case 'correcting':
      return (
        <Alert
          className="failure-alert"
          type="warning"
          showIcon
          title={`已于 ${state.correction.on} 一次性告知补正 ${state.correction.defects.length} 项（${state.correction.noticeNo}）`}
          description={
            <ul className="plain-list">
              {state.correction.defects.map((defect) => (
                <li key={`${defect.about}:${defect.id}`}>
                  <strong>{labelOf(defect)}</strong>　{defect.problem}　{defect.remedy}
                </li>
              ))}
            </ul>
          }
        />
      )
    case 'declined':
      return (
        <Alert
          className="failure-alert"
          type="error"
          showIcon
          title={`不予受理（${state.decline.noticeNo}）：${state.decline.reason}`}
          description={`依据：${state.decline.basis}${
            state.decline.bodyToGoTo === null ? '' : `。请向${state.decline.bodyToGoTo}申请。`
          }`}
        />
      )
    case 'accepted':
    case 'decided':
      return <Accepted state={state} />
  }
}

function labelOf({ about, id }: Defect): string {
  return about === 'material' ? materialOf(catalogue, id).name : fieldOf(catalogue, id).label
}

/** Five working days to tell what is missing; after that the application counts as accepted. */
function Received({ on, receiptNo }: { readonly on: string; readonly receiptNo: string }) {
  const { today } = useCase()
  const limit = dueDate({ start: on, days: 5, unit: 'working', calendar: builtinCalendar })
  return (
    <Alert
      className="failure-alert"
      type="info"
      showIcon
      title={
        <>
          已于 {on} 收件（{receiptNo}）。须在{' '}
          <DateWithReason
            date={limit.ok ? limit.due : null}
            today={today}
            reasons={limit.ok ? limit.explanation.text : [limit.message]}
          />{' '}
          前作出受理、补正或不予受理的决定，逾期不告知的自收到之日起即为受理（行政许可法第32条第四项）。
        </>
      }
    />
  )
}

function Accepted({ state }: { readonly state: AcceptedCase | DecidedCase }) {
  const { today } = useCase()
  const { overall } = state.acceptance
  const decided = state.items.filter((item) => item.decision.kind !== 'pending').length
  const binding = state.items.find((item) => item.itemId === overall?.itemId)
  return (
    <section className="choice-part" data-testid="accepted">
      <div className="accepted-head">
        <h2 className="panel-title">
          {state.acceptance.on} 受理　<span className="quiet">{state.acceptance.noticeNo}</span>
        </h2>
        <Progress
          steps={state.items.length}
          percent={(decided / state.items.length) * 100}
          format={() => `${decided}/${state.items.length} 已决定`}
        />
        <span className="accepted-due">
          综合办理时限{' '}
          <strong data-testid="overall-due">
            {binding === undefined ? (
              '待计算'
            ) : (
              <LimitDate limit={binding.limit} today={state.phase === 'accepted' ? today : null} />
            )}
          </strong>
          {overall !== null && <span className="quiet">　以“{itemName(overall.itemId)}”的时限为准</span>}
        </span>
      </div>
      <OwedMaterialsAlert file={state.file} />
      <DecisionsView
        items={state.items}
        due={(item) => <LimitDate limit={item.limit} today={item.decision.kind === 'pending' ? today : null} />}
      />
    </section>
  )
}
