import { industryOf } from '#shared/catalogue/index.ts'
import type { Aggregate, Context } from '#shared/core/aggregate.ts'
import { accept, type Decision, refuse } from '#shared/core/refusal.ts'
import { checkIdentityDocument, isIdentityDocumentType } from '#shared/identity/index.ts'
import { drawingProblem } from '#shared/papers/drawable.ts'
import type { LicenceCommand, RecordPrinting } from './licence-commands.ts'
import type { LicenceEvent } from './licence-events.ts'
import type { IssuedLicence, LicenceState } from './licence-state.ts'

type HandOver = Extract<LicenceCommand, { type: 'hand-over' }>

/** 行业综合许可证. Its stream has the id of its case, so one case never has two. 打印、用印、出证 are three recorded acts. */
export const licenceAggregate: Aggregate<LicenceState, LicenceCommand, LicenceEvent> = {
  name: 'licence',
  initial: { phase: 'absent' },

  numbers: (state, command, catalogue) =>
    command.type === 'issue' && state.phase === 'absent'
      ? [{ series: 'licence', industry: industryOf(catalogue, command.content.industryId).number }]
      : [],

  decide(state, command, context) {
    if (command.type === 'issue') {
      return state.phase === 'absent'
        ? accept({
            type: 'licence-issued',
            licenceNo: firstNumber(context),
            version: 1,
            content: command.content,
            at: context.at,
            on: context.today,
            by: context.actor.name,
            token: command.token,
          })
        : refuse('issued-before', `该办件已发证（${state.licenceNo}），不会再给第二个证号。`)
    }
    if (state.phase === 'absent') return refuse('licence-absent', '该办件还没有发证。')
    switch (command.type) {
      case 'record-printing':
        return recordPrinting(state, command, context)
      case 'seal':
        return seal(state, context)
      case 'hand-over':
        return handOver(state, command, context)
      case 'post':
        return (
          notReadyToLeave(state) ??
          accept({
            type: 'licence-handed-over',
            handover: {
              kind: 'courier',
              at: context.at,
              by: context.actor.name,
              parcelId: command.parcelId,
              waybillNo: command.waybillNo,
            },
          })
        )
      case 'take-back':
        return state.handover?.kind === 'courier' && state.handover.parcelId === command.parcelId
          ? accept({ type: 'licence-came-back', parcelId: command.parcelId, reason: command.reason, at: context.at })
          : refuse('not-posted', '该证照不在这个寄递件中。')
    }
  },

  evolve(state, event) {
    if (event.type === 'licence-issued') {
      const { type: _, at, on, by, ...issued } = event
      return {
        phase: 'issued',
        ...issued,
        issuedAt: at,
        issuedOn: on,
        issuedBy: by,
        printings: [],
        sealings: [],
        handover: null,
      }
    }
    if (state.phase === 'absent') throw new Error(`Event ${event.type} before the licence was issued`)
    switch (event.type) {
      case 'licence-printed':
        return { ...state, printings: [...state.printings, event.printing] }
      case 'licence-sealed':
        return { ...state, sealings: [...state.sealings, event.sealing] }
      case 'licence-handed-over':
        return { ...state, handover: event.handover }
      case 'licence-came-back':
        return { ...state, handover: null }
    }
  },
}

/** Why the paper cannot leave the window yet, or null: it must be printed, the last sheet sealed, and still here. */
export function notReadyToLeave(state: IssuedLicence) {
  if (state.handover !== null) return refuse('handed-over', '该证照已经出证，不能重复出证。')
  if (state.printings.length === 0) return refuse('not-printed', '证照还没有打印，不能出证。')
  return isSealed(state)
    ? null
    : refuse('not-sealed', '最近一次打印的证照还没有用印，不能出证。', { rule: '实施方案二(五)' })
}

/** Whether the sheet that would leave the window, the last one printed, carries the seal. */
export function isSealed({ printings, sealings }: Pick<IssuedLicence, 'printings' | 'sealings'>): boolean {
  return printings.length > 0 && sealings.at(-1)?.sheet === printings.length
}

function recordPrinting(state: IssuedLicence, command: RecordPrinting, context: Context): Decision<LicenceEvent> {
  if (state.handover !== null) return refuse('handed-over', '证照已经出证；遗失、损毁请办理补证，不能直接补打。')
  if (state.printings.length > 0 && (command.reason ?? '') === '') {
    return refuse('reprint-reason', `该证照已打印${state.printings.length}次，再次打印须写明原因。`, {
      about: ['reason'],
    })
  }
  const { type: _, ...printed } = command
  const reason = state.printings.length === 0 ? null : command.reason
  return accept({ type: 'licence-printed', printing: { ...printed, reason, at: context.at, by: context.actor.name } })
}

function seal(state: IssuedLicence, context: Context): Decision<LicenceEvent> {
  if (state.handover !== null) return refuse('handed-over', '证照已经出证，不能再用印。')
  if (state.printings.length === 0) return refuse('not-printed', '证照还没有打印，不能用印。')
  if (isSealed(state)) return refuse('sealed-before', '最近一次打印的证照已经用印。')
  const sealing = { sheet: state.printings.length, at: context.at, by: context.actor.name }
  return accept({ type: 'licence-sealed', sealing })
}

function handOver(state: IssuedLicence, command: HandOver, context: Context): Decision<LicenceEvent> {
  const { collector } = command
  const problem = notReadyToLeave(state) ?? collectorProblem(state, command, context)
  if (problem !== null) return problem
  const { signature } = command
  return accept({
    type: 'licence-handed-over',
    handover: { kind: 'pickup', at: context.at, by: context.actor.name, collector, signature },
  })
}

function collectorProblem(state: IssuedLicence, command: HandOver, context: Context) {
  const { name, relation, idType, idNo } = command.collector
  if (name === '') return refuse('collector-name', '请填写领取人姓名。', { about: ['name'] })
  const undrawable = drawingProblem({ name })
  if (undrawable !== null) return undrawable
  if (!isIdentityDocumentType(idType))
    return refuse('collector-id-type', '请选择领取人证件类型。', { about: ['idType'] })
  const check = checkIdentityDocument(idType, idNo.personal, context.today)
  if (!check.ok) return refuse('collector-id', check.message, { about: ['idNo'] })
  const holder = state.content.holder.personInCharge
  if (relation === 'self' && name !== holder) {
    return refuse('collector-self', `本人领取的，领取人应为“${holder}”；他人代领请选择“代理人领取”。`, {
      about: ['name'],
    })
  }
  if (!command.identityChecked) {
    const seen = relation === 'agent' ? '证件原件和授权委托书' : '证件原件'
    return refuse('identity-unchecked', `请核验领取人${seen}，并勾选“已核验身份”。`, { about: ['identityChecked'] })
  }
  return command.signature.personal.trim() === ''
    ? refuse('signature-missing', '请领取人在屏幕上签名。', { about: ['signature'] })
    : null
}

function firstNumber(context: Context): string {
  const number = context.numbers[0]
  if (number === undefined) throw new Error('A licence needs its number')
  return number
}
