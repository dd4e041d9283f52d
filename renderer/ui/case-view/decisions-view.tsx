import { Table, Typography } from 'antd'
import type { ReactNode } from 'react'
import type { ItemCase, ItemDecision } from '#shared/case/case-state.ts'
import { DecisionTag } from '../status-tag.tsx'
import { departmentNameOf, itemName } from './names.ts'

/** 有效期 of a grant as shown on screen. */
export function validityOf(validFrom: string, validTo: string | null): string {
  return validTo === null ? `${validFrom} 起，无固定期限` : `${validFrom} 至 ${validTo}`
}

interface Props {
  readonly items: readonly ItemCase[]
  /** How a pending permit's limit is shown; the caller knows the day. */
  readonly due: (item: ItemCase) => ReactNode
  /** What can be done with a permit, e.g. open its decision paper. */
  readonly actions?: (item: ItemCase) => ReactNode
}

/** The permits of a case side by side: each with its department, limit and decision. */
export function DecisionsView({ items, due, actions }: Props) {
  return (
    <Table<ItemCase>
      size="small"
      rowKey="itemId"
      pagination={false}
      dataSource={[...items]}
      columns={[
        {
          title: '事项、决定部门',
          width: 230,
          render: (_, item) => (
            <>
              <div>{itemName(item.itemId)}</div>
              <span className="small quiet">{departmentNameOf(item.departmentId)}</span>
            </>
          ),
        },
        { title: '到期', width: 116, render: (_, item) => due(item) },
        { title: '决定', width: 96, render: (_, item) => <DecisionTag decision={item.decision.kind} /> },
        { title: '结果', render: (_, item) => <Outcome decision={item.decision} /> },
        ...(actions === undefined
          ? []
          : [{ title: '文书', width: 104, render: (_: unknown, item: ItemCase) => actions(item) }]),
      ]}
    />
  )
}

function Outcome({ decision }: { decision: ItemDecision }) {
  if (decision.kind === 'pending') return <Typography.Text type="secondary">—</Typography.Text>
  if (decision.kind === 'granted') {
    return (
      <>
        <div className="tabular">{decision.permitNo}</div>
        <Typography.Text type="secondary" style={{ fontSize: 12 }}>
          {decision.scope}；{validityOf(decision.validFrom, decision.validTo)}
        </Typography.Text>
      </>
    )
  }
  return <Typography.Text>{decision.reasons}</Typography.Text>
}
