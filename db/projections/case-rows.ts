import type { CaseState } from '#shared/case/case-state.ts'
import { chosenItemIds } from '#shared/case/chosen-items.ts'
import { normaliseForSearch } from '#shared/identity/index.ts'
import { applicantOf, isAccepted, type PresentCase, receiptOf } from './case-facts.ts'
import { haystackOf } from './haystack.ts'
import type { ProjectionTools, Projector } from './projector.ts'
import { type Row, tableWriter } from './table-writer.ts'

/** Where a case stands that has no due date: after all that have one. */
const never = '9999-12-31'

/** One row a case: the window's queues, the archive's subjects and the search for duplicates. */
export const caseRows: Projector = {
  name: 'case-rows',
  version: 1,
  tables: ['case_row'],
  prepare(tools) {
    const writer = tableWriter(tools.db, 'case_row', ['case_id'])
    return (change) => {
      if (change.aggregate !== 'case') return
      const { streamId, before, after, at } = change
      writer.write(rowOf(tools, streamId, before, ''), rowOf(tools, streamId, after, at))
    }
  },
}

function rowOf(tools: ProjectionTools, caseId: string, state: CaseState, at: string): Row | null {
  if (state.phase === 'absent') return null
  const { file } = state
  const applicant = applicantOf(file)
  const receipt = receiptOf(state)
  const accepted = isAccepted(state) ? state : null
  const items = accepted?.items ?? []
  return {
    case_id: caseId,
    case_no: receipt?.caseNo ?? null,
    phase: state.phase,
    industry_id: file.industryId,
    applicant_name: applicant.name,
    uscc: applicant.uscc,
    premises: applicant.premises,
    opened_at: file.openedAt,
    updated_at: at,
    received_on: receipt?.on ?? null,
    accepted_on: accepted?.acceptance.on ?? null,
    due_on: accepted?.acceptance.overall?.due ?? null,
    due_kind: accepted?.acceptance.overall?.kind ?? null,
    decided_on: state.phase === 'decided' ? state.decidedOn : null,
    item_total: accepted === null ? chosenItemIds(file).length : items.length,
    item_decided: items.filter((item) => item.decision.kind !== 'pending').length,
    item_granted: items.filter((item) => item.decision.kind === 'granted').length,
    clerk: file.openedBy,
    desk: file.desk,
    demo: file.demo ? 1 : 0,
    queue_key: queueKeyOf(state, at),
    haystack: haystackOf(applicant.name, receipt?.caseNo ?? null, applicant.uscc, applicant.premises),
    ...subjectOf(tools, state),
    ...samenessOf(tools, state),
  }
}

/** Drafts by their last touch, received and correcting by when that began, accepted by due date, the rest by their end. */
function queueKeyOf(state: PresentCase, at: string): string {
  switch (state.phase) {
    case 'received':
      return state.receipt.at
    case 'correcting':
      return state.correction.at
    case 'accepted':
      return `${state.acceptance.overall?.due ?? never} ${state.acceptance.at}`
    case 'declined':
      return state.decline.at
    case 'decided':
    case 'draft':
    case 'discarded':
      return at
  }
}

/** The archive is kept by USCC, or by name and legal representative until there is one; the id tells neither. */
function subjectOf({ keyedHash }: ProjectionTools, state: PresentCase): Row {
  if (receiptOf(state) === null) return { subject_id: null }
  const { uscc, name, legalRepIdNo } = applicantOf(state.file)
  const identity = uscc === '' ? `name\0${normaliseForSearch(name)}\0${legalRepIdNo}` : `uscc\0${uscc}`
  return { subject_id: keyedHash('subject', identity) }
}

/** What makes another case a duplicate, while this one runs. A draft counts once it has a name. */
function samenessOf({ keyedHash }: ProjectionTools, state: PresentCase): Row {
  const { uscc, name, premises, legalRepIdNo } = applicantOf(state.file)
  const running = state.phase !== 'discarded' && state.phase !== 'declined' && state.phase !== 'decided'
  const counts = running && (state.phase !== 'draft' || name !== '')
  const whenFilled = (text: string) => (counts && text !== '' ? text : null)
  return {
    same_uscc: whenFilled(uscc),
    same_name: whenFilled(normaliseForSearch(name)),
    same_premises: whenFilled(normaliseForSearch(premises)),
    same_person: counts && legalRepIdNo !== '' ? keyedHash('id-number', legalRepIdNo) : null,
  }
}
