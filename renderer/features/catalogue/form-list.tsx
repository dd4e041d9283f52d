import { Table, Tag, Typography } from 'antd'
import {
  catalogue,
  type FieldNeed,
  type FieldType,
  itemOf,
  type MergedField,
  mergeForm,
} from '#shared/catalogue/index.ts'
import { FieldLabel } from './fact-label.tsx'

const types: Readonly<Record<FieldType, string>> = {
  text: '文字',
  uscc: '信用代码',
  enum: '单选',
  address: '地址',
  number: '数字',
  idcard: '证件号码',
  phone: '电话',
  multi: '多项',
}

/** The one form (一表): each datum once, with every permit that needs it (行政许可法 第29条). */
export function FormList({ itemIds }: { itemIds: readonly string[] }) {
  const fields = mergeForm(catalogue, itemIds)
  return (
    <Table<MergedField>
      size="small"
      className="top-rows"
      rowKey="id"
      pagination={false}
      dataSource={[...fields]}
      columns={[
        {
          title: '分组',
          width: 116,
          dataIndex: 'groupLabel',
          onCell: (field, index) => ({ rowSpan: spanAt(fields, field, index ?? 0), style: { verticalAlign: 'top' } }),
        },
        {
          title: '填写内容',
          render: (_, field) => (
            <>
              {field.label}
              {field.unit === null ? '' : `（${field.unit}）`}
              {field.note !== null && (
                <div>
                  <Typography.Text type="secondary" style={{ fontSize: 12 }}>
                    {field.note}
                  </Typography.Text>
                </div>
              )}
            </>
          ),
        },
        { title: '类型', width: 88, render: (_, field) => types[field.type] },
        {
          title: '要求',
          width: 138,
          render: (_, field) => (
            <>
              {field.required ? <Tag color="blue">必填</Tag> : <Tag>选填</Tag>}
              {field.prefillableBySharing && <Tag color="green">可回填</Tag>}
            </>
          ),
        },
        {
          title: '哪些事项需要、依据什么',
          width: 380,
          render: (_, field) => groupNeeds(field.neededBy).map((group) => <Needs key={group.key} group={group} />),
        },
      ]}
    />
  )
}

/** The group's name spans its rows: the whole group at its first row, nothing at the others. */
function spanAt(fields: readonly MergedField[], field: MergedField, index: number): number {
  if (fields[index - 1]?.groupId === field.groupId) return 0
  return fields.filter((other) => other.groupId === field.groupId).length
}

interface NeedGroup {
  readonly key: string
  readonly needs: readonly FieldNeed[]
  readonly first: FieldNeed
}

/** The needs with the same source are told together, so that a source is read once. */
function groupNeeds(needs: readonly FieldNeed[]): readonly NeedGroup[] {
  const keyOf = (need: FieldNeed) => `${need.confidence} ${need.source}`
  return [...new Set(needs.map(keyOf))].flatMap((key) => {
    const own = needs.filter((need) => keyOf(need) === key)
    const [first] = own
    return first === undefined ? [] : [{ key, needs: own, first }]
  })
}

function Needs({ group: { needs, first } }: { group: NeedGroup }) {
  return (
    <div>
      {needs.map((need) => `${itemOf(catalogue, need.itemId).name}${need.required ? '' : '（选填）'}`).join('、')}{' '}
      <span className="small quiet">{first.source}</span> <FieldLabel confidence={first.confidence} />
    </div>
  )
}
