import { Alert } from 'antd'
import { useAsk } from '#renderer/api/index.ts'
import { hrefOf } from '#renderer/ui/index.ts'
import { casePhaseNames } from '#shared/case/case-state.ts'
import { fieldText } from '#shared/case/field-value.ts'
import { useCase } from './case-context.ts'

/** Running cases for the same subject or premises, before a second one is made. */
export function DuplicateWarning() {
  const { detail, file, editable } = useCase()
  const known = ['applicantName', 'uscc', 'premisesAddress'].some((id) => fieldText(file, id) !== '')
  const found = useAsk('case.duplicates', { caseId: detail.caseId }, { enabled: editable && known, keep: true })
  if (!editable || !known || found.status !== 'ready' || found.value.length === 0) return null
  return (
    <Alert
      className="failure-alert"
      type="warning"
      showIcon
      data-testid="duplicate-warning"
      title="可能重复：同一主体或者同一场所有正在办理的办件"
      description={
        <ul className="plain-list">
          {found.value.map((each) => (
            <li key={each.caseId}>
              <a href={hrefOf('intake', each.caseId)}>{each.applicantName || '（未填名称）'}</a>
              {`　${each.caseNo ?? '未收件'}　${casePhaseNames[each.phase]}　${each.premises}　`}
              <strong>{each.reasons.join('、')}</strong>
            </li>
          ))}
        </ul>
      }
    />
  )
}
