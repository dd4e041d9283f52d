import type { Aggregate } from '#shared/core/aggregate.ts'
import { accept, refuse } from '#shared/core/refusal.ts'
import { drawingProblem } from '#shared/papers/drawable.ts'
import type { CourierBatchCommand } from './parcel-commands.ts'
import type { CourierBatchEvent } from './parcel-events.ts'
import type { CourierBatchState } from './parcel-state.ts'

/** 交寄批次: several parcels, one list, one signature of the courier. */
export const courierBatchAggregate: Aggregate<CourierBatchState, CourierBatchCommand, CourierBatchEvent> = {
  name: 'courier-batch',
  initial: { phase: 'absent' },
  numbers: (state) => (state.phase === 'absent' ? [{ series: 'batch' }] : []),

  decide(state, command, context) {
    if (state.phase !== 'absent') return refuse('batch-handed', `该批次已交寄（${state.batchNo}）。`)
    if (command.courier === '') return refuse('courier', '请填写揽收的快递员。', { about: ['courier'] })
    const undrawable = drawingProblem({ courier: command.courier })
    if (undrawable !== null) return undrawable
    if (command.parcels.length === 0) return refuse('batch-empty', '请至少选择一个寄递件。', { about: ['parcels'] })
    const waybills = command.parcels.map((parcel) => parcel.content.waybillNo)
    const twice = waybills.find((waybill, index) => waybills.indexOf(waybill) !== index)
    if (twice !== undefined) {
      return refuse('waybill-twice', `邮件号${twice}在本批次中出现两次，请核对面单。`, { about: ['parcels'] })
    }
    const [batchNo] = context.numbers
    if (batchNo === undefined) throw new Error('A batch needs its number')
    const { courier, parcels } = command
    const batch = { batchNo, courier, parcels, at: context.at, on: context.today, by: context.actor.name }
    return accept({ type: 'batch-handed', batch })
  },

  evolve: (_, event) => ({ phase: 'handed', ...event.batch }),
}
