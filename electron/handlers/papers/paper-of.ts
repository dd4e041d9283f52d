import type { PaperRef } from '#shared/ipc/views.ts'
import type { Paper } from '#shared/papers/index.ts'
import type { Office } from '../office.ts'
import { acceptance, dispatch } from './acceptance-papers.ts'
import { courierBatch } from './courier-batch.ts'
import { grant, refusal } from './decision-papers.ts'
import { collection, licence } from './licence-papers.ts'
import { oneTime } from './one-time-notice.ts'
import { correction, decline, receipt } from './window-papers.ts'

/** What the paper says, as data: from the log as it stood when the paper came about. Refused when there is no such paper. */
export function paperOf(office: Office, ref: PaperRef): Promise<Paper> {
  switch (ref.kind) {
    case 'licence':
      return licence(office, ref.caseId)
    case 'receipt':
      return receipt(office, ref.caseId)
    case 'acceptance':
      return acceptance(office, ref.caseId)
    case 'correction':
      return correction(office, ref.caseId)
    case 'decline':
      return decline(office, ref.caseId)
    case 'one-time-notice':
      return oneTime(office, ref.caseId)
    case 'collection':
      return collection(office, ref.caseId)
    case 'dispatch':
      return dispatch(office, ref.caseId)
    case 'grant':
      return grant(office, ref.caseId, ref.itemId)
    case 'refusal':
      return refusal(office, ref.caseId, ref.itemId)
    case 'courier-batch':
      return courierBatch(office, ref.batchId)
  }
}
