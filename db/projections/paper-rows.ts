import { localDateOf } from '#shared/calendar/index.ts'
import type { CaseEvent } from '#shared/case/case-events.ts'
import type { PaperRef } from '#shared/ipc/views.ts'
import type { LicenceState } from '#shared/licence/licence-state.ts'
import type { Projector } from './projector.ts'

interface Paper {
  readonly kind: PaperRef['kind']
  readonly itemId?: string
  readonly title: string
  readonly number: string
  readonly on: string
}

/** The register of papers: which exist, under which number, of which day. A later one of the same kind takes its place. */
export const paperRows: Projector = {
  name: 'paper-rows',
  version: 1,
  tables: ['paper_row'],
  prepare({ db }) {
    const insert = db.prepare(
      `INSERT INTO paper_row (owner_id, kind, item_id, title, number, made_on, ordinal) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (owner_id, kind, item_id)
       DO UPDATE SET title = excluded.title, number = excluded.number, made_on = excluded.made_on`,
    )
    const write = (ownerId: string, ordinal: number, paper: Paper) => {
      insert.run(ownerId, paper.kind, paper.itemId ?? '', paper.title, paper.number, paper.on, ordinal)
    }
    return (change) => {
      const { streamId, version, events } = change
      const first = version - events.length + 1
      if (change.aggregate === 'case') {
        change.events.forEach((event, index) => {
          for (const paper of ofCase(event)) write(streamId, first + index, paper)
        })
      } else if (change.aggregate === 'licence') {
        // A licence has the id of its case; its papers stand after those of the case.
        for (const paper of ofLicence(change.before, change.after)) write(streamId, 1_000_000 + version, paper)
      } else if (change.aggregate === 'courier-batch' && change.after.phase === 'handed') {
        const { batchNo, on } = change.after
        write(streamId, version, { kind: 'courier-batch', title: 'EMS 交寄清单', number: batchNo, on })
      }
    }
  },
}

function ofCase(event: CaseEvent): readonly Paper[] {
  switch (event.type) {
    case 'case-received':
      return [{ kind: 'receipt', title: '收件凭证', number: event.receipt.receiptNo, on: event.receipt.on }]
    case 'correction-requested':
      return [{ kind: 'correction', title: '补正通知书', number: event.correction.noticeNo, on: event.correction.on }]
    case 'case-declined':
      return [{ kind: 'decline', title: '不予受理决定书', number: event.decline.noticeNo, on: event.decline.on }]
    case 'case-accepted': {
      const { noticeNo: number, on } = event.acceptance
      return [
        { kind: 'acceptance', title: '受理通知书', number, on },
        { kind: 'dispatch', title: '并联审批流转单', number, on },
      ]
    }
    case 'item-granted': {
      const { noticeNo: number, on } = event.grant
      return [{ kind: 'grant', itemId: event.itemId, title: '准予行政许可决定书', number, on }]
    }
    case 'item-refused': {
      const { noticeNo: number, on } = event.refusal
      return [{ kind: 'refusal', itemId: event.itemId, title: '不予行政许可决定书', number, on }]
    }
    default:
      return []
  }
}

function ofLicence(before: LicenceState, after: LicenceState): readonly Paper[] {
  if (after.phase === 'absent') return []
  const number = after.licenceNo
  if (before.phase === 'absent') return [{ kind: 'licence', title: '行业综合许可证', number, on: after.issuedOn }]
  if (before.handover === null && after.handover?.kind === 'pickup') {
    return [{ kind: 'collection', title: '领证登记表', number, on: localDateOf(after.handover.at) }]
  }
  return []
}
