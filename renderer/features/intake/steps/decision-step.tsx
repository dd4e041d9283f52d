import { useState } from 'react'
import { HistoryView, PapersView } from '#renderer/ui/case-view/index.ts'
import { PaperDialog } from '#renderer/ui/index.ts'
import type { PaperRef } from '#shared/ipc/views.ts'
import { useCase } from '../case-context.ts'
import { DecisionActions } from '../decision/decision-actions.tsx'
import { DeliveryPart } from '../decision/delivery-part.tsx'
import { Missing } from '../decision/missing.tsx'
import { Outcome } from '../decision/outcome.tsx'

/** Step 4, 决定: what is missing, the four decisions, and afterwards limits, progress and papers. */
export function DecisionStep() {
  const { detail, editable } = useCase()
  const [paper, setPaper] = useState<PaperRef | null>(null)
  return (
    <>
      <Outcome />
      <DeliveryPart />
      {editable && <DecisionActions onPaper={setPaper} />}
      {editable && <Missing />}
      {detail.papers.length > 0 && (
        <section className="choice-part">
          <h2 className="panel-title">文书</h2>
          <PapersView papers={detail.papers} onOpen={setPaper} />
        </section>
      )}
      <section className="choice-part">
        <h2 className="panel-title">经过</h2>
        <HistoryView history={detail.history} />
      </section>
      {paper !== null && <PaperDialog paper={paper} onClose={() => setPaper(null)} />}
    </>
  )
}
