import type { Page } from '@playwright/test'
import { uscc } from '#e2e/data/identities.ts'
import { Archive } from '#e2e/pages/archive.ts'
import { Shell } from '#e2e/pages/shell.ts'
import type { Recorder } from './recorder.ts'

/** The archive of a subject, the search, the catalogue. */
export async function lookIntoArchive(page: Page, recorder: Recorder): Promise<void> {
  const shell = new Shell(page)
  const archive = new Archive(page)
  await shell.search('jsnh')
  await recorder.shot('search', 'The search answers pinyin initials as they are typed')
  await shell.closeSearch()
  await archive.openSubject(uscc(72))
  await recorder.shot('archive', 'One archive for the subject')
  await archive.showTab('papers')
  await recorder.shot('archive-papers', 'Its papers')
  await archive.showTab('history')
  await recorder.shot('archive-history', 'What happened, in plain Chinese')
  await shell.go('catalogue')
  await recorder.shot('catalogue', 'The catalogue of an industry, with the reductions')
}
