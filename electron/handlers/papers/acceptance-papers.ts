import { industryOf, itemOf } from '#shared/catalogue/index.ts'
import { acceptancePaper, dispatchPaper, type Paper } from '#shared/papers/index.ts'
import type { Office } from '../office.ts'
import { caseAt } from './case-at.ts'
import { itemFacts, legalBasis, limitFacts, noticeFacts, overallFacts } from './facts.ts'
import { markedMaterials } from './materials.ts'

/** The case at the moment of its acceptance, with the facts that both papers share. */
async function acceptedCase(office: Office, caseId: string) {
  const { state, at } = await caseAt(
    office,
    caseId,
    (event) => event.type === 'case-accepted',
    ['accepted'],
    '该办件还没有受理。',
  )
  const { file, receipt, acceptance } = state
  const { noticeNo: number, on: date } = acceptance
  return { ...state, facts: await noticeFacts(office, { file, caseNo: receipt.caseNo, number, date, at }) }
}

/** 受理通知书: every permit with its limit and deciding body, and the limit of all together. */
export async function acceptance(office: Office, caseId: string): Promise<Paper> {
  const { facts, file, acceptance: taken, items } = await acceptedCase(office, caseId)
  const { catalogue } = office
  return acceptancePaper({
    ...facts,
    acceptedOn: taken.on,
    deemed: false,
    items: items.map((item) => ({
      ...itemFacts(catalogue, item.itemId),
      legalBasis: legalBasis(catalogue, item.itemId),
      limit: limitFacts(catalogue, item),
    })),
    overall: overallFacts(catalogue, taken, items),
    deferred: markedMaterials(file, catalogue).flatMap(({ material, mark }) =>
      mark.kind === 'deferred' ? [{ name: material.name, promisedBy: mark.until }] : [],
    ),
  })
}

/** 并联审批流转单: what goes to which department at the same moment. */
export async function dispatch(office: Office, caseId: string): Promise<Paper> {
  const { facts, file, acceptance: taken, items } = await acceptedCase(office, caseId)
  const { catalogue } = office
  if (file.industryId === null) throw new Error('An accepted case has its industry')
  const lead = industryOf(catalogue, file.industryId).leadDepartmentId
  const marked = markedMaterials(file, catalogue)
  return dispatchPaper({
    ...facts,
    acceptedOn: taken.on,
    items: items.map((item) => ({
      name: itemOf(catalogue, item.itemId).name,
      department: itemFacts(catalogue, item.itemId).department,
      role: item.departmentId === lead ? 'lead' : 'cooperating',
      limit: limitFacts(catalogue, item),
      materials: marked
        .filter(({ material }) => material.neededBy.some((need) => need.itemId === item.itemId))
        .map(({ material }) => material.name),
    })),
    overall: overallFacts(catalogue, taken, items),
  })
}
