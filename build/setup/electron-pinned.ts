import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { checkout, setupLogs } from './paths.ts'
import type { Runtime } from './runtime.ts'
import { runLogged, step } from './step.mjs'

const packageFolder = join(checkout, 'node_modules', 'electron')
const seconds = 1000

/** The version that package.json pins, which is what is packaged and shipped. */
export function pinnedVersion(): string {
  const require = createRequire(import.meta.url)
  return (require('electron/package.json') as { version: string }).version
}

/** @returns the pinned Electron when its binary is in place, else null */
export function findPinned(): Runtime | null {
  const pathFile = join(packageFolder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const electronPath = join(packageFolder, 'dist', readFileSync(pathFile, 'utf8'))
  if (!existsSync(electronPath)) return null
  return { kind: 'pinned', electronPath, version: pinnedVersion(), nativeBinding: null }
}

/**
 * Downloads the pinned Electron (or takes it from Electron's own cache). Where its host does not answer at all, gives up
 * after twenty seconds instead of waiting for a network that is not there.
 */
export async function downloadPinned(): Promise<Runtime | null> {
  const version = pinnedVersion()
  try {
    await step(`Electron ${version}: installing the pinned binary`, async () => {
      const timeoutMs = ((await hostAnswers(version)) ? 900 : 20) * seconds
      await runLogged(process.execPath, [join(packageFolder, 'install.js')], {
        log: join(setupLogs, 'electron-pinned.log'),
        byHand: 'run `npx install-electron`, with ELECTRON_MIRROR set to a mirror that you can reach.',
        timeoutMs,
      })
    })
    return findPinned()
  } catch (error) {
    const reason =
      error instanceof Error ? (/^\s*(\w*Error: .*)$/m.exec(error.message)?.[1] ?? error.message) : String(error)
    console.log(`    The pinned Electron cannot be had here (${reason.split('\n')[0]}).`)
    return null
  }
}

async function hostAnswers(version: string): Promise<boolean> {
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror
  const base = mirror ?? 'https://github.com/electron/electron/releases/download/'
  try {
    await fetch(`${base}v${version}/SHASUMS256.txt`, { method: 'HEAD', signal: AbortSignal.timeout(10 * seconds) })
    return true
  } catch {
    return false
  }
}
