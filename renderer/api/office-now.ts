import type { DeskView } from '#shared/ipc/views.ts'
import { queryClient } from './query-client.ts'

/** The office's clock between two answers of `desk.state`; the machine's own before the first. */
export function officeNow(): Date {
  const desk = queryClient.getQueryState<DeskView>(['desk.state', null])
  if (desk?.data === undefined) return new Date()
  return new Date(Date.parse(desk.data.now) + (Date.now() - desk.dataUpdatedAt))
}
