import type { CaseFile } from '#shared/case/case-file.ts'
import type { Defect } from '#shared/case/case-state.ts'
import { chosenItemIds } from '#shared/case/chosen-items.ts'
import { caseForm, caseMaterials } from '#shared/case/readiness.ts'
import { fieldOf, itemOf, materialOf } from '#shared/catalogue/index.ts'
import { citeFormally } from '#shared/papers/citation.ts'
import { correctionPaper, declinePaper, type Paper, receiptPaper } from '#shared/papers/index.ts'
import type { Office } from '../office.ts'
import { caseAt } from './case-at.ts'
import { itemFacts, noticeFacts } from './facts.ts'
import { markedMaterials, materialLine } from './materials.ts'

/** 收件凭证: the papers as they were taken in on that day. */
export async function receipt(office: Office, caseId: string): Promise<Paper> {
  const { state, at } = await caseAt(
    office,
    caseId,
    (event) => event.type === 'case-received',
    ['received'],
    '该办件还没有收件，没有收件凭证。',
  )
  const { file, receipt: taken } = state
  return receiptPaper({
    ...(await noticeFacts(office, { file, caseNo: taken.caseNo, number: taken.receiptNo, date: taken.on, at })),
    itemNames: chosenItemIds(file).map((id) => itemOf(office.catalogue, id).name),
    materials: markedMaterials(file, office.catalogue).map(materialLine),
    receivedAt: taken.at,
    receiverName: taken.by,
  })
}

/** 补正告知书: all defects of the round. */
export async function correction(office: Office, caseId: string): Promise<Paper> {
  const { state, at } = await caseAt(
    office,
    caseId,
    (event) => event.type === 'correction-requested',
    ['correcting'],
    '该办件没有补正告知。',
  )
  const { file, receipt: taken, correction: told } = state
  return correctionPaper({
    ...(await noticeFacts(office, { file, caseNo: taken.caseNo, number: told.noticeNo, date: told.on, at })),
    defects: told.defects.map((defect) => defectLine(office, file, defect)),
  })
}

function defectLine({ catalogue }: Office, file: CaseFile, defect: Defect) {
  const { id, problem, remedy } = defect
  const told = { problem, howToMend: remedy }
  if (defect.about === 'material') {
    const needs = caseMaterials(file, catalogue).find((each) => each.id === id)?.neededBy ?? []
    const itemNames = needs.map((need) => itemOf(catalogue, need.itemId).name)
    return { ...told, subject: materialOf(catalogue, id).name, itemNames, basis: citeFormally(needs) }
  }
  // The form is a model of what the laws ask (行政许可法29); the basis of an entry is that of the permits that need it.
  const needs = caseForm(file, catalogue).find((each) => each.id === id)?.neededBy ?? []
  const items = needs.map((need) => itemOf(catalogue, need.itemId))
  const basis = citeFormally(items.flatMap((item) => item.legalBasis))
  return { ...told, subject: fieldOf(catalogue, id).label, itemNames: items.map((item) => item.name), basis }
}

/** 不予受理决定书: reason, basis, and where to go instead, for every chosen item. */
export async function decline(office: Office, caseId: string): Promise<Paper> {
  const { state, at } = await caseAt(
    office,
    caseId,
    (event) => event.type === 'case-declined',
    ['declined'],
    '该办件没有不予受理决定。',
  )
  const { file, receipt: taken, decline: told } = state
  return declinePaper({
    ...(await noticeFacts(office, { file, caseNo: taken.caseNo, number: told.noticeNo, date: told.on, at })),
    items: chosenItemIds(file).map((id) => ({
      ...itemFacts(office.catalogue, id),
      reason: told.reason,
      basis: told.basis,
      goTo: told.bodyToGoTo,
    })),
  })
}
