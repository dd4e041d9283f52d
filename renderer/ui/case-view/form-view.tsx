import { Tag } from 'antd'
import type { CaseFile, FieldSource } from '#shared/case/case-file.ts'
import { catalogue, groupForm, type MergedField, mergeForm } from '#shared/catalogue/index.ts'
import { FactGrid } from './fact-grid.tsx'
import { fieldOfCase } from './names.ts'

const sources: Readonly<Record<FieldSource, string | null>> = {
  typed: null,
  sharing: '共享',
  archive: '档案',
  registration: '本案登记',
}

/** The form as it was filled, read only: the data that the given items need, group by group. */
export function FormView({ file, itemIds }: { file: CaseFile; itemIds: readonly string[] }) {
  return groupForm(mergeForm(catalogue, itemIds)).map((group) => (
    <FactGrid
      key={group.id}
      title={group.label}
      facts={group.fields.map((field) => ({
        key: field.id,
        label: field.unit === null ? field.label : `${field.label}（${field.unit}）`,
        value: <Value file={file} field={field} />,
        wide: isLong(field, file),
      }))}
    />
  ))
}

function Value({ file, field }: { file: CaseFile; field: MergedField }) {
  const text = fieldOfCase(file, field.id)
  if (text === '') return <span className="quiet">未填</span>
  const source = sources[file.form[field.id]?.source ?? 'typed']
  return (
    <span data-testid={`field-value-${field.id}`}>
      {text} {source !== null && <Tag>{source}</Tag>}
    </span>
  )
}

/** Half a row holds some 14 characters beside a label; addresses and lists get a row of their own. */
function isLong(field: MergedField, file: CaseFile): boolean {
  return field.type === 'address' || field.type === 'multi' || fieldOfCase(file, field.id).length > 28
}
