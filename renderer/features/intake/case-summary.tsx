import { industryName, itemName } from '#renderer/ui/case-view/index.ts'
import { DateWithReason, savedStateText, useSavedState } from '#renderer/ui/index.ts'
import { builtinCalendar, dueDate } from '#shared/calendar/index.ts'
import { chosenItemIds } from '#shared/case/chosen-items.ts'
import { fieldText } from '#shared/case/field-value.ts'
import { catalogue, effectiveLimit, itemOf, overallLimit, pickOverall } from '#shared/catalogue/index.ts'
import { stepOfGap, targetOfGap, useCase } from './case-context.ts'

/** What the clerk must not lose sight of: who, what, what is missing, by when, and whether it is saved. */
export function CaseSummary() {
  const { file, gaps, editable, goTo, materials } = useCase()
  const saved = useSavedState()
  const files = Object.values(file.attachments).reduce((sum, each) => sum + each.length, 0)
  const marked = materials.filter((material) => file.materials[material.id] !== undefined).length
  return (
    <aside className="summary" aria-label="办件摘要" data-testid="summary">
      {(editable || saved.kind !== 'nothing') && (
        <p className={`saved saved-${saved.kind}`} data-testid="saved-state" role="status">
          {saved.kind === 'nothing' ? '填写的内容随填随存' : savedStateText(saved)}
        </p>
      )}
      <dl className="summary-facts">
        <dt>申请人</dt>
        <dd>{fieldText(file, 'applicantName') || <span className="quiet">未填写</span>}</dd>
        <dt>信用代码</dt>
        <dd className="mono">
          {fieldText(file, 'uscc') || (
            <span className="quiet">{file.businessLicence === 'together' ? '由营业执照环节产生' : '未填写'}</span>
          )}
        </dd>
        <dt>行业</dt>
        <dd>{industryName(file.industryId)}</dd>
        <dt>事项</dt>
        <dd>
          {file.itemIds.length === 0 ? (
            <span className="quiet">未选择</span>
          ) : (
            <ul className="plain-list">
              {chosenItemIds(file).map((id) => (
                <li key={id}>{itemName(id)}</li>
              ))}
            </ul>
          )}
        </dd>
        <dt>材料</dt>
        <dd>
          已核 {marked} 份，附件 {files} 个
        </dd>
        {editable && <LimitPreview />}
      </dl>
      {editable && (
        <section className="summary-gaps">
          <h2 className="panel-title">{gaps.length === 0 ? '可以受理' : `尚缺 ${gaps.length} 项`}</h2>
          <ul className="plain-list" data-testid="gaps">
            {gaps.map((gap) => (
              <li key={`${gap.about}:${gap.id}`}>
                <button
                  type="button"
                  className="link-button"
                  onClick={() => goTo(stepOfGap(gap), targetOfGap(gap))}
                  title={gap.problem}
                  data-testid={`gap-${gap.id}`}
                >
                  {gap.label}
                </button>
                <span className="quiet">　{gap.problem.replace(/。$/, '')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  )
}

/** When it would be due if it were accepted today. */
function LimitPreview() {
  const { file, today } = useCase()
  if (file.itemIds.length === 0) return null
  const overall = overallLimit(catalogue, file.itemIds)
  const dues = file.itemIds.map((itemId) => {
    const limit = effectiveLimit(itemOf(catalogue, itemId))
    const answer = dueDate({ start: today, days: limit.days, unit: limit.unit, calendar: builtinCalendar })
    return { itemId, limitKind: limit.kind, limit, answer }
  })
  const known = dues.flatMap(({ itemId, limitKind, answer }) =>
    answer.ok ? [{ itemId, limitKind, due: answer.due }] : [],
  )
  const picked = known.length === dues.length ? pickOverall(known) : null
  const binding = dues.find((each) => each.itemId === picked?.itemId)
  const failed = dues.find((each) => !each.answer.ok)?.answer
  return (
    <>
      <dt>时限</dt>
      <dd>
        {binding === undefined ? '' : `${binding.limit.days}${binding.limit.unit === 'working' ? '个工作日' : '日'}`}
        {overall.kind === 'statutory' && <span className="quiet">（法定，承诺时限未公布）</span>}
        <br />
        今天受理，最迟{' '}
        <DateWithReason
          date={picked?.due ?? null}
          reasons={[
            overall.rule,
            ...(picked === null ? [] : [`以“${itemName(picked.itemId)}”的时限为准`]),
            ...(binding?.answer.ok === true ? binding.answer.explanation.text : []),
            ...(failed?.ok === false ? [failed.message] : []),
          ]}
        />
      </dd>
    </>
  )
}
