import { memo } from 'react'
import type { Saver } from '#renderer/ui/index.ts'
import type { CaseFile, FieldValue, FilledField } from '#shared/case/case-file.ts'
import { checkField } from '#shared/case/field-check.ts'
import { textOf } from '#shared/case/field-value.ts'
import { mustBeFilled } from '#shared/case/readiness.ts'
import type { MergedField } from '#shared/catalogue/index.ts'
import type { LocalDate } from '#shared/core/time.ts'
import { useCase, useEdited } from '../case-context.ts'
import { FieldControl } from './field-control.tsx'
import { FieldLabel } from './field-label.tsx'
import { KnownValue } from './known-value.tsx'

/** One field: its label with who needs it, its control or what is already known, and what is wrong with it. */
export function FieldCell({ field }: { readonly field: MergedField }) {
  const { file, today, editable, fields } = useCase()
  return (
    <Cell
      field={field}
      filled={file.form[field.id]}
      file={file}
      required={mustBeFilled(field, file)}
      fromRegistration={field.id === 'uscc' && file.businessLicence === 'together'}
      today={today}
      editable={editable}
      saver={fields}
    />
  )
}

interface CellProps {
  readonly field: MergedField
  readonly filled: FilledField | undefined
  readonly file: CaseFile
  readonly required: boolean
  readonly fromRegistration: boolean
  readonly today: LocalDate
  readonly editable: boolean
  readonly saver: Saver<FieldValue>
}

const Cell = memo(function Cell(props: CellProps) {
  const { field, filled, file, required, fromRegistration, today, editable, saver } = props
  const edited = useEdited(saver, field.id)
  const value = edited ?? filled?.value
  const { problem, warnings } =
    editable && value !== undefined ? checkField(field, value, file, today) : { problem: null, warnings: [] }
  const empty = textOf(value).trim() === ''
  const known = edited === undefined && filled !== undefined && filled.source !== 'typed' && problem === null && !empty
  const wide = field.type === 'address' || field.type === 'multi' || longText.has(field.id)
  return (
    <div className={wide ? 'field field-wide' : 'field'} id={`field-${field.id}`}>
      <FieldLabel field={field} required={required} />
      {fromRegistration && empty ? (
        <p className="known-value quiet" data-testid={`field-${field.id}`}>
          由营业执照环节产生后自动回填
        </p>
      ) : known ? (
        <KnownValue field={field} filled={filled} editable={editable} saver={saver} />
      ) : (
        <FieldControl field={field} value={value} saver={saver} disabled={!editable} wrong={problem !== null} />
      )}
      <div aria-live="polite">
        {problem !== null && (
          <p className="field-problem" data-testid={`problem-${field.id}`}>
            {problem}
          </p>
        )}
        {warnings.map((line) => (
          <p key={line} className="field-warning" data-testid={`warning-${field.id}`}>
            {line}
          </p>
        ))}
      </div>
    </div>
  )
}, sameCell)

const longText: ReadonlySet<string> = new Set(['businessScope', 'distanceDeclaration'])

/** Drawn anew only when something of its own changes: a form has sixty fields. Only identity numbers look at others. */
function sameCell(one: CellProps, other: CellProps): boolean {
  return (
    one.field === other.field &&
    one.filled === other.filled &&
    one.required === other.required &&
    one.fromRegistration === other.fromRegistration &&
    one.today === other.today &&
    one.editable === other.editable &&
    one.saver === other.saver &&
    (one.file === other.file || one.field.type !== 'idcard')
  )
}
