import type { Page } from '@playwright/test'
import { askFor } from '#e2e/app/office.ts'
import type { ItemCase } from '#shared/case/case-state.ts'
import { catalogue, departmentName, departmentOf, itemOf } from '#shared/catalogue/index.ts'

export interface Summary {
  readonly caseNo: string
  readonly licenceNo: string
  readonly waybillNo: string
  readonly acceptedOn: string
  readonly dueOn: string
  readonly items: readonly SummaryItem[]
}

interface SummaryItem {
  readonly name: string
  readonly department: string
  readonly decision: 'granted' | 'refused'
  readonly permitNo: string | null
}

/** What the couriered case came to, as the office itself answers it. */
export async function summaryOf(page: Page, caseId: string): Promise<Summary> {
  const { state, licence, parcel } = await askFor(page, 'case.detail', { caseId })
  if (state.phase !== 'decided' || licence === null || parcel === null) {
    throw new Error(`The case is ${state.phase}, ${licence === null ? 'without' : 'with'} a licence`)
  }
  const { acceptance, receipt, items } = state
  if (acceptance.overall === null) throw new Error('The case has no date by which it is due')
  return {
    caseNo: receipt.caseNo,
    licenceNo: licence.licenceNo,
    waybillNo: parcel.waybillNo,
    acceptedOn: acceptance.on,
    dueOn: acceptance.overall.due,
    items: items.map(summaryItem),
  }
}

function summaryItem({ itemId, departmentId, decision }: ItemCase): SummaryItem {
  if (decision.kind === 'pending') throw new Error(`${itemId} is not decided`)
  return {
    name: itemOf(catalogue, itemId).name,
    department: departmentName(departmentOf(catalogue, departmentId)),
    decision: decision.kind,
    permitNo: decision.kind === 'granted' ? decision.permitNo : null,
  }
}
