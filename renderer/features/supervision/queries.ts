import { useQuery } from '@tanstack/react-query'
import { type Asked, ask, failureOf, useAsk } from '#renderer/api/index.ts'
import type { ApprovalRow, CaseRow, Page } from '#shared/ipc/views.ts'

const pageSize = 200

/** Every row of a list, page after page: an overview counts all of them, not the first page. */
async function everyRow<T>(pageOf: (page: number) => Promise<Page<T>>): Promise<readonly T[]> {
  const rows: T[] = []
  for (let page = 1; ; page += 1) {
    const answer = await pageOf(page)
    rows.push(...answer.rows)
    if (answer.rows.length === 0 || rows.length >= answer.total) return rows
  }
}

function useEvery<T>(key: readonly [string, string], pageOf: (page: number) => Promise<Page<T>>, enabled: boolean) {
  const query = useQuery({ queryKey: key, queryFn: () => everyRow(pageOf), enabled })
  const again = () => void query.refetch()
  const asked: Asked<readonly T[]> =
    query.data !== undefined
      ? { status: 'ready', value: query.data, fetching: query.isFetching, again }
      : query.error !== null
        ? { status: 'failed', failure: failureOf(query.error), again }
        : { status: 'loading', again }
  return asked
}

/** Every case that is with the departments. The key begins with the channel, so that notices make it stale. */
export function useRunningCases(): Asked<readonly CaseRow[]> {
  const pageOf = (page: number) => ask('case.list', { queue: 'accepted', text: '', page, pageSize })
  return useEvery(['case.list', 'every accepted'], pageOf, true)
}

/** Every undecided permit of every department. */
export function usePendingPermits(enabled: boolean): Asked<readonly ApprovalRow[]> {
  const pageOf = (page: number) => ask('approval.list', { queue: 'pending', text: '', page, pageSize })
  return useEvery(['approval.list', 'every pending'], pageOf, enabled)
}

export function useWorkCounts() {
  return useAsk('work.counts', null)
}
