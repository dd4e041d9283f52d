import { refused } from '#electron/ipc/failures.ts'
import { maskPhone } from '#shared/identity/index.ts'
import { courierBatchPaper, type Paper } from '#shared/papers/index.ts'
import type { Office } from '../office.ts'
import { hallAt } from './case-at.ts'
import { hallFacts } from './facts.ts'

/** EMS 交寄清单: what one courier took at one time. Phones are masked: the list leaves the office. */
export async function courierBatch(office: Office, batchId: string): Promise<Paper> {
  const { state } = await office.store.state('courier-batch', batchId)
  if (state.phase === 'absent') throw refused({ code: 'batch-absent', message: '没有这个交寄批次。' })
  const hall = await hallAt(office, state.at)
  return courierBatchPaper({
    batchNo: state.batchNo,
    date: state.on,
    drawnAt: state.at,
    demo: state.parcels.some((parcel) => parcel.content.demo),
    catalogueVersion: office.catalogue.version,
    hall: hallFacts(hall.settings),
    carrier: state.courier,
    senderName: state.by,
    parcels: state.parcels.map(({ content }) => ({
      waybillNo: content.waybillNo,
      recipient: content.recipient,
      phoneMasked: maskPhone(content.phone.personal),
      address: content.address.personal,
      contents: `行业综合许可证 ${content.licenceNo}`,
      weightText: '',
    })),
  })
}
