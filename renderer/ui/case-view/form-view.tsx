import { Descriptions, Flex, Tag, Typography } from 'antd'
import type { CaseFile, FieldSource } from '#shared/case/case-file.ts'
import { catalogue, groupForm, type MergedField, mergeForm } from '#shared/catalogue/index.ts'
import { fieldOfCase } from './names.ts'

const sources: Readonly<Record<FieldSource, string | null>> = {
  typed: null,
  sharing: '共享',
  archive: '档案',
  registration: '本案登记',
}

/** The form as it was filled, read only: the data that the given items need, group by group. */
export function FormView({ file, itemIds }: { file: CaseFile; itemIds: readonly string[] }) {
  const groups = groupForm(mergeForm(catalogue, itemIds))
  return (
    <Flex vertical gap={16}>
      {groups.map((group) => (
        <Descriptions
          key={group.id}
          title={group.label}
          size="small"
          bordered
          column={2}
          styles={{ label: { width: 168 }, title: { fontSize: 14 } }}
          items={group.fields.map((field) => ({
            key: field.id,
            label: field.unit === null ? field.label : `${field.label}（${field.unit}）`,
            span: isLong(field, file) ? 2 : 1,
            children: <Value file={file} field={field} />,
          }))}
        />
      ))}
    </Flex>
  )
}

function Value({ file, field }: { file: CaseFile; field: MergedField }) {
  const text = fieldOfCase(file, field.id)
  if (text === '') return <Typography.Text type="secondary">未填</Typography.Text>
  const source = sources[file.form[field.id]?.source ?? 'typed']
  return (
    <span data-testid={`field-value-${field.id}`} className={field.type === 'number' ? 'tabular' : undefined}>
      {text} {source !== null && <Tag>{source}</Tag>}
    </span>
  )
}

function isLong(field: MergedField, file: CaseFile): boolean {
  return field.type === 'address' || field.type === 'multi' || fieldOfCase(file, field.id).length > 24
}
