import { Checkbox, Table, Tag, Tooltip, Typography } from 'antd'
import {
  BUSINESS_LICENCE_ID,
  catalogue,
  decidingBodyOf,
  effectiveLimit,
  industryOf,
  itemOf,
  type PermitItem,
  type Requirement,
} from '#shared/catalogue/index.ts'
import { FactLabel } from './fact-label.tsx'
import { ItemFacts } from './item-facts.tsx'

interface Row {
  readonly item: PermitItem
  readonly requirement: Requirement | null
}

interface Props {
  readonly industryId: string
  readonly chosen: readonly string[]
  readonly withBusinessLicence: boolean
  readonly onToggle: (itemId: string) => void
}

/** The industry's permits (annex 2) with what decides each; ticking a permit makes the choice one's own. */
export function ItemsTable({ industryId, chosen, withBusinessLicence, onToggle }: Props) {
  const rows: readonly Row[] = [
    ...(withBusinessLicence ? [{ item: itemOf(catalogue, BUSINESS_LICENCE_ID), requirement: null }] : []),
    ...industryOf(catalogue, industryId).items.map(({ itemId, requirement }) => ({
      item: itemOf(catalogue, itemId),
      requirement,
    })),
  ]
  return (
    <Table<Row>
      size="small"
      pagination={false}
      rowKey={(row) => row.item.id}
      dataSource={[...rows]}
      expandable={{ expandedRowRender: (row) => <ItemFacts item={row.item} />, expandRowByClick: true }}
      columns={[
        {
          title: '选',
          width: 44,
          render: (_, row) =>
            row.requirement === null ? null : (
              <Checkbox
                aria-label={`包含${row.item.name}`}
                data-testid={`catalogue-item-${row.item.id}`}
                checked={chosen.includes(row.item.id)}
                onClick={(event) => event.stopPropagation()}
                onChange={() => onToggle(row.item.id)}
              />
            ),
        },
        { title: '事项', width: 180, render: (_, row) => <Typography.Text strong>{row.item.name}</Typography.Text> },
        { title: '办理', width: 92, render: (_, row) => <RequirementTag requirement={row.requirement} /> },
        { title: '决定机关', render: (_, row) => <DecidingBody item={row.item} /> },
        { title: '时限', width: 306, render: (_, row) => <LimitCell item={row.item} /> },
        {
          title: '有效期',
          width: 88,
          align: 'right',
          render: (_, row) => (row.item.validity.years === null ? '未规定' : `${row.item.validity.years} 年`),
        },
      ]}
    />
  )
}

function RequirementTag({ requirement }: { requirement: Requirement | null }) {
  if (requirement === null) return <Tag>证照联办</Tag>
  return requirement === 'mandatory' ? <Tag color="blue">必办</Tag> : <Tag>按需办理</Tag>
}

function DecidingBody({ item }: { item: PermitItem }) {
  const { name, note } = decidingBodyOf(catalogue, item.id)
  if (note === null) return name
  return (
    <Tooltip title={note}>
      <span>
        {name} <Tag color="gold">待核</Tag>
      </span>
    </Tooltip>
  )
}

function LimitCell({ item }: { item: PermitItem }) {
  const limit = effectiveLimit(item)
  return (
    <>
      <div>
        {limit.text} <FactLabel confidence={limit.confidence} verified={limit.verified} />
      </div>
      <Typography.Text type={limit.kind === 'promised' ? 'success' : 'secondary'} style={{ fontSize: 12 }}>
        {limit.label}
      </Typography.Text>
    </>
  )
}
