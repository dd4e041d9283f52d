import { useAsk } from '#renderer/api/index.ts'
import { queuePageSize } from '#renderer/ui/queue/index.ts'

export type LicenceStep = 'to-issue' | 'to-print' | 'to-seal'

/** A page of the cases that wait for one step of 制证. */
export function useLicences(queue: LicenceStep, text: string, page: number) {
  return useAsk('licence.list', { queue, text, page, pageSize: queuePageSize }, { keep: true })
}

/** How many wait for a step: the total of the same question. Undefined while it is asked. */
export function useLicenceCount(queue: LicenceStep): number | undefined {
  const asked = useAsk('licence.list', { queue, text: '', page: 1, pageSize: queuePageSize }, { keep: true })
  return asked.status === 'ready' ? asked.value.total : undefined
}

/** The decided case with its licence, as far as there is one. */
export function useLicenceCase(caseId: string) {
  return useAsk('case.detail', { caseId })
}

/** The hall's issuer and seal. */
export function useHall() {
  return useAsk('hall.settings', null)
}
