import { useAccount, useDesk } from '#renderer/api/index.ts'
import { departmentNameOf } from '#renderer/ui/case-view/index.ts'
import { navigate, Page } from '#renderer/ui/index.ts'
import { PagedTable, QueueHead, useQueue } from '#renderer/ui/queue/index.ts'
import { ApprovalDetail } from './approval-detail.tsx'
import { approvalColumns } from './columns.tsx'
import { type ApprovalQueue, useApprovalCount, useApprovals } from './queries.ts'

/** 审批: the queue of the reviewer's department, and one permit of it at `#/approval/<caseId>/<itemId>`. */
export default function ApprovalPage({ rest }: { readonly rest: readonly string[] }) {
  const [caseId, itemId] = rest
  if (caseId !== undefined && itemId !== undefined) return <ApprovalDetail caseId={caseId} itemId={itemId} />
  return <ApprovalQueuePage />
}

function ApprovalQueuePage() {
  const account = useAccount()
  const desk = useDesk()
  const list = useQueue<ApprovalQueue>('pending')
  const asked = useApprovals(list.queue, list.asked, list.page)
  const pending = useApprovalCount('pending')
  const decided = useApprovalCount('decided')
  const department = account.departmentId === null ? '全部部门' : departmentNameOf(account.departmentId)
  return (
    <Page title="审批" note={department}>
      <QueueHead
        tabs={[
          { key: 'pending', label: '待决定', count: pending },
          { key: 'decided', label: '已决定', count: decided },
        ]}
        active={list.queue}
        onActive={list.setQueue}
        text={list.text}
        onText={list.setText}
        placeholder="申请人、办件编号、经营场所"
      />
      <PagedTable
        asked={asked}
        rowKey={(row) => `${row.caseId} ${row.itemId}`}
        testId={(row) => `approval-row-${row.caseNo}-${row.itemId}`}
        columns={approvalColumns(list.queue, desk?.today ?? null, account.departmentId === null)}
        page={list.page}
        onPage={list.setPage}
        onOpen={(row) => navigate('approval', row.caseId, row.itemId)}
        empty={list.asked === '' ? '没有需要处理的事项' : `没有与“${list.asked}”相符的事项`}
      />
    </Page>
  )
}
