import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkout, checkoutCache } from './paths.ts'

/**
 * The Electron that runs this checkout. `pinned` is the one of package.json; `fallback` is an older real one that the npm
 * registry itself ships, for development and tests where the pinned binary cannot be downloaded.
 */
export type Runtime = {
  readonly kind: 'pinned' | 'fallback'
  /** The executable. */
  readonly electronPath: string
  /** Electron's version, for example `45.4.1`. */
  readonly version: string
  /** A better-sqlite3 addon rebuilt for a runtime whose Node-API is below 10; null where the shipped one fits. */
  readonly nativeBinding: string | null
}

/** Written by the set-up, read by everything that starts the application. */
export const runtimeFile = join(checkoutCache, 'runtime.json')

/** @returns the runtime the set-up found; throws, saying what to run, when there was no set-up */
export function readRuntime(): Runtime {
  const runtime = findRuntime()
  if (runtime === null) throw new Error('No Electron runtime is set up in this checkout. Run `npm run setup` first.')
  return runtime
}

/** @returns the recorded runtime if all its files are still there, else null */
export function findRuntime(): Runtime | null {
  if (!existsSync(runtimeFile)) return null
  const runtime = JSON.parse(readFileSync(runtimeFile, 'utf8')) as Runtime
  const files = [runtime.electronPath, ...(runtime.nativeBinding === null ? [] : [runtime.nativeBinding])]
  return files.every((file) => existsSync(file)) ? runtime : null
}

/**
 * Switches that this machine needs: Chromium refuses its sandbox to root, and without a graphics card its GPU process only
 * costs time. A user's machine gets none of them, and neither does a packaged build.
 */
export function electronFlags(): readonly string[] {
  if (process.platform !== 'linux') return []
  const isRoot = process.getuid?.() === 0
  return [...(isRoot ? ['--no-sandbox'] : []), ...(isRoot && !existsSync('/dev/dri') ? ['--disable-gpu'] : [])]
}

/**
 * Arguments for `electronPath` that open an unpacked application.
 * @param application folder with its package.json; the checkout itself unless another is named
 */
export function electronArgs(application: string = checkout): readonly string[] {
  return [...electronFlags(), application]
}

/** Environment for the application: tells the store process of the rebuilt addon, if the runtime needs it. */
export function electronEnv(base: NodeJS.ProcessEnv = process.env): Record<string, string> {
  const { nativeBinding } = readRuntime()
  const env: Record<string, string> = {}
  for (const [name, value] of Object.entries(base)) if (value !== undefined) env[name] = value
  if (nativeBinding !== null) env.ZONGCHUANG_SQLITE_BINDING = nativeBinding
  // Without a session bus Chromium logs an error for every service it looks for.
  if (process.platform === 'linux') env.DBUS_SESSION_BUS_ADDRESS ??= '/dev/null'
  return env
}
