import { refused } from '#electron/ipc/failures.ts'
import type { HandlersOf } from '#electron/ipc/handlers.ts'
import type { Actor } from '#shared/core/actor.ts'
import type { Done, Input } from '#shared/ipc/contract.ts'
import { parcelFor } from './case-view.ts'
import { firstOf, give } from './give.ts'
import { issuedLicence } from './licence.ts'
import type { Office } from './office.ts'

export function parcelHandlers(office: Office): HandlersOf<'parcel'> {
  return {
    'parcel.list': async ({ queue, text, page, pageSize }, { actor }) => {
      const { rows, total } = await office.store.queries.parcels({ queue, text, page, pageSize })
      return { rows: rows.map((row) => parcelFor(row, actor)), total }
    },
    'parcel.prepare': (input, { actor }) => prepare(office, input, actor),
    'parcel.hand-batch': async (input, { actor }) => firstOf(await office.store.handBatch({ ...input, actor })),
  }
}

/** A parcel for an issued licence: what the licence says, and what the label says. One licence travels in one parcel. */
async function prepare(office: Office, input: Input<'parcel.prepare'>, actor: Actor): Promise<Done> {
  const { commitId, parcelId, caseId, recipient, phone, address, waybillNo, acceptWaybillWarning } = input
  const { content, licenceNo, handover } = await issuedLicence(office, caseId)
  if (handover !== null) throw refused({ code: 'handed-over', message: `${licenceNo}已经出证，不能再寄递。` })
  const detail = await office.store.queries.caseDetail(caseId)
  const other = detail?.parcel ?? null
  if (other !== null && other.parcelId !== parcelId && (other.phase === 'prepared' || other.phase === 'dispatched')) {
    throw refused({
      code: 'parcel-active',
      message: `${licenceNo}已有寄递件（邮件号${other.waybillNo}），不能再建一件。`,
      about: ['waybillNo'],
    })
  }
  return give(office.store, {
    commitId,
    aggregate: 'parcel',
    streamId: parcelId,
    command: {
      type: 'prepare',
      content: {
        caseId,
        licenceNo,
        holderName: content.holder.name,
        recipient,
        phone,
        address,
        waybillNo,
        demo: content.demo,
      },
      acceptWaybillWarning,
    },
    actor,
  })
}
