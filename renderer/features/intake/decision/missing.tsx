import { Alert } from 'antd'
import type { Gap } from '#shared/case/readiness.ts'
import { stepOfGap, targetOfGap, useCase } from '../case-context.ts'

const groups: readonly { readonly name: string; readonly about: readonly Gap['about'][] }[] = [
  { name: '行业与情形', about: ['industry', 'selection', 'agent'] },
  { name: '表单', about: ['field'] },
  { name: '材料', about: ['material'] },
  { name: '领取方式', about: ['delivery'] },
]

/** Everything between the case and its acceptance, all at once; each leads to where it is mended. */
export function Missing() {
  const { gaps, goTo } = useCase()
  if (gaps.length === 0) {
    return (
      <Alert
        className="failure-alert"
        type="success"
        showIcon
        title="申请材料齐全、填写无误，应当受理（行政许可法第32条第五项）。"
        data-testid="ready"
      />
    )
  }
  return (
    <section className="choice-part" data-testid="missing">
      <h2 className="panel-title">尚缺 {gaps.length} 项，补齐前不能受理</h2>
      {groups.map(({ name, about }) => {
        const mine = gaps.filter((gap) => about.includes(gap.about))
        if (mine.length === 0) return null
        return (
          <div key={name} className="missing-group">
            <h3>
              {name}（{mine.length}）
            </h3>
            <ul className="missing-list">
              {mine.map((gap) => (
                <li key={gap.id}>
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => goTo(stepOfGap(gap), targetOfGap(gap))}
                    data-testid={`missing-${gap.id}`}
                  >
                    {gap.label}
                  </button>
                  ：{gap.problem}
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}
