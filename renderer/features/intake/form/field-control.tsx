import { Checkbox, Input, Select } from 'antd'
import type { Saver } from '#renderer/ui/index.ts'
import type { FieldValue } from '#shared/case/case-file.ts'
import { textOf } from '#shared/case/field-value.ts'
import type { MergedField } from '#shared/catalogue/index.ts'
import { LineList } from './line-list.tsx'

export interface FieldControlProps {
  readonly field: MergedField
  readonly value: FieldValue | undefined
  readonly saver: Saver<FieldValue>
  readonly disabled: boolean
  readonly wrong: boolean
}

/** The control of a field by its type in the catalogue; everything typed goes to the saver. */
export function FieldControl({ field, value, saver, disabled, wrong }: FieldControlProps) {
  const text = textOf(value)
  const set = (next: string | readonly string[]) => {
    const joined = typeof next === 'string' ? next : next.join('\n')
    saver.edit(field.id, field.sensitive ? { personal: joined } : next)
  }
  const common = {
    id: `input-${field.id}`,
    'data-testid': `field-${field.id}`,
    disabled,
    status: wrong ? ('error' as const) : ('' as const),
    'aria-invalid': wrong,
    onFocus: () => saver.focus(field.id),
    onBlur: () => saver.blur(field.id),
  }
  switch (field.type) {
    case 'enum':
      return (
        <Select
          {...common}
          value={text === '' ? null : text}
          placeholder="请选择"
          allowClear
          onChange={(next: string | null | undefined) => set(next ?? '')}
          options={(field.options ?? []).map((option) => ({ value: option, label: option }))}
        />
      )
    case 'multi':
      return field.options === null ? (
        <LineList
          id={field.id}
          label={field.label}
          lines={text === '' ? [] : text.split('\n')}
          disabled={disabled}
          onChange={set}
          onFocus={common.onFocus}
          onBlur={common.onBlur}
        />
      ) : (
        <Checkbox.Group
          className="field-choices"
          disabled={disabled}
          value={text === '' ? [] : text.split('\n')}
          onChange={(next) => set(next.map(String))}
          options={field.options.map((option) => ({ value: option, label: option }))}
          data-testid={`field-${field.id}`}
        />
      )
    case 'text':
      if (field.id === 'businessScope') {
        return (
          <Input.TextArea
            {...common}
            value={text}
            className="grows"
            rows={2}
            maxLength={4000}
            onChange={(event) => set(event.target.value)}
          />
        )
      }
      return <Input {...common} value={text} maxLength={4000} onChange={(event) => set(event.target.value)} />
    case 'number':
      return (
        <Input
          {...common}
          className="field-number"
          value={text}
          inputMode="decimal"
          maxLength={15}
          suffix={field.unit}
          onChange={(event) => set(event.target.value)}
        />
      )
    case 'address':
      return <Input {...common} value={text} maxLength={400} onChange={(event) => set(event.target.value)} />
    case 'uscc':
    case 'idcard':
    case 'phone':
      return (
        <Input
          {...common}
          className="mono"
          value={text}
          maxLength={60}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => set(event.target.value)}
        />
      )
  }
}
