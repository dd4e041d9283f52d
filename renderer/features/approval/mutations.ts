import { useGive } from '#renderer/api/index.ts'
import type { LocalDate } from '#shared/core/time.ts'

export interface GrantValues {
  readonly permitNo: string
  readonly scope: string
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
}

export interface RefusalValues {
  readonly facts: string
  readonly reasons: string
  readonly basis: string
}

/**
 * The department's decision on its permit. No expected version goes along: other departments decide on the same case at the
 * same time, and the rule that a permit is decided once is checked by the rules themselves.
 */
export function useDecision(caseId: string, itemId: string) {
  const give = useGive()
  return {
    busy: give.busy,
    failure: give.failure,
    clear: give.clear,
    grant: (values: GrantValues) =>
      give.send({ aggregate: 'case', streamId: caseId, command: { type: 'grant-item', itemId, ...values } }),
    refuse: (values: RefusalValues) =>
      give.send({ aggregate: 'case', streamId: caseId, command: { type: 'refuse-item', itemId, ...values } }),
  }
}

export type Deciding = ReturnType<typeof useDecision>
