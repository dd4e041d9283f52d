import { Table } from 'antd'
import { industryName } from '#renderer/ui/case-view/index.ts'
import { DateWithReason, navigate } from '#renderer/ui/index.ts'
import { CaseNo, MainAndQuiet } from '#renderer/ui/queue/index.ts'
import type { LocalDate } from '#shared/core/time.ts'
import type { CaseRow } from '#shared/ipc/views.ts'
import { pressing } from './overview.ts'

/** The cases that are late or nearly so, the earliest end first; a click opens the case, read only. */
export function PressingCases({ rows, today }: { rows: readonly CaseRow[]; today: LocalDate }) {
  return (
    <Table<CaseRow>
      size="small"
      rowKey="caseId"
      pagination={{ pageSize: 20, hideOnSinglePage: true }}
      dataSource={[...pressing(rows, today)]}
      locale={{ emptyText: '没有超期或即将到期的办件' }}
      onRow={(row) => ({
        'data-testid': `pressing-${row.caseNo ?? row.caseId}`,
        tabIndex: 0,
        style: { cursor: 'pointer' },
        onClick: () => navigate('archive', 'case', row.caseId),
        onKeyDown: (event) => {
          if (event.key === 'Enter') navigate('archive', 'case', row.caseId)
        },
      })}
      columns={[
        { title: '办件编号', width: 200, render: (_, row) => <CaseNo caseNo={row.caseNo} demo={row.demo} /> },
        {
          title: '申请人、经营场所',
          ellipsis: true,
          render: (_, row) => <MainAndQuiet first={row.applicantName} second={row.premises} />,
        },
        { title: '行业', width: 180, ellipsis: true, render: (_, row) => industryName(row.industryId) },
        {
          title: '已决/事项',
          width: 96,
          align: 'right',
          render: (_, row) => `${row.itemDecided} / ${row.itemTotal}`,
        },
        { title: '受理', width: 112, render: (_, row) => row.acceptedOn },
        {
          title: '到期',
          width: 240,
          render: (_, row) => (
            <DateWithReason
              date={row.dueOn}
              today={today}
              reasons={[
                row.dueKind === 'promised' ? '按各事项最短的承诺时限' : '未公布承诺时限，按法定时限',
                '各事项的算法见办件',
              ]}
            />
          ),
        },
        { title: '受理窗口', width: 140, render: (_, row) => `${row.desk} 号 ${row.clerk}` },
      ]}
    />
  )
}
