import type { Page } from '@playwright/test'
import { uscc } from '#e2e/data/identities.ts'
import { Approval } from '#e2e/pages/approval.ts'
import { Session } from '#e2e/pages/session.ts'
import { demoReviewer } from '#electron/demo/accounts.ts'
import { catalogue, itemOf } from '#shared/catalogue/index.ts'
import type { PlayedCase } from './act-applying.ts'
import { entertainmentCase, pharmacyCase } from './cast.ts'
import type { Recorder } from './recorder.ts'

/** The department of the pharmacy grants two permits and refuses one. */
export async function decidePharmacy(page: Page, recorder: Recorder, { caseId, caseNo }: PlayedCase): Promise<void> {
  const { permitNumbers, refused } = pharmacyCase
  const approval = new Approval(page)
  await new Session(page).switchTo(demoReviewer('market-regulation').username)
  await recorder.shot('approval-queue', 'The reviewer of 市场监管 signs in: the queue of the department')
  for (const [itemId, permitNo] of Object.entries(permitNumbers)) {
    await approval.open(caseNo, itemId)
    await approval.fillGrant(permitNo)
    await recorder.shot(`grant-${itemId}`, `准予 ${itemOf(catalogue, itemId).name}: number, scope and term`)
    await approval.grant()
    await recorder.keepPaper(`grant-${itemId}.pdf`, { kind: 'grant', caseId, itemId })
    await approval.closePaper()
  }
  await approval.open(caseNo, refused.itemId)
  await approval.fillRefusal(refused)
  await recorder.shot('refusal', '不予许可: facts, reasons, basis, and the remedies that are told')
  await approval.refuse()
  await recorder.shot('refusal-paper', 'The decision of refusal')
  await recorder.keepPaper('refusal.pdf', { kind: 'refusal', caseId, itemId: refused.itemId })
  await approval.closePaper()
}

/** Business licence first, then each department grants its permit of the song and dance hall. */
export async function decideEntertainment(page: Page, recorder: Recorder, { caseNo }: PlayedCase): Promise<void> {
  const approval = new Approval(page)
  const session = new Session(page)
  await approval.open(caseNo, 'business-licence')
  await approval.fillGrant(uscc(72), entertainmentCase.application.fields.businessScope as string)
  await recorder.shot('grant-business-licence', '营业执照 is issued: its code fills in the case')
  await approval.grant()
  await approval.closePaper()
  for (const [itemId, permitNo] of Object.entries(entertainmentCase.permitNumbers)) {
    const { departmentId, name } = itemOf(catalogue, itemId)
    await session.switchTo(demoReviewer(departmentId).username)
    await approval.open(caseNo, itemId)
    await approval.fillGrant(permitNo)
    await approval.grant()
    await recorder.shot(`hall-grant-${itemId}`, `${demoReviewer(departmentId).displayName} 准予 ${name}`)
    await approval.closePaper()
  }
}
