import { WarningFilled } from '@ant-design/icons'
import { useAsk } from '#renderer/api/index.ts'
import { hrefOf } from '#renderer/ui/index.ts'
import { casePhaseNames } from '#shared/case/case-state.ts'
import { fieldText } from '#shared/case/field-value.ts'
import type { DuplicateCase } from '#shared/ipc/views.ts'
import { useCase } from './case-context.ts'

const shownAtOnce = 2

/** Running cases for the same subject or premises, before a second one is made. */
export function DuplicateWarning() {
  const { detail, file, editable } = useCase()
  const known = ['applicantName', 'uscc', 'premisesAddress', 'legalRepIdNo'].some((id) => fieldText(file, id) !== '')
  const found = useAsk('case.duplicates', { caseId: detail.caseId }, { enabled: editable && known, keep: true })
  if (!editable || !known || found.status !== 'ready' || found.value.length === 0) return null
  const first = found.value.slice(0, shownAtOnce)
  const rest = found.value.slice(shownAtOnce)
  return (
    <section className="duplicates" data-testid="duplicate-warning" aria-label="可能重复">
      <p>
        <WarningFilled /> 可能重复：有 {found.value.length} 件正在办理的办件与本件主体或场所相同，请先核对。
      </p>
      <Cases cases={first} />
      {rest.length > 0 && (
        <details>
          <summary>另有 {rest.length} 件</summary>
          <Cases cases={rest} />
        </details>
      )}
    </section>
  )
}

function Cases({ cases }: { readonly cases: readonly DuplicateCase[] }) {
  return (
    <ul className="plain-list">
      {cases.map((each) => (
        <li key={each.caseId}>
          <a href={hrefOf('intake', each.caseId)}>{each.applicantName || '（未填名称）'}</a>
          <strong>　{each.reasons.join('、')}</strong>
          {`　${casePhaseNames[each.phase]}　${each.caseNo ?? ''}　${each.premises}`}
        </li>
      ))}
    </ul>
  )
}
