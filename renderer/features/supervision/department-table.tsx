import { Table } from 'antd'
import { departmentNameOf } from '#renderer/ui/case-view/index.ts'
import type { LocalDate } from '#shared/core/time.ts'
import type { ApprovalRow } from '#shared/ipc/views.ts'
import { type DepartmentLoad, loadByDepartment } from './overview.ts'
import { StatusBar } from './status-bar.tsx'

/** The undecided permits of each department, the most pressed first. */
export function DepartmentTable({ rows, today }: { rows: readonly ApprovalRow[]; today: LocalDate }) {
  const load = loadByDepartment(rows, today)
  const most = Math.max(1, ...load.map((each) => each.total))
  return (
    <Table<DepartmentLoad>
      size="small"
      rowKey="departmentId"
      pagination={false}
      dataSource={[...load]}
      locale={{ emptyText: '各部门没有待决定的事项' }}
      onRow={(each) => ({ className: 'row', 'data-testid': `department-${each.departmentId}` })}
      columns={[
        { title: '部门', width: 260, render: (_, each) => departmentNameOf(each.departmentId) },
        { title: '待决定', width: 90, align: 'right', dataIndex: 'total' },
        { title: '已超期', width: 90, align: 'right', render: (_, each) => <Late count={each.counts.overdue} /> },
        { title: '3 个工作日内', width: 130, align: 'right', render: (_, each) => each.counts.soon },
        { title: '期限内', width: 90, align: 'right', render: (_, each) => each.counts.calm },
        { title: '', render: (_, each) => <StatusBar counts={each.counts} total={most} /> },
      ]}
    />
  )
}

function Late({ count }: { count: number }) {
  return count === 0 ? 0 : <strong className="date-left-overdue">{count}</strong>
}
