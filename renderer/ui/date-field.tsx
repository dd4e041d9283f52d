import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import type { LocalDate } from '#shared/core/time.ts'

interface DateFieldProps {
  /** Given by the form's item, together with `onChange`. */
  readonly id?: string
  readonly value?: LocalDate | null
  readonly onChange?: (date: LocalDate | null) => void
  readonly min?: LocalDate | undefined
  readonly max?: LocalDate | undefined
  readonly disabled?: boolean
  readonly testId: string
}

/** A day as `2026-11-24`, typed or picked; in and out as text, never as an object with a time. */
export function DateField({ id, value, onChange, min, max, disabled = false, testId }: DateFieldProps) {
  return (
    <DatePicker
      {...(id === undefined ? {} : { id })}
      {...(min === undefined ? {} : { minDate: dayjs(min) })}
      {...(max === undefined ? {} : { maxDate: dayjs(max) })}
      className="date-field"
      style={{ width: '100%' }}
      format="YYYY-MM-DD"
      placeholder="2026-11-24"
      allowClear={false}
      disabled={disabled}
      data-testid={testId}
      value={value === undefined || value === null ? null : dayjs(value)}
      onChange={(date) => onChange?.(date === null ? null : date.format('YYYY-MM-DD'))}
    />
  )
}
