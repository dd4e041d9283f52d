// `npm test`: everything that can be checked, in the order in which it fails fastest. The last line counts all tests.

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildApplication } from './application.ts'
import { checkAll } from './check/check.ts'
import { withHiddenDisplay } from './display.ts'
import { run, runScript, runTool } from './run.ts'
import { checkout } from './setup/paths.ts'
import { electronEnv } from './setup/runtime.ts'
import { since } from './setup/step.mjs'

type Count = { readonly passed: number; readonly failed: number }

const reports = join(checkout, 'out', 'test')

/** A stage without tests of its own adds nothing when it passes and one failure when it does not. */
const stages: readonly { readonly name: string; readonly run: () => Promise<Count> }[] = [
  { name: 'Check: types, format, lint, layers', run: async () => counted(await checkAll()) },
  { name: 'Unit, property and database tests', run: unitTests },
  { name: 'Build', run: async () => counted(await buildApplication().then(() => true)) },
  // In a process of its own: electron-builder installs an exit hook that would turn this one's exit code into 0.
  { name: 'Package', run: async () => counted((await runScript('build/package.ts', [])) === 0) },
  { name: 'End-to-end tests in Electron', run: endToEndTests },
]

async function unitTests(): Promise<Count> {
  const file = join(reports, 'unit.json')
  const code = await runTool('vitest', 'vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  const report = readReport<{ numPassedTests: number; numFailedTests: number }>(file)
  if (report === null) return { passed: 0, failed: 1 }
  // A test file that does not load fails without a failed test in it.
  return { passed: report.numPassedTests, failed: Math.max(report.numFailedTests, code === 0 ? 0 : 1) }
}

async function endToEndTests(): Promise<Count> {
  const file = join(reports, 'e2e.json')
  const cli = join(checkout, 'node_modules', '@playwright', 'test', 'cli.js')
  const args = [cli, 'test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json']
  const code = await withHiddenDisplay((env) =>
    run(process.execPath, args, { ...electronEnv(env), PLAYWRIGHT_JSON_OUTPUT_NAME: file }),
  )
  const report = readReport<{ stats: { expected: number; flaky: number; unexpected: number } }>(file)
  if (report === null) return { passed: 0, failed: 1 }
  const { expected, flaky, unexpected } = report.stats
  return { passed: expected + flaky, failed: Math.max(unexpected, code === 0 ? 0 : 1) }
}

function counted(passed: boolean): Count {
  return { passed: 0, failed: passed ? 0 : 1 }
}

function readReport<T>(file: string): T | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null
}

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
const total = { passed: 0, failed: 0 }
const summary: string[] = []
for (const { name, run: runStage } of stages) {
  console.log(`\n${name}`)
  const startedAt = performance.now()
  const { passed, failed } = await runStage().catch((error: unknown): Count => {
    console.error(error)
    return { passed: 0, failed: 1 }
  })
  total.passed += passed
  total.failed += failed
  const counts = passed + failed > 0 ? `: ${passed} passed, ${failed} failed` : ''
  summary.push(`  ${failed === 0 ? '✓' : '✗'} ${name}${counts} (${since(startedAt)})`)
}
console.log(`\nAll stages\n${summary.join('\n')}\n`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed > 0 ? 1 : 0)
