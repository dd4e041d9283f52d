import { Button } from 'antd'
import { useEffect, useState } from 'react'
import type { PaperRef } from '#shared/ipc/views.ts'
import { type CaseIntent, useCase } from '../case-context.ts'
import { dialogOpen } from '../focus-target.ts'
import { CorrectionDialog } from './correction-dialog.tsx'
import { DeclineDialog } from './decline-dialog.tsx'

interface DecisionActionsProps {
  /** Opens the paper that a decision has made. */
  readonly onPaper: (paper: PaperRef) => void
}

type CasePaper = 'receipt' | 'acceptance' | 'correction' | 'decline'

/** 收件, 受理, 补正, 不予受理: what the window may decide on the spot (行政许可法 第32条). */
export function DecisionActions({ onPaper }: DecisionActionsProps) {
  const { detail, gaps, decide, busy } = useCase()
  const [dialog, setDialog] = useState<'correction' | 'decline' | null>(null)
  const { caseId } = detail
  const { phase } = detail.state

  const act = async (command: CaseIntent, kind: CasePaper) => {
    if ((await decide(command)) === null) return
    setDialog(null)
    onPaper({ kind, caseId })
  }
  const accept = () => act({ type: 'accept' }, 'acceptance')
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const free = !dialogOpen() && !busy && gaps.length === 0 && !event.isComposing
      if (!free || !event.ctrlKey || event.key !== 'Enter') return
      event.preventDefault()
      void accept()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
  return (
    <div className="decisions">
      {phase === 'draft' && (
        <Button
          size="large"
          loading={busy}
          onClick={() => act({ type: 'receive' }, 'receipt')}
          data-testid="action-receive"
        >
          收件
        </Button>
      )}
      <Button
        size="large"
        type="primary"
        loading={busy}
        disabled={gaps.length > 0}
        onClick={accept}
        title={gaps.length > 0 ? `尚缺 ${gaps.length} 项` : 'Ctrl+Enter'}
        data-testid="action-accept"
      >
        受理
      </Button>
      {phase !== 'correcting' && (
        <Button size="large" disabled={busy} onClick={() => setDialog('correction')} data-testid="action-correct">
          一次告知补正
        </Button>
      )}
      <Button size="large" danger disabled={busy} onClick={() => setDialog('decline')} data-testid="action-decline">
        不予受理
      </Button>
      <span className="quiet">作出后立即生成文书，预览后打印。</span>
      {dialog === 'correction' && (
        <CorrectionDialog
          onClose={() => setDialog(null)}
          onGive={(defects) => act({ type: 'request-correction', defects }, 'correction')}
        />
      )}
      {dialog === 'decline' && (
        <DeclineDialog onClose={() => setDialog(null)} onGive={(command) => act(command, 'decline')} />
      )}
    </div>
  )
}
