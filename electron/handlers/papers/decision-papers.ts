import { refused } from '#electron/ipc/failures.ts'
import { grantPaper, type Paper, refusalPaper, validityText } from '#shared/papers/index.ts'
import type { Office } from '../office.ts'
import { caseAt } from './case-at.ts'
import { itemFacts, legalBasis, noticeFacts } from './facts.ts'

/** The case right after one permit was decided, and the decision. */
async function decidedItem(office: Office, caseId: string, itemId: string) {
  const { state, at } = await caseAt(
    office,
    caseId,
    // What follows the decision in the same commit (the registered code, the end of the case) belongs to it.
    (event) => (event.type === 'item-granted' || event.type === 'item-refused') && event.itemId === itemId,
    ['accepted', 'decided'],
    '该事项还没有作出决定。',
  )
  const item = state.items.find((each) => each.itemId === itemId)
  if (item === undefined) throw new Error('A decided item is among the items')
  return { state, at, decision: item.decision }
}

/** 准予行政许可决定书 of one department. */
export async function grant(office: Office, caseId: string, itemId: string): Promise<Paper> {
  const { state, at, decision } = await decidedItem(office, caseId, itemId)
  if (decision.kind !== 'granted') throw refused({ code: 'paper-absent', message: '该事项没有准予决定。' })
  const { file, receipt, acceptance } = state
  const { noticeNo: number, on: date } = decision
  return grantPaper({
    ...(await noticeFacts(office, { file, caseNo: receipt.caseNo, number, date, at })),
    item: itemFacts(office.catalogue, itemId),
    legalBasis: legalBasis(office.catalogue, itemId),
    permitNo: decision.permitNo,
    scope: decision.scope,
    validityText: validityText(decision.validFrom, decision.validTo),
    acceptedOn: acceptance.on,
    decidedOn: date,
  })
}

/** 不予行政许可决定书 of one department, with facts, reason, basis and remedies. */
export async function refusal(office: Office, caseId: string, itemId: string): Promise<Paper> {
  const { state, at, decision } = await decidedItem(office, caseId, itemId)
  if (decision.kind !== 'refused') throw refused({ code: 'paper-absent', message: '该事项没有不予许可决定。' })
  const { file, receipt, acceptance } = state
  const { noticeNo: number, on: date } = decision
  return refusalPaper({
    ...(await noticeFacts(office, { file, caseNo: receipt.caseNo, number, date, at })),
    item: itemFacts(office.catalogue, itemId),
    facts: decision.facts,
    reason: decision.reasons,
    legalBasis: decision.basis,
    acceptedOn: acceptance.on,
    decidedOn: date,
  })
}
