import { Button } from 'antd'
import { PersonalText, type Saver, StatusTag } from '#renderer/ui/index.ts'
import type { FieldSource, FieldValue, FilledField } from '#shared/case/case-file.ts'
import { textOf } from '#shared/case/field-value.ts'
import type { MergedField } from '#shared/catalogue/index.ts'

const sources: Readonly<Record<Exclude<FieldSource, 'typed'>, string>> = {
  sharing: '共享',
  archive: '档案',
  registration: '执照回填',
}

interface KnownValueProps {
  readonly field: MergedField
  readonly filled: FilledField
  readonly editable: boolean
  readonly saver: Saver<FieldValue>
}

/** What sharing or the archive knows is not asked again; it can be corrected. */
export function KnownValue({ field, filled, editable, saver }: KnownValueProps) {
  const text = textOf(filled.value)
  return (
    <div className="known-value" data-testid={`field-${field.id}`}>
      <StatusTag tone="todo">{filled.source === 'typed' ? '' : sources[filled.source]}</StatusTag>
      <span className="known-text">
        {field.sensitive ? (
          <PersonalText
            value={text}
            label={field.label}
            kind={field.type === 'phone' ? 'phone' : field.type === 'idcard' ? 'id' : 'other'}
          />
        ) : (
          `${text}${field.unit ?? ''}`
        )}
      </span>
      {editable && (
        <Button
          size="small"
          type="link"
          onClick={() => saver.edit(field.id, filled.value)}
          data-testid={`edit-${field.id}`}
        >
          修改
        </Button>
      )}
    </div>
  )
}
