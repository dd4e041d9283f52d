// Second half of the set-up, on Node 24: system packages and the Electron runtime. Started by ensure.mjs.

import { mkdirSync, writeFileSync } from 'node:fs'
import { fallbackVersion, fetchFallback, hasFallback, placeFallback } from './electron-fallback.ts'
import { downloadPinned, findPinned, pinnedVersion } from './electron-pinned.ts'
import { checkoutCache } from './paths.ts'
import { findRuntime, type Runtime, runtimeFile } from './runtime.ts'
import { buildAddon, hasAddon } from './sqlite-addon.ts'
import { already, explain, StepFailure, step } from './step.mjs'
import { applicationPackages, ensureSystemPackages, fallbackPackages, lacksSystemPackages } from './system-packages.ts'

const usage = '`npm run setup -- --retry-electron` tries the pinned Electron again'

async function ensureRuntime(retry: boolean, aptIsFree: Promise<void>): Promise<void> {
  const recorded = findRuntime()
  if (recorded !== null && !retry && isCurrent(recorded)) {
    already(inWords(recorded))
    return
  }
  const runtime = findPinned() ?? (await downloadPinned()) ?? (await makeFallback(aptIsFree))
  mkdirSync(checkoutCache, { recursive: true })
  writeFileSync(runtimeFile, `${JSON.stringify(runtime, null, 2)}\n`)
  already(inWords(runtime))
}

function isCurrent(runtime: Runtime): boolean {
  return runtime.version === (runtime.kind === 'pinned' ? pinnedVersion() : fallbackVersion)
}

function inWords(runtime: Runtime): string {
  return runtime.kind === 'pinned'
    ? `Electron ${runtime.version}, as pinned, opens the application`
    : `Electron ${runtime.version}, the fallback for development and tests, opens the application (${usage})`
}

async function makeFallback(aptIsFree: Promise<void>): Promise<Runtime> {
  if (!hasFallback())
    throw new StepFailure(
      `Electron ${pinnedVersion()} could not be downloaded, and there is no fallback for ${process.platform} ${process.arch}.`,
      'run `npx install-electron`, with ELECTRON_MIRROR set to a mirror that you can reach, then the same command again.',
    )
  if (!hasAddon() && lacksSystemPackages(fallbackPackages)) {
    await aptIsFree
    await ensureSystemPackages(fallbackPackages, 'the fallback runtime')
  }
  const [nativeBinding, cached] = await Promise.all([buildAddon(), fetchFallback()])
  const electronPath = await step('Fallback Electron: giving this checkout its own copy (hard links)', () =>
    placeFallback(cached),
  )
  return { kind: 'fallback', electronPath, version: fallbackVersion, nativeBinding }
}

try {
  // The runtime takes longest (a download, perhaps a compile), so it is made beside the system packages.
  const systemPackages = ensureSystemPackages(applicationPackages, 'windows and tests')
  await Promise.all([systemPackages, ensureRuntime(process.argv.includes('--retry-electron'), systemPackages)])
} catch (error) {
  explain(error)
  process.exitCode = 1
}
