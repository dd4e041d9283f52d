import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

/** End-to-end tests in the real Electron: one after another, since each has the whole machine's window and clock. */
export default defineConfig({
  testDir: 'specs',
  outputDir: join(import.meta.dirname, '..', 'out', 'e2e'),
  workers: 1,
  retries: 0,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
})
