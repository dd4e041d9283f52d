import type { Context } from '#shared/core/aggregate.ts'
import { caseAggregate } from '../case.ts'
import type { CaseCommand } from '../case-commands.ts'
import type { CaseFile } from '../case-file.ts'
import type { CaseState } from '../case-state.ts'
import { contextFor, morningOf } from './context.ts'
import { clerk } from './people.ts'
import { give, run } from './run.ts'

/** The clerk's desk on the day of the tests, 2026-11-24. */
export const atDesk: Context = contextFor(clerk, morningOf('2026-11-24'))

/** The case after these commands of the clerk; throws the message of a refusal. */
export function caseAfter(state: CaseState, ...commands: readonly CaseCommand[]): CaseState {
  const steps = commands.map((command) => ({ command, context: atDesk }))
  return run(caseAggregate, steps, { from: state }).state
}

/** A case opened and led through these commands. */
export function caseOf(...commands: readonly CaseCommand[]): CaseState {
  return caseAfter(caseAggregate.initial, ...commands)
}

/** What the rules answer to one command of a case, by default the clerk's. */
export function decideOn(state: CaseState, command: CaseCommand, context: Context = atDesk) {
  return give(caseAggregate, state, command, context).decision
}

/** The file of a case that has one. */
export function fileOf(state: CaseState): CaseFile {
  if (state.phase === 'absent') throw new Error('There is no such case')
  return state.file
}
