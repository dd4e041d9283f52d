import type { Aggregate, Context } from '#shared/core/aggregate.ts'
import { accept, type Decision, refuse } from '#shared/core/refusal.ts'
import type { LocalDate } from '#shared/core/time.ts'
import { checkPhone } from '#shared/identity/index.ts'
import { drawingProblem } from '#shared/papers/drawable.ts'
import { checkWaybill } from '#shared/waybill/index.ts'
import type { ParcelCommand, PrepareParcel } from './parcel-commands.ts'
import type { ParcelEvent } from './parcel-events.ts'
import { type ParcelState, parcelPhaseNames } from './parcel-state.ts'

/** 寄递件: free of charge to the applicant (plan 二(五)); every one ends delivered or back. */
export const parcelAggregate: Aggregate<ParcelState, ParcelCommand, ParcelEvent> = {
  name: 'parcel',
  initial: { phase: 'absent' },
  numbers: () => [],

  decide(state, command, context) {
    const by = context.actor.name
    switch (command.type) {
      case 'prepare':
        return state.phase === 'absent' ? prepare(command, context) : refuse('parcel-exists', '该寄递件已经建立。')
      case 'dispatch':
        return state.phase === 'prepared'
          ? accept({ type: 'parcel-dispatched', batchNo: command.batchNo, at: context.at, by })
          : wrongPhase(state, '交寄')
      case 'deliver':
        if (state.phase !== 'dispatched') return wrongPhase(state, '登记妥投')
        if (command.receivedBy === '') return refuse('received-by', '请填写签收人。', { about: ['receivedBy'] })
        return (
          dayProblem(command.on, context) ??
          accept({ type: 'parcel-delivered', on: command.on, receivedBy: command.receivedBy, by })
        )
      case 'return':
        if (state.phase !== 'dispatched') return wrongPhase(state, '登记退回')
        if (command.reason === '') return refuse('return-reason', '请填写退回原因。', { about: ['reason'] })
        return (
          dayProblem(command.on, context) ??
          accept({ type: 'parcel-returned', on: command.on, reason: command.reason, by })
        )
    }
  },

  evolve(state, event) {
    if (event.type === 'parcel-prepared') return { phase: 'prepared', content: event.content, preparedAt: event.at }
    if (event.type === 'parcel-dispatched' && state.phase === 'prepared') {
      return { phase: 'dispatched', content: state.content, batchNo: event.batchNo, dispatchedAt: event.at }
    }
    if (event.type === 'parcel-delivered' && state.phase === 'dispatched') {
      const { content, batchNo } = state
      return { phase: 'delivered', content, batchNo, on: event.on, receivedBy: event.receivedBy }
    }
    if (event.type === 'parcel-returned' && state.phase === 'dispatched') {
      const { content, batchNo } = state
      return { phase: 'returned', content, batchNo, on: event.on, reason: event.reason }
    }
    throw new Error(`Event ${event.type} does not follow a parcel in phase ${state.phase}`)
  },
}

function prepare(command: PrepareParcel, context: Context): Decision<ParcelEvent> {
  const { content } = command
  if (content.recipient === '') return refuse('recipient', '请填写收件人。', { about: ['recipient'] })
  const phone = checkPhone(content.phone.personal)
  if (!phone.ok) return refuse('phone', phone.message, { about: ['phone'] })
  if (content.address.personal === '') return refuse('address', '请填写收件地址。', { about: ['address'] })
  const undrawable = drawingProblem({ recipient: content.recipient, address: content.address.personal })
  if (undrawable !== null) return undrawable
  const waybill = checkWaybill(content.waybillNo)
  if (!waybill.ok) return refuse('waybill', waybill.message, { about: ['waybillNo'] })
  if (!waybill.strict && !command.acceptWaybillWarning) {
    return refuse('waybill-check-digit', `${waybill.warnings.join('；')}。已核对面单无误的，请勾选确认后再登记。`, {
      rule: 'UPU S10',
      about: ['waybillNo'],
    })
  }
  const kept = { ...content, phone: { personal: phone.value }, waybillNo: waybill.value }
  return accept({ type: 'parcel-prepared', content: kept, at: context.at, by: context.actor.name })
}

function wrongPhase(state: ParcelState, act: string) {
  return refuse('parcel-phase', `该寄递件${parcelPhaseNames[state.phase]}，不能${act}。`)
}

function dayProblem(on: LocalDate, context: Context) {
  return on > context.today ? refuse('future-day', '日期不能晚于今天。', { about: ['on'] }) : null
}
