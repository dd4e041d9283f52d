import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // End-to-end specs are `*.spec.ts` and belong to Playwright.
    include: ['{shared,db,electron,renderer,portal,build}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
  },
})
