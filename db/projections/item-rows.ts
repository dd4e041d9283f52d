import type { CaseState, ItemCase } from '#shared/case/case-state.ts'
import { applicantOf, isAccepted } from './case-facts.ts'
import { haystackOf } from './haystack.ts'
import type { Projector } from './projector.ts'
import { type Row, tableWriter } from './table-writer.ts'

const never = '9999-12-31'

/** One row a permit item, from acceptance on: the queues of the departments. */
export const itemRows: Projector = {
  name: 'item-rows',
  version: 1,
  tables: ['item_row'],
  prepare({ db }) {
    const writer = tableWriter(db, 'item_row', ['case_id', 'item_id'])
    return (change) => {
      if (change.aggregate !== 'case' || !isAccepted(change.after)) return
      const before = rowsOf(change.streamId, change.before)
      for (const row of rowsOf(change.streamId, change.after)) {
        writer.write(before.find((each) => each.item_id === row.item_id) ?? null, row)
      }
    }
  },
}

function rowsOf(caseId: string, state: CaseState): readonly Row[] {
  if (!isAccepted(state)) return []
  const { file, receipt, acceptance } = state
  const applicant = applicantOf(file)
  return state.items.map((item) => ({
    case_id: caseId,
    item_id: item.itemId,
    case_no: receipt.caseNo,
    department_id: item.departmentId,
    industry_id: file.industryId ?? '',
    applicant_name: applicant.name,
    premises: applicant.premises,
    accepted_on: acceptance.on,
    due_on: item.limit.due,
    limit_kind: item.limit.kind,
    demo: file.demo ? 1 : 0,
    ...decisionOf(item, acceptance.at),
    haystack: haystackOf(applicant.name, receipt.caseNo, applicant.uscc, applicant.premises),
  }))
}

/** Pending items stand by due date, decided ones by the moment of their decision. */
function decisionOf({ decision, limit }: ItemCase, acceptedAt: string): Row {
  if (decision.kind === 'pending') {
    const queueKey = `${limit.due ?? never} ${acceptedAt}`
    return { decision: 'pending', decided_on: null, permit_no: null, queue: 'pending', queue_key: queueKey }
  }
  return {
    decision: decision.kind,
    decided_on: decision.on,
    permit_no: decision.kind === 'granted' ? decision.permitNo : null,
    queue: 'decided',
    queue_key: decision.at,
  }
}
