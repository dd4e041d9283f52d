import type { Aggregate, Context, NumberRequest } from '#shared/core/aggregate.ts'
import { accept, type Decision, refuse } from '#shared/core/refusal.ts'
import type { CaseCommand } from './case-commands.ts'
import type { CaseEvent } from './case-events.ts'
import { type CaseState, casePhaseNames } from './case-state.ts'
import { grantItem, refuseItem } from './decide-item.ts'
import { acceptCase, decline, discard, receive, requestCorrection } from './decide-window.ts'
import { editFile } from './edit-file.ts'
import { evolveCase } from './evolve.ts'

/** 办件: one application, its permits' decisions and the window's notices. */
export const caseAggregate: Aggregate<CaseState, CaseCommand, CaseEvent> = {
  name: 'case',
  initial: { phase: 'absent' },
  numbers: numbersOf,
  decide: decideCase,
  evolve: evolveCase,
}

function numbersOf(state: CaseState, command: CaseCommand): readonly NumberRequest[] {
  const receipt: readonly NumberRequest[] = state.phase === 'draft' ? [{ series: 'case' }, { series: 'receipt' }] : []
  switch (command.type) {
    case 'receive':
      return receipt
    case 'accept':
      return [...receipt, { series: 'acceptance' }]
    case 'request-correction':
      return [...receipt, { series: 'correction' }]
    case 'decline':
      return [...receipt, { series: 'decline' }]
    case 'grant-item':
      return [{ series: 'grant' }]
    case 'refuse-item':
      return [{ series: 'refusal' }]
    default:
      return []
  }
}

function decideCase(state: CaseState, command: CaseCommand, context: Context): Decision<CaseEvent> {
  if (command.type === 'open') return open(state, command.demo, context)
  switch (state.phase) {
    case 'absent':
      return refuse('case-absent', '没有这个办件。')
    case 'discarded':
      return refuse('case-discarded', '该草稿已作废，不能再办理。请新建办件。')
    case 'declined':
    case 'decided':
      return refuse('case-ended', `该办件${casePhaseNames[state.phase]}，不能再更改。`)
    case 'accepted':
      if (command.type === 'grant-item') return grantItem(state, command, context)
      if (command.type === 'refuse-item') return refuseItem(state, command, context)
      return refuse('case-accepted', '该办件已受理，申请内容和材料不能再更改。', { rule: '行政许可法第32条第五项' })
    case 'draft':
    case 'received':
    case 'correcting':
      return decideOpen(state, command, context)
  }
}

function decideOpen(
  state: Extract<CaseState, { phase: 'draft' | 'received' | 'correcting' }>,
  command: Exclude<CaseCommand, { type: 'open' }>,
  context: Context,
): Decision<CaseEvent> {
  switch (command.type) {
    case 'receive':
      return receive(state, context)
    case 'accept':
      return acceptCase(state, context)
    case 'request-correction':
      return requestCorrection(state, command, context)
    case 'decline':
      return decline(state, command, context)
    case 'discard':
      return discard(state, command.reason)
    case 'grant-item':
    case 'refuse-item':
      return refuse('not-accepted', '该办件尚未受理，不能作出许可决定。', { rule: '行政许可法第32条、第38条' })
    default:
      return editFile(state.file, command, context)
  }
}

function open(state: CaseState, demo: boolean, context: Context): Decision<CaseEvent> {
  return state.phase === 'absent'
    ? accept({
        type: 'case-opened',
        at: context.at,
        by: context.actor.name,
        desk: context.actor.desk,
        demo,
        catalogueVersion: context.catalogue.version,
      })
    : refuse('case-exists', '该办件已经建立。')
}
