import { Tag, Typography } from 'antd'

/** A case number, and that it is demonstration data if it is. */
export function CaseNo({ caseNo, demo }: { caseNo: string | null; demo: boolean }) {
  return (
    <span className="tabular" style={{ whiteSpace: 'nowrap' }}>
      {caseNo ?? '未编号'} {demo && <Tag color="gold">演示</Tag>}
    </span>
  )
}

/** Two lines in one cell: the first is read, the second looked up. */
export function TwoLines({ first, second }: { first: string; second: string }) {
  return (
    <div style={{ lineHeight: 1.35, minWidth: 0 }}>
      <Typography.Text ellipsis={{ tooltip: first }} style={{ width: '100%' }}>
        {first === '' ? '—' : first}
      </Typography.Text>
      {second !== '' && (
        <Typography.Text type="secondary" ellipsis={{ tooltip: second }} style={{ fontSize: 12, width: '100%' }}>
          {second}
        </Typography.Text>
      )}
    </div>
  )
}
