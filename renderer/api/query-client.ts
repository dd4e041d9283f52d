import { QueryClient } from '@tanstack/react-query'
import type { Notice } from '#shared/ipc/contract.ts'
import { failureOf, listenToFailures } from './bridge.ts'
import { isStale } from './stale-channels.ts'

/** One cache for the page. Answers stay good until a notice says otherwise: the office is on this very machine. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      refetchOnWindowFocus: false,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
})

// A failure may mean that a gate has closed: the desk was locked, or the store can't be used any more.
listenToFailures((failure, channel) => {
  const gate = failure.kind === 'signed-out' ? 'session.state' : failure.kind === 'fault' ? 'office.state' : null
  if (gate !== null && gate !== channel) void queryClient.invalidateQueries({ queryKey: [gate] })
})

/** Makes stale what the change of these aggregates touches; pages on screen ask again at once. */
export function invalidate(aggregates: readonly string[]): Promise<void> {
  return queryClient.invalidateQueries({
    predicate: ({ queryKey: [channel] }) => typeof channel === 'string' && isStale(channel, aggregates),
  })
}

/** Listens to the office for as long as the page lives. `tell` shows the sentences that are meant for the clerk. */
export function followNotices(tell: (message: string) => void): () => void {
  return window.office.onNotice((notice: Notice) => {
    if (notice.type === 'session') {
      queryClient.setQueryData(['session.state', null], notice.session)
      return
    }
    if (notice.message !== null) tell(notice.message)
    invalidate(notice.aggregates).catch((thrown: unknown) => failureOf(thrown))
  })
}
