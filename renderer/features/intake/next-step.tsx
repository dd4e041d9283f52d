import { Button } from 'antd'
import { type StepId, useCase } from './case-context.ts'

const names: Readonly<Record<StepId, string>> = {
  choose: '行业与情形',
  form: '填写表单',
  materials: '核对材料',
  decision: '作出决定',
}

/** The way on at the end of a step. */
export function NextStep({ to }: { readonly to: StepId }) {
  const { goTo } = useCase()
  return (
    <div className="next-step">
      <Button type="primary" size="large" onClick={() => goTo(to)} title="Ctrl+Enter" data-testid="next-step">
        下一步：{names[to]}
      </Button>
      <span className="quiet">Ctrl+Enter 下一步　Alt+1—4 切换步骤</span>
    </div>
  )
}
