import { useAsk } from '#renderer/api/index.ts'
import { queuePageSize } from '#renderer/ui/queue/index.ts'

export type ApprovalQueue = 'pending' | 'decided'

/** A page of the department's queue, or of all departments' for a supervisor. */
export function useApprovals(queue: ApprovalQueue, text: string, page: number) {
  return useAsk('approval.list', { queue, text, page, pageSize: queuePageSize }, { keep: true })
}

/** How many stand in a queue: the total of the same question. Undefined while it is asked. */
export function useApprovalCount(queue: ApprovalQueue): number | undefined {
  const asked = useAsk('approval.list', { queue, text: '', page: 1, pageSize: queuePageSize }, { keep: true })
  return asked.status === 'ready' ? asked.value.total : undefined
}

/** One permit's case as its department sees it. */
export function useApproval(caseId: string, itemId: string) {
  return useAsk('approval.detail', { caseId, itemId })
}
