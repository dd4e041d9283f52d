import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Failure } from '#shared/ipc/channel.ts'
import type { ChannelName, Input, Output } from '#shared/ipc/contract.ts'
import { ask, failureOf } from './bridge.ts'

/** An answer on its way: exactly one of loading, failed, ready. */
export type Asked<T> =
  | { readonly status: 'loading'; readonly again: () => void }
  | { readonly status: 'failed'; readonly failure: Failure; readonly again: () => void }
  | { readonly status: 'ready'; readonly value: T; readonly fetching: boolean; readonly again: () => void }

/** `enabled`: false asks nothing yet. `keep`: shows the last answer while a new input is asked (paging, typing). */
export interface AskOptions {
  readonly enabled?: boolean
  readonly keep?: boolean
  /** Milliseconds between repeated questions, for what changes by the clock alone. */
  readonly every?: number
}

/** Asks the office and keeps the answer fresh through notices. */
export function useAsk<K extends ChannelName>(channel: K, input: Input<K>, options: AskOptions = {}): Asked<Output<K>> {
  const query = useQuery({
    queryKey: [channel, input],
    queryFn: () => ask(channel, input),
    enabled: options.enabled ?? true,
    ...(options.keep === true ? { placeholderData: keepPreviousData } : {}),
    ...(options.every === undefined ? {} : { refetchInterval: options.every }),
  })
  const again = () => void query.refetch()
  if (query.data !== undefined) {
    return { status: 'ready', value: query.data as Output<K>, fetching: query.isFetching, again }
  }
  if (query.error !== null) return { status: 'failed', failure: failureOf(query.error), again }
  return { status: 'loading', again }
}
