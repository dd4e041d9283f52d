import type { DecidedCase } from '#shared/case/case-state.ts'
import { licenceContent } from '#shared/licence/content.ts'
import { isSealed } from '#shared/licence/licence.ts'
import type { IssuedLicence, LicenceState } from '#shared/licence/licence-state.ts'
import { applicantOf } from './case-facts.ts'
import { haystackOf } from './haystack.ts'
import type { Projector } from './projector.ts'
import { type Row, tableWriter } from './table-writer.ts'

/**
 * One row a case for which a licence can be issued, from its last decision through 制证 to 出证. The case makes the row, its
 * licence moves it on; a decided case changes no more, so neither overwrites the other.
 */
export const licenceRows: Projector = {
  name: 'licence-rows',
  version: 1,
  tables: ['licence_row'],
  prepare({ db, catalogue }) {
    const writer = tableWriter(db, 'licence_row', ['case_id'])
    return (change) => {
      if (change.aggregate === 'licence') {
        writer.write(progressOf(change.streamId, change.before), progressOf(change.streamId, change.after))
      } else if (change.aggregate === 'case' && change.after.phase === 'decided' && change.before.phase !== 'decided') {
        const { streamId, after, at } = change
        if (!licenceContent(streamId, after, catalogue).ok) return
        writer.write(null, {
          ...caseColumns(streamId, after, at),
          ...progressOf(streamId, { phase: 'absent' }),
          queue_key: at,
        })
      }
    }
  },
}

function caseColumns(caseId: string, state: DecidedCase, at: string): Row {
  const { file, receipt, items } = state
  const applicant = applicantOf(file)
  return {
    case_id: caseId,
    case_no: receipt.caseNo,
    industry_id: file.industryId ?? '',
    holder_name: applicant.name,
    uscc: applicant.uscc,
    decided_on: state.decidedOn,
    item_total: items.length,
    item_granted: items.filter((item) => item.decision.kind === 'granted').length,
    delivery: file.delivery.kind,
    demo: file.demo ? 1 : 0,
    queue_key: at,
    haystack: haystackOf(applicant.name, receipt.caseNo, applicant.uscc),
  }
}

/** The columns that the licence's own stream moves. */
function progressOf(caseId: string, state: LicenceState): Row {
  const none = { case_id: caseId, licence_no: null, issued_on: null, print_count: 0, sealed: 0, handed_over: null }
  if (state.phase === 'absent') return { ...none, queue: 'to-issue', queue_key: '' }
  const { holder, caseNo } = state.content
  return {
    case_id: caseId,
    licence_no: state.licenceNo,
    issued_on: state.issuedOn,
    print_count: state.printings.length,
    sealed: isSealed(state) ? 1 : 0,
    handed_over: state.handover?.kind ?? null,
    queue: queueOf(state),
    queue_key: queueKeyOf(state),
    haystack: haystackOf(holder.name, caseNo, holder.uscc, state.licenceNo),
  }
}

function queueOf(state: IssuedLicence): string {
  if (state.handover !== null) return 'handed-over'
  if (state.printings.length === 0) return 'to-print'
  return isSealed(state) ? 'to-hand-over' : 'to-seal'
}

function queueKeyOf(state: IssuedLicence): string {
  if (state.handover !== null) return state.handover.at
  const sealedAt = isSealed(state) ? state.sealings.at(-1)?.at : undefined
  return sealedAt ?? state.printings.at(-1)?.at ?? state.issuedAt
}
