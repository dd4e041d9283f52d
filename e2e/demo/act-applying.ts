import { rmSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { shownValues } from '#e2e/app/given.ts'
import { newDataDir } from '#e2e/app/launch.ts'
import { askFor } from '#e2e/app/office.ts'
import { drawSheet, putFile, scanOf } from '#e2e/data/files.ts'
import { Decision } from '#e2e/pages/decision.ts'
import { Intake } from '#e2e/pages/intake.ts'
import { Materials } from '#e2e/pages/materials.ts'
import { Session } from '#e2e/pages/session.ts'
import { demoClerk } from '#electron/demo/accounts.ts'
import { entertainmentCase, pharmacyCase } from './cast.ts'
import type { Recorder } from './recorder.ts'

/** A case of the play, as the later acts find it. */
export interface PlayedCase {
  readonly caseId: string
  readonly caseNo: string
}

/** The clerk takes in the pharmacy with its three permits; its licence is to go by courier. */
export async function playPharmacy(page: Page, recorder: Recorder): Promise<PlayedCase> {
  const { application, parcel } = pharmacyCase
  const intake = new Intake(page)
  const materials = new Materials(page)
  const decision = new Decision(page)
  await new Session(page).signIn(demoClerk.username)
  await recorder.shot('intake-list', 'The clerk signs in; what lies at the window')
  await intake.begin()
  await intake.choose(application)
  await recorder.shot('pharmacy-permits', 'Three permits chosen, with department and limit; business licence held')
  await page.getByTestId('industry-pharmacy').scrollIntoViewIfNeeded()
  await recorder.shot('pharmacy-industry', 'Industry 药店 and its question, from the top of the same step')

  await intake.step(2)
  await intake.fillForm(shownValues(application))
  await intake.expectSaved()
  await recorder.shot('pharmacy-form-end', 'The one form is typed and saved')
  await page.getByTestId('field-applicantName').scrollIntoViewIfNeeded()
  await recorder.shot('pharmacy-form', 'The same form from its top')

  await intake.step(3)
  await recorder.shot('pharmacy-materials-list', 'The one list of materials')
  const sheet = await drawSheet(page, ['药品经营质量管理人员学历证明', application.fields.applicantName as string])
  const folder = newDataDir()
  const scan = putFile(folder, '质量负责人学历（演示）.pdf', await scanOf(sheet))
  const picture = putFile(
    folder,
    '场所平面图（演示）.png',
    await drawSheet(page, ['经营场所平面布局图', '绥芬河市通天路66号1层']),
  )
  await materials.drop('drugQualityPersonnel', [scan], 1)
  await materials.drop('floorPlan', [picture], 1)
  rmSync(folder, { recursive: true })
  await materials.mark('drugQualityPersonnel', { kind: 'copy-kept' })
  await materials.mark('businessLicenceCopy', { kind: 'by-sharing' })
  await materials.mark('deviceFacilityList', { kind: 'deferred', promisedBy: '李晓梅', until: await inDays(page, 14) })
  await recorder.shot('pharmacy-materials', 'A scan and a picture are dropped on their materials; some are marked')
  await materials.open('drugQualityPersonnel', 0)
  await recorder.shot('pharmacy-viewer', 'The attached PDF in the viewer')
  await materials.closeViewer()
  await materials.markRest()
  await recorder.shot('pharmacy-materials-marked', 'The rest is marked as seen in the original')

  await intake.step(4)
  await decision.chooseCourier(parcel)
  await intake.expectSaved()
  await recorder.shot('pharmacy-ready', 'Nothing is missing; the licence is to go by courier')
  await decision.receive()
  await recorder.shot('pharmacy-receipt', '收件: the receipt')
  await decision.paper.close()
  await decision.accept()
  await recorder.shot('pharmacy-acceptance', '受理: the notice of acceptance')
  await decision.paper.close()
  await recorder.shot('pharmacy-accepted', 'Accepted: every permit has its limit and its department')
  const played = { caseId: intake.caseId(), caseNo: await intake.caseNo() }
  await recorder.keepPaper('one-time-notice.pdf', { kind: 'one-time-notice', caseId: played.caseId })
  await recorder.keepPaper('receipt.pdf', { kind: 'receipt', caseId: played.caseId })
  await recorder.keepPaper('acceptance.pdf', { kind: 'acceptance', caseId: played.caseId })
  await recorder.keepPaper('dispatch.pdf', { kind: 'dispatch', caseId: played.caseId })
  return played
}

/** A day so many days after the application's today. */
async function inDays(page: Page, days: number): Promise<string> {
  const { today } = await askFor(page, 'desk.state', null)
  const day = new Date(`${today}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}

/** The song and dance hall: business licence together with three permits of three departments. */
export async function playEntertainment(page: Page, recorder: Recorder): Promise<PlayedCase> {
  const { application } = entertainmentCase
  const intake = new Intake(page)
  const decision = new Decision(page)
  await intake.begin()
  await intake.choose(application)
  await recorder.shot('hall-choose', '歌舞娱乐场所: four questions, three permits, the business licence together')
  await intake.step(2)
  await intake.fillForm(shownValues(application))
  await intake.expectSaved()
  await intake.step(3)
  await new Materials(page).markRest()
  await intake.step(4)
  await decision.accept()
  await recorder.shot('hall-acceptance', '受理 in one act: received and accepted')
  await decision.paper.close()
  await recorder.shot('hall-accepted', 'Four decisions of three departments begin on the same day')
  const played = { caseId: intake.caseId(), caseNo: await intake.caseNo() }
  await recorder.keepPaper('acceptance-2.pdf', { kind: 'acceptance', caseId: played.caseId })
  return played
}
