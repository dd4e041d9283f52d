// `npm run check`: types of every layer, format and lint, layers, lock file.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, runTool } from '../run.ts'
import { missingPlatformPackages } from '../setup/complete-lock.ts'
import { checkout } from '../setup/paths.ts'
import { since } from '../setup/step.mjs'
import { checkLayers } from './layers.ts'

const projects = ['shared', 'db', 'electron', 'renderer', 'e2e', 'build', '.']

/** Runs every check, even after one failed. @returns whether all passed */
export async function checkAll(): Promise<boolean> {
  const results = [
    await report('types', checkTypes),
    await report(
      'format and lint',
      async () => (await runTool('@biomejs/biome', 'biome', ['check', '--diagnostic-level=warn'])) === 0,
    ),
    await report('layers', async () => isEmpty(checkLayers(checkout))),
    await report('lock file', async () => isEmpty(lockFileFaults())),
  ]
  return results.every((passed) => passed)
}

async function report(name: string, check: () => Promise<boolean>): Promise<boolean> {
  const startedAt = performance.now()
  const passed = await check()
  console.log(`  ${passed ? '✓' : '✗'} ${name} (${since(startedAt)})`)
  return passed
}

async function checkTypes(): Promise<boolean> {
  const tsc = join(checkout, 'node_modules', 'typescript', 'bin', 'tsc')
  let passed = true
  for (const project of projects) {
    if ((await run(process.execPath, [tsc, '-p', project])) === 0) continue
    console.error(`    types of ${project === '.' ? 'the tests of shared' : project} are wrong`)
    passed = false
  }
  return passed
}

function lockFileFaults(): readonly string[] {
  const lock = JSON.parse(readFileSync(join(checkout, 'package-lock.json'), 'utf8'))
  const missing = Object.keys(missingPlatformPackages(lock))
  if (missing.length === 0) return []
  return [`package-lock.json lacks ${missing.join(', ')}; run \`node build/setup/complete-lock.ts\``]
}

function isEmpty(messages: readonly string[]): boolean {
  for (const message of messages) console.error(message)
  return messages.length === 0
}

if (import.meta.main) {
  console.log('Check')
  if (!(await checkAll())) process.exitCode = 1
}
