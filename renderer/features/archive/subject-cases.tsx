import { Table } from 'antd'
import { industryName } from '#renderer/ui/case-view/index.ts'
import { CasePhaseTag, navigate } from '#renderer/ui/index.ts'
import { CaseNo, MainAndQuiet } from '#renderer/ui/queue/index.ts'
import type { CaseRow } from '#shared/ipc/views.ts'

/** The cases of one subject, newest first; each opens read only. */
export function SubjectCases({ cases }: { cases: readonly CaseRow[] }) {
  return (
    <Table<CaseRow>
      size="small"
      rowKey="caseId"
      pagination={false}
      dataSource={[...cases]}
      onRow={(row) => ({
        'data-testid': `archive-case-${row.caseNo ?? row.caseId}`,
        tabIndex: 0,
        style: { cursor: 'pointer' },
        onClick: () => navigate('archive', 'case', row.caseId),
        onKeyDown: (event) => {
          if (event.key === 'Enter') navigate('archive', 'case', row.caseId)
        },
      })}
      columns={[
        { title: '办件编号', width: 200, render: (_, row) => <CaseNo caseNo={row.caseNo} demo={row.demo} /> },
        { title: '状态', width: 100, render: (_, row) => <CasePhaseTag phase={row.phase} /> },
        {
          title: '行业、经营场所',
          ellipsis: true,
          render: (_, row) => <MainAndQuiet first={industryName(row.industryId)} second={row.premises} />,
        },
        { title: '受理', width: 112, render: (_, row) => row.acceptedOn ?? '—' },
        { title: '办结', width: 112, render: (_, row) => row.decidedOn ?? '—' },
        {
          title: '准予/已决/事项',
          width: 130,
          align: 'right',
          render: (_, row) => `${row.itemGranted} / ${row.itemDecided} / ${row.itemTotal}`,
        },
        { title: '证照编号', width: 200, render: (_, row) => row.licenceNo ?? '—' },
      ]}
    />
  )
}
