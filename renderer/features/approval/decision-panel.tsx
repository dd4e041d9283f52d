import { Alert, Card, Descriptions, Segmented } from 'antd'
import { useState } from 'react'
import { useDesk, useMay } from '#renderer/api/index.ts'
import { decidingName, fieldOfCase } from '#renderer/ui/case-view/index.ts'
import { LimitDate, PaperDialog } from '#renderer/ui/index.ts'
import type { AcceptedCase, DecidedCase } from '#shared/case/case-state.ts'
import type { PaperRef } from '#shared/ipc/views.ts'
import { DecidedCard } from './decided-card.tsx'
import { GrantForm } from './grant-form.tsx'
import { useDecision } from './mutations.ts'
import { RefuseForm } from './refuse-form.tsx'

interface Props {
  readonly caseId: string
  readonly state: AcceptedCase | DecidedCase
  readonly itemId: string
}

/** The clock of one permit and its decision: to be made, or made. */
export function DecisionPanel({ caseId, state, itemId }: Props) {
  const desk = useDesk()
  const may = useMay()
  const [kind, setKind] = useState<'grant' | 'refusal'>('grant')
  const [paper, setPaper] = useState<PaperRef | null>(null)
  const deciding = useDecision(caseId, itemId)
  const item = state.items.find((each) => each.itemId === itemId)
  if (item === undefined) return <Alert type="warning" showIcon title="本办件没有该事项。" />
  const { decision, limit } = item
  const mayDecide = may('case', 'grant-item')
  return (
    <aside className="side-panel">
      <Card size="small" title="办理时限">
        <Descriptions
          size="small"
          column={1}
          styles={{ label: { width: 72 } }}
          items={[
            { key: 'who', label: '决定机关', children: decidingName(itemId) },
            { key: 'accepted', label: '受理', children: <span className="tabular">{state.acceptance.on}</span> },
            {
              key: 'due',
              label: '到期',
              children: <LimitDate limit={limit} today={decision.kind === 'pending' ? (desk?.today ?? null) : null} />,
            },
            { key: 'notice', label: '受理文号', children: state.acceptance.noticeNo },
          ]}
        />
      </Card>
      {decision.kind === 'pending' && mayDecide && desk !== null && (
        <Card
          size="small"
          title={
            <Segmented<'grant' | 'refusal'>
              block
              value={kind}
              onChange={(next) => {
                deciding.clear()
                setKind(next)
              }}
              options={[
                { value: 'grant', label: <span data-testid="choose-grant">准予许可</span> },
                { value: 'refusal', label: <span data-testid="choose-refuse">不予许可</span> },
              ]}
            />
          }
        >
          {kind === 'grant' ? (
            <GrantForm
              itemId={itemId}
              file={state.file}
              today={desk.today}
              deciding={deciding}
              onDone={() => setPaper({ kind: 'grant', caseId, itemId })}
            />
          ) : (
            <RefuseForm
              itemId={itemId}
              departmentId={item.departmentId}
              applicantName={fieldOfCase(state.file, 'applicantName')}
              deciding={deciding}
              onDone={() => setPaper({ kind: 'refusal', caseId, itemId })}
            />
          )}
        </Card>
      )}
      {decision.kind === 'pending' && !mayDecide && (
        <Alert type="info" showIcon title="该事项由所属部门的审核人员决定；您只能查看。" />
      )}
      {decision.kind !== 'pending' && (
        <DecidedCard
          decision={decision}
          onPaper={() => setPaper({ kind: decision.kind === 'granted' ? 'grant' : 'refusal', caseId, itemId })}
        />
      )}
      {paper !== null && <PaperDialog paper={paper} onClose={() => setPaper(null)} />}
    </aside>
  )
}
