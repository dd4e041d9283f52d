import type { Page } from '@playwright/test'
import { Licence } from '#e2e/pages/licence.ts'
import { Session } from '#e2e/pages/session.ts'
import { demoIssuer } from '#electron/demo/accounts.ts'
import type { PlayedCase } from './act-applying.ts'
import type { Recorder } from './recorder.ts'

/** The issuing clerk gives both licences their numbers, prints and seals them. */
export async function issueBoth(
  page: Page,
  recorder: Recorder,
  pharmacy: PlayedCase,
  entertainment: PlayedCase,
): Promise<void> {
  const licence = new Licence(page)
  await new Session(page).switchTo(demoIssuer.username)
  await licence.openToIssue(pharmacy.caseNo)
  await recorder.shot('issue', 'The issuing clerk opens the decided case: two permits granted, one refused')
  const number = await licence.issue(pharmacy.caseNo)
  await licence.preview()
  await recorder.shot('licence-preview', `制证 ${number}: the preview, the very bytes that are printed`)
  await licence.paper.close()
  await recorder.keepPaper('licence.pdf', { kind: 'licence', caseId: pharmacy.caseId })
  await licence.recordPrinting()
  await licence.seal()
  await recorder.shot('printed-sealed', 'Printing and sealing are recorded')

  await licence.openToIssue(entertainment.caseNo)
  await licence.issue(entertainment.caseNo)
  await licence.recordPrinting()
  await licence.seal()
  await recorder.keepPaper('licence-2.pdf', { kind: 'licence', caseId: entertainment.caseId })
  await recorder.shot('hall-printed-sealed', 'The licence of the song and dance hall likewise')
}
