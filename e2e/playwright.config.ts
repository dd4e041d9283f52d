import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

const out = join(import.meta.dirname, '..', 'out', 'e2e')

/** End-to-end tests in the real Electron: one after another, since each has the whole machine's window and clock. */
export default defineConfig({
  testDir: 'specs',
  outputDir: join(out, 'results'),
  workers: 1,
  retries: 0,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: join(out, 'report.json') }]],
})
