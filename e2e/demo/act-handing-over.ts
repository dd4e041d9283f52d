import type { Page } from '@playwright/test'
import { askFor } from '#e2e/app/office.ts'
import { Handover } from '#e2e/pages/handover.ts'
import { Session } from '#e2e/pages/session.ts'
import { demoClerk } from '#electron/demo/accounts.ts'
import type { PlayedCase } from './act-applying.ts'
import { courier, entertainmentCase, pharmacyCase } from './cast.ts'
import type { Recorder } from './recorder.ts'

/** One licence is collected at the counter, the other goes by courier and arrives. */
export async function handOverBoth(
  page: Page,
  recorder: Recorder,
  pharmacy: PlayedCase,
  entertainment: PlayedCase,
): Promise<void> {
  const handover = new Handover(page)
  const { parcel } = pharmacyCase
  await new Session(page).switchTo(demoClerk.username)
  await handover.open(entertainment.caseNo)
  await handover.fillCollector(entertainmentCase.collectorIdNo)
  await handover.sign()
  await recorder.shot('pickup', 'At the counter: the collector’s identity is checked and they sign')
  await handover.handOver()
  await recorder.shot('collection', 'The licence is handed over; the register of collection')
  await recorder.keepPaper('collection.pdf', { kind: 'collection', caseId: entertainment.caseId })
  await handover.paper.close()

  await handover.open(pharmacy.caseNo)
  await handover.fillParcel(parcel)
  await recorder.shot('parcel', `By courier: address and waybill ${parcel.waybillNo}`)
  await handover.prepareParcel()
  await handover.chooseBatch(courier, [parcel.waybillNo])
  await recorder.shot('batch', 'The parcel is chosen for the courier’s batch')
  await handover.handBatch()
  await recorder.shot('batch-list', 'The batch is handed over; its printed list')
  await recorder.keepPaper('courier-batch.pdf', {
    kind: 'courier-batch',
    batchId: await batchOf(page, parcel.waybillNo),
  })
  await handover.paper.close()
  await handover.deliver(parcel.waybillNo, parcel.recipient)
  await recorder.shot('delivered', 'The parcel is recorded as delivered')
}

async function batchOf(page: Page, waybillNo: string): Promise<string> {
  const { rows } = await askFor(page, 'parcel.list', { queue: 'dispatched', text: waybillNo, page: 1, pageSize: 10 })
  const batchId = rows[0]?.batchId
  if (batchId === undefined || batchId === null) throw new Error(`Parcel ${waybillNo} is in no batch`)
  return batchId
}
