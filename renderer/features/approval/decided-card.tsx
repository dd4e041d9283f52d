import { FileTextOutlined } from '@ant-design/icons'
import { Button, Card, Descriptions } from 'antd'
import { validityOf } from '#renderer/ui/case-view/index.ts'
import { DecisionTag } from '#renderer/ui/index.ts'
import type { ItemDecision } from '#shared/case/case-state.ts'

interface Props {
  readonly decision: Exclude<ItemDecision, { kind: 'pending' }>
  readonly onPaper: () => void
}

/** A decision that was made; it stands, only its paper can be looked at and printed. */
export function DecidedCard({ decision, onPaper }: Props) {
  const own =
    decision.kind === 'granted'
      ? [
          ['许可证编号', decision.permitNo],
          ['许可范围', decision.scope],
          ['有效期', validityOf(decision.validFrom, decision.validTo)],
        ]
      : [
          ['事实', decision.facts],
          ['理由', decision.reasons],
          ['依据', decision.basis],
          ['救济途径', decision.remedies],
        ]
  const rows = [...own, ['文号', decision.noticeNo], ['决定日期', decision.on], ['决定人', decision.by]]
  return (
    <Card
      size="small"
      title="决定"
      extra={<DecisionTag decision={decision.kind} />}
      data-testid="decided"
      actions={[
        <Button
          key="paper"
          type="link"
          icon={<FileTextOutlined />}
          data-testid="action-decision-paper"
          onClick={onPaper}
        >
          查看{decision.kind === 'granted' ? '准予' : '不予'}行政许可决定书
        </Button>,
      ]}
    >
      <Descriptions
        size="small"
        column={1}
        styles={{ label: { width: 84 } }}
        items={rows.map(([label = '', value = '']) => ({ key: label, label, children: value }))}
      />
    </Card>
  )
}
