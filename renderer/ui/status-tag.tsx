import { Tag } from 'antd'
import { type CasePhase, casePhaseNames, type ItemDecision } from '#shared/case/case-state.ts'

export type Tone = 'todo' | 'running' | 'done' | 'warning' | 'refused' | 'idle'

const tagColours: Readonly<Record<Tone, string>> = {
  todo: 'blue',
  running: 'processing',
  done: 'success',
  warning: 'warning',
  refused: 'error',
  idle: 'default',
}

/** A state in words and tone; colour never says it alone. */
export function StatusTag({ tone, children }: { readonly tone: Tone; readonly children: string }) {
  return (
    <Tag color={tagColours[tone]} variant="outlined" className="status-tag">
      {children}
    </Tag>
  )
}

const phaseTones: Readonly<Record<CasePhase, Tone>> = {
  absent: 'idle',
  draft: 'idle',
  discarded: 'idle',
  received: 'todo',
  correcting: 'warning',
  declined: 'refused',
  accepted: 'running',
  decided: 'done',
}

export function CasePhaseTag({ phase }: { readonly phase: CasePhase }) {
  return <StatusTag tone={phaseTones[phase]}>{casePhaseNames[phase]}</StatusTag>
}

const decisions: Readonly<Record<ItemDecision['kind'], readonly [Tone, string]>> = {
  pending: ['running', '审批中'],
  granted: ['done', '准予许可'],
  refused: ['refused', '不予许可'],
}

export function DecisionTag({ decision }: { readonly decision: ItemDecision['kind'] }) {
  const [tone, text] = decisions[decision]
  return <StatusTag tone={tone}>{text}</StatusTag>
}
