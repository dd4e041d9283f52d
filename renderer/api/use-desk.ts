import type { DeskView } from '#shared/ipc/views.ts'
import { useAsk } from './use-ask.ts'

/** The desk's day and version; null for the moment before the first answer. Asked anew every minute: midnight comes. */
export function useDesk(): DeskView | null {
  const desk = useAsk('desk.state', null, { every: 60_000 })
  return desk.status === 'ready' ? desk.value : null
}
