import { type Asked, useAsk } from '#renderer/api/index.ts'
import { queuePageSize } from '#renderer/ui/queue/index.ts'
import type { Page } from '#shared/ipc/views.ts'

export type LicenceTab = 'to-hand-over' | 'handed-over'
export type ParcelTab = 'prepared' | 'dispatched' | 'settled'
export type HandoverTab = LicenceTab | ParcelTab

const first = { text: '', page: 1, pageSize: queuePageSize }

/** A page of the licences that wait at the window, or that have left it. */
export function useLicences(queue: LicenceTab, text: string, page: number) {
  return useAsk('licence.list', { queue, text, page, pageSize: queuePageSize }, { keep: true })
}

/** A page of the parcels in one state. */
export function useParcels(queue: ParcelTab, text: string, page: number) {
  return useAsk('parcel.list', { queue, text, page, pageSize: queuePageSize }, { keep: true })
}

/** How many stand behind each tab: the totals of the same questions. */
export function useHandoverCounts(): Readonly<Record<HandoverTab, number | undefined>> {
  return {
    'to-hand-over': totalOf(useAsk('licence.list', { queue: 'to-hand-over', ...first }, { keep: true })),
    prepared: totalOf(useAsk('parcel.list', { queue: 'prepared', ...first }, { keep: true })),
    dispatched: totalOf(useAsk('parcel.list', { queue: 'dispatched', ...first }, { keep: true })),
    settled: totalOf(useAsk('parcel.list', { queue: 'settled', ...first }, { keep: true })),
    'handed-over': totalOf(useAsk('licence.list', { queue: 'handed-over', ...first }, { keep: true })),
  }
}

function totalOf<T>(asked: Asked<Page<T>>): number | undefined {
  return asked.status === 'ready' ? asked.value.total : undefined
}

export function useHandoverCase(caseId: string) {
  return useAsk('case.detail', { caseId })
}
