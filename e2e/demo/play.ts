// `npm run demo`: plays the whole main job in the real application, by clicking and typing like a clerk, and leaves papers,
// a picture of every step and summary.json in out/main-job.

import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { checkout } from '#build/setup/paths.ts'
import { launch } from '#e2e/app/launch.ts'
import { playEntertainment, playPharmacy } from './act-applying.ts'
import { decideEntertainment, decidePharmacy } from './act-deciding.ts'
import { handOverBoth } from './act-handing-over.ts'
import { issueBoth } from './act-issuing.ts'
import { lookIntoArchive } from './act-looking.ts'
import { openOffice } from './act-opening.ts'
import { Recorder } from './recorder.ts'
import { summaryOf } from './summary.ts'

const folder = join(checkout, 'out', 'main-job')
const running = await launch()
const { page } = running
await page.setViewportSize({ width: 1366, height: 768 }).catch(() => undefined)
const recorder = new Recorder(page, folder)

try {
  console.log('The main job, played in the real application:')
  await openOffice(page, recorder)
  const pharmacy = await playPharmacy(page, recorder)
  const entertainment = await playEntertainment(page, recorder)
  await decidePharmacy(page, recorder, pharmacy)
  await decideEntertainment(page, recorder, entertainment)
  await issueBoth(page, recorder, pharmacy, entertainment)
  await handOverBoth(page, recorder, pharmacy, entertainment)
  await lookIntoArchive(page, recorder)
  recorder.keepJson('summary.json', await summaryOf(page, pharmacy.caseId))
  console.log(
    `\nPapers, pictures and the summary:\n${recorder
      .list()
      .map((path) => `  ${path}`)
      .join('\n')}`,
  )
} catch (error) {
  console.error(`\nThe play stopped after step ${recorder.steps()}: ${plain(error)}`)
  await page.screenshot({ path: join(folder, 'stopped.png') }).catch(() => undefined)
  console.error(`The window as it was then: ${join('out', 'main-job', 'stopped.png')}`)
  process.exitCode = 1
} finally {
  await running.end()
}

/** The message without the colours of a terminal. */
function plain(error: unknown): string {
  return stripVTControlCharacters(error instanceof Error ? error.message : String(error))
}
