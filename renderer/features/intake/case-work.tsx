import { useEffect } from 'react'
import { FailureAlert } from '#renderer/ui/index.ts'
import type { LocalDate } from '#shared/core/time.ts'
import type { CaseDetail } from '#shared/ipc/views.ts'
import { CaseContext, type StepId, stepIds, useCase } from './case-context.ts'
import { CaseHead } from './case-head.tsx'
import { CaseSummary } from './case-summary.tsx'
import { DuplicateWarning } from './duplicate-warning.tsx'
import { dialogOpen } from './focus-target.ts'
import { StepBar } from './step-bar.tsx'
import { ChooseStep } from './steps/choose-step.tsx'
import { DecisionStep } from './steps/decision-step.tsx'
import { FormStep } from './steps/form-step.tsx'
import { MaterialsStep } from './steps/materials-step.tsx'
import { useCaseValue } from './use-case-value.ts'

interface CaseWorkProps {
  readonly detail: CaseDetail
  readonly today: LocalDate
  readonly wantedStep: string | undefined
}

/** The intake page: four steps, and a summary that never leaves the screen. */
export function CaseWork(props: CaseWorkProps) {
  const value = useCaseValue(props)
  return (
    <CaseContext value={value}>
      <section className="page intake">
        <CaseHead />
        <StepBar />
        <div className="intake-body">
          <div className="intake-step" id="intake-step">
            <FailureAlert failure={value.failure} />
            <DuplicateWarning />
            <Step step={value.step} />
          </div>
          <CaseSummary />
        </div>
        <StepKeys />
      </section>
    </CaseContext>
  )
}

function Step({ step }: { readonly step: StepId }) {
  switch (step) {
    case 'choose':
      return <ChooseStep />
    case 'form':
      return <FormStep />
    case 'materials':
      return <MaterialsStep />
    case 'decision':
      return <DecisionStep />
  }
}

/** Alt+1 to Alt+4 open the steps; Ctrl+Enter goes on to the next one (on the last step it is the decision's own). */
function StepKeys() {
  const { step, goTo } = useCase()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || dialogOpen()) return
      const numbered = event.altKey ? stepIds[Number(event.key) - 1] : undefined
      const next = event.ctrlKey && event.key === 'Enter' ? stepIds[stepIds.indexOf(step) + 1] : undefined
      const wanted = numbered ?? next
      if (wanted === undefined) return
      event.preventDefault()
      goTo(wanted)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [step, goTo])
  return null
}
