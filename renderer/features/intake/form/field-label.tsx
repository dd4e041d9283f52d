import { Tooltip } from 'antd'
import { itemName } from '#renderer/ui/case-view/index.ts'
import type { Confidence, MergedField } from '#shared/catalogue/index.ts'

const confidences: Readonly<Record<Confidence, string>> = { high: '已核', medium: '摘录', low: '待核' }

/** The field's name, whether it must be filled, and on hover which permits need it and on what basis. */
export function FieldLabel({ field, required }: { readonly field: MergedField; readonly required: boolean }) {
  return (
    <div className="field-label">
      <label htmlFor={`input-${field.id}`}>
        {field.label}
        {required && <span className="field-required">必填</span>}
      </label>
      <Tooltip
        classNames={{ root: 'reason-tooltip' }}
        title={
          <ul className="reason-lines">
            {field.neededBy.map((need) => (
              <li key={need.itemId}>
                {itemName(need.itemId)}
                {need.required ? '（必填）' : '（选填）'}：{need.source}〔{confidences[need.confidence]}〕
              </li>
            ))}
            {field.note !== null && <li>{field.note}</li>}
          </ul>
        }
      >
        <span className="field-need">
          {field.neededBy.length > 1
            ? `${field.neededBy.length} 个事项共用`
            : field.neededBy.map((need) => itemName(need.itemId)).join('')}
        </span>
      </Tooltip>
    </div>
  )
}
