import { BUSINESS_LICENCE_ID, catalogue as builtin, type Catalogue, itemOf } from '#shared/catalogue/index.ts'
import type { Instant, LocalDate } from '#shared/core/time.ts'
import { caseAggregate } from '../case.ts'
import type { CaseCommand } from '../case-commands.ts'
import type { CaseEvent } from '../case-events.ts'
import type { AcceptedCase, CaseState, DecidedCase } from '../case-state.ts'
import { type CompleteOptions, completeCommands } from './complete-case.ts'
import { contextFor, morningOf } from './context.ts'
import { clerk, reviewerOf } from './people.ts'
import { emptyBook, type NumberBook, run, type Step } from './run.ts'
import { type Subject, subjectOf } from './subject.ts'

export const acceptanceDay: LocalDate = '2026-11-24'

/** A grant that its permit's rules accept: from `from` on, for the whole term that the law knows. */
export function grantOf(
  itemId: string,
  from: LocalDate = acceptanceDay,
  subject: Subject = subjectOf(0),
  catalogue: Catalogue = builtin,
): Extract<CaseCommand, { type: 'grant-item' }> {
  const { certificateName, validity } = itemOf(catalogue, itemId)
  const validTo = validity.years === null ? null : `${Number(from.slice(0, 4)) + validity.years}${from.slice(4)}`
  const permitNo =
    itemId === BUSINESS_LICENCE_ID ? subject.uscc : `JY2231081${itemId.length}${from.replaceAll('-', '')}`
  return { type: 'grant-item', itemId, permitNo, scope: `${certificateName}所载范围`, validFrom: from, validTo }
}

/** A refusal that says what the law wants said. */
export function refusalFor(itemId: string): Extract<CaseCommand, { type: 'refuse-item' }> {
  return {
    type: 'refuse-item',
    itemId,
    facts: '现场无独立经营区域。',
    reasons: '不符合法定条件。',
    basis: '行政许可法第38条第二款',
  }
}

/** The decisions of every department in the case's own order; the items named in `refused` are refused. */
export function decisionSteps(
  state: AcceptedCase,
  at: Instant,
  { refused = [], subject = subjectOf(0) }: { readonly refused?: readonly string[]; readonly subject?: Subject } = {},
): readonly Step<CaseCommand>[] {
  return state.items.map(({ itemId, departmentId }) => {
    const context = contextFor(reviewerOf(departmentId), at)
    const command = refused.includes(itemId) ? refusalFor(itemId) : grantOf(itemId, context.today, subject)
    return { command, context }
  })
}

export interface CaseRunOptions extends CompleteOptions {
  readonly on?: LocalDate
  readonly refused?: readonly string[]
  readonly book?: NumberBook
}

/** A case of these permits that the window has accepted. */
export function acceptedCase(industryId: string, itemIds: readonly string[], options: CaseRunOptions) {
  const context = contextFor(clerk, morningOf(options.on ?? acceptanceDay))
  const steps = completeCommands(industryId, itemIds, options).map((command) => ({ command, context }))
  const { state, events } = run(caseAggregate, steps, { book: options.book ?? emptyBook() })
  return { state: inPhase(state, 'accepted'), events }
}

/** A case of these permits that every department has decided on the day of acceptance. */
export function decidedCase(
  industryId: string,
  itemIds: readonly string[],
  options: CaseRunOptions,
): { readonly state: DecidedCase; readonly events: readonly CaseEvent[] } {
  const book = options.book ?? emptyBook()
  const accepted = acceptedCase(industryId, itemIds, { ...options, book })
  const steps = decisionSteps(accepted.state, morningOf(options.on ?? acceptanceDay), options)
  const decided = run(caseAggregate, steps, { from: accepted.state, book })
  return { state: inPhase(decided.state, 'decided'), events: [...accepted.events, ...decided.events] }
}

/** Narrows a state to the phase that it must be in. */
export function inPhase<P extends CaseState['phase']>(state: CaseState, phase: P): Extract<CaseState, { phase: P }> {
  if (!isIn(state, phase)) throw new Error(`The case is in phase ${state.phase}, not ${phase}`)
  return state
}

function isIn<P extends CaseState['phase']>(state: CaseState, phase: P): state is Extract<CaseState, { phase: P }> {
  return state.phase === phase
}
