import type { TableProps } from 'antd'
import { departmentNameOf, industryName, itemName } from '#renderer/ui/case-view/index.ts'
import { DateWithReason, DecisionTag } from '#renderer/ui/index.ts'
import { CaseNo, MainAndQuiet } from '#renderer/ui/queue/index.ts'
import type { LocalDate } from '#shared/core/time.ts'
import type { ApprovalRow } from '#shared/ipc/views.ts'
import type { ApprovalQueue } from './queries.ts'
import { rowReasons } from './row-reasons.ts'

type Columns = NonNullable<TableProps<ApprovalRow>['columns']>

/** The columns of a queue; `allDepartments` adds the department, for a supervisor's view. */
export function approvalColumns(queue: ApprovalQueue, today: LocalDate | null, allDepartments: boolean): Columns {
  const department: Columns = [
    { title: '部门', width: 180, ellipsis: true, render: (_, row) => departmentNameOf(row.departmentId) },
  ]
  return [
    { title: '办件编号', width: 200, render: (_, row) => <CaseNo caseNo={row.caseNo} demo={row.demo} /> },
    {
      title: '申请人、经营场所',
      ellipsis: true,
      render: (_, row) => <MainAndQuiet first={row.applicantName} second={row.premises} />,
    },
    {
      title: '事项',
      width: 220,
      ellipsis: true,
      render: (_, row) => <MainAndQuiet first={itemName(row.itemId)} second={industryName(row.industryId)} />,
    },
    ...(allDepartments ? department : []),
    { title: '受理', width: 112, render: (_, row) => <span className="tabular">{row.acceptedOn}</span> },
    ...(queue === 'pending' ? pendingColumns(today) : decidedColumns),
  ]
}

function pendingColumns(today: LocalDate | null): Columns {
  return [
    {
      title: '到期',
      width: 220,
      render: (_, row) => <DateWithReason date={row.dueOn} reasons={rowReasons(row)} today={today} />,
    },
  ]
}

const decidedColumns: Columns = [
  { title: '决定', width: 100, render: (_, row) => <DecisionTag decision={row.decision} /> },
  { title: '决定日期', width: 112, render: (_, row) => <span className="tabular">{row.decidedOn}</span> },
  { title: '许可证编号', width: 190, render: (_, row) => <span className="tabular">{row.permitNo ?? '—'}</span> },
]
