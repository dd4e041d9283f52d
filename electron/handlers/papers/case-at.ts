import { refused } from '#electron/ipc/failures.ts'
import { caseAggregate } from '#shared/case/case.ts'
import type { CaseEvent } from '#shared/case/case-events.ts'
import type { CaseState } from '#shared/case/case-state.ts'
import type { Instant } from '#shared/core/time.ts'
import { type HallEvent, type HallState, hall } from '#shared/hall/hall.ts'
import type { Office } from '../office.ts'

/** A case as it stood right after one of its events; papers say what was so then, whatever came later. */
export interface CaseMoment<P extends CaseState['phase']> {
  readonly caseId: string
  readonly at: Instant
  readonly state: Extract<CaseState, { phase: P }>
}

type Phases = readonly CaseState['phase'][]

/**
 * The case right after the last event for which `is` holds. Refused with `absent` while there was none. Throws when the case
 * was then in none of the phases (the event's own rules exclude that).
 */
export async function caseAt<const P extends Phases>(
  { store }: Office,
  caseId: string,
  is: (event: CaseEvent) => boolean,
  phases: P,
  absent: string,
): Promise<CaseMoment<P[number]>> {
  let state = caseAggregate.initial
  let found: { readonly at: Instant; readonly state: CaseState } | null = null
  for (const { event, at } of await store.history([{ aggregate: 'case', streamId: caseId }])) {
    // The log of a case holds the events of the case aggregate only.
    const own = event as CaseEvent
    state = caseAggregate.evolve(state, own)
    if (is(own)) found = { at, state }
  }
  if (found === null) throw refused({ code: 'paper-absent', message: absent })
  if (!isIn(found.state, phases)) throw new Error(`A case in phase ${found.state.phase} has no such paper`)
  return { caseId, at: found.at, state: found.state }
}

function isIn<const P extends Phases>(state: CaseState, phases: P): state is Extract<CaseState, { phase: P[number] }> {
  return phases.includes(state.phase)
}

/** The hall's settings as they were at an instant, and whether anybody had configured them by then. */
export async function hallAt(
  { store }: Office,
  instant: Instant,
): Promise<{ readonly settings: HallState; readonly configured: boolean }> {
  let settings = hall.initial
  let configured = false
  for (const { event, at } of await store.history([{ aggregate: 'hall', streamId: 'hall' }])) {
    if (at > instant) break
    const own = event as HallEvent
    settings = hall.evolve(settings, own)
    configured ||= own.type === 'hall-configured'
  }
  return { settings, configured }
}
