import { type StepId, stepIds, stepOfGap, useCase } from './case-context.ts'

const names: Readonly<Record<StepId, string>> = {
  choose: '行业与情形',
  form: '表单',
  materials: '材料',
  decision: '决定',
}

/** The four steps, each with what is still missing on it. */
export function StepBar() {
  const { step, gaps, editable, goTo } = useCase()
  return (
    <nav className="step-bar" aria-label="办理步骤">
      {stepIds.map((each, index) => {
        const missing = gaps.filter((gap) => stepOfGap(gap) === each).length
        const done = editable && missing === 0 && each !== 'decision'
        return (
          <button
            key={each}
            type="button"
            className="step"
            aria-current={each === step ? 'step' : undefined}
            onClick={() => goTo(each)}
            title={`Alt+${index + 1}`}
            data-testid={`step-${index + 1}`}
          >
            <span className={done ? 'step-number step-done' : 'step-number'}>{done ? '✓' : index + 1}</span>
            {names[each]}
            {missing > 0 && <span className="step-missing">缺 {missing}</span>}
          </button>
        )
      })}
    </nav>
  )
}
