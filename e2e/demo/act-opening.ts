import type { Page } from '@playwright/test'
import { Session } from '#e2e/pages/session.ts'
import { demoAccounts } from '#electron/demo/accounts.ts'
import type { Recorder } from './recorder.ts'

/** First start: the administrator, and accounts and cases that are labelled as a demonstration. */
export async function openOffice(page: Page, recorder: Recorder): Promise<void> {
  const session = new Session(page)
  await session.fillFirstStart()
  await recorder.shot('first-start', 'First start: the administrator is typed in')
  await session.createAdministrator()
  await recorder.shot('demo-offer', 'The administrator is made; demonstration data is offered')
  const listed = await session.loadDemo()
  const missing = demoAccounts.filter(({ username }) => !listed.some((line) => line.includes(username)))
  if (missing.length > 0)
    throw new Error(`Not offered after loading: ${missing.map((each) => each.username).join(', ')}`)
  await recorder.shot(
    'demo-accounts',
    `Demonstration data is loaded; ${listed.length} accounts share the typed password`,
  )
  await session.continueAfterDemo()
  await session.signOut()
  await recorder.shot('sign-in', 'The administrator signs out')
}
