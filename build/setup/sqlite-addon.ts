import { cpSync, existsSync, mkdirSync, renameSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { isWhole, makeCached } from './cached-folder.ts'
import { checkout, setupLogs, userCache } from './paths.ts'
import { runLogged, StepFailure, step } from './step.mjs'

const require = createRequire(import.meta.url)
const fileName = 'better_sqlite3.node'

/**
 * better-sqlite3's shipped binaries want Node-API 10; on the fallback runtime's Node-API 9 they crash when loaded. Built
 * against the experimental interface, without its rule that objects may not be released during collection, the same source
 * works on both.
 */
const compilerFlags =
  '-UNAPI_VERSION -DNAPI_VERSION=2147483647 -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'

const byHand = 'install python3, make and g++ (a C++20 compiler), then run again.'

/** Whether the rebuilt addon is in the user's cache. */
export function hasAddon(): boolean {
  return isWhole(addonFolder(), fileName)
}

/**
 * Compiles the database addon for Node-API 9, once a user and version (about 100 s on two cores). It stays out of
 * `node_modules/better-sqlite3`, where it would win over the shipped binary under Node 24.
 * @returns the addon's file
 */
export async function buildAddon(): Promise<string> {
  const folder = await makeCached(addonFolder(), fileName, (work) =>
    step('Database addon: compiling it for the fallback runtime (one to two minutes, once)', () => compile(work)),
  )
  return join(folder, fileName)
}

function addonFolder(): string {
  const { version } = require('better-sqlite3/package.json') as { version: string }
  return join(userCache, `better-sqlite3-${version}-napi9-${process.platform}-${process.arch}-1`)
}

async function compile(work: string): Promise<string> {
  const sources = join(work, 'node_modules', 'better-sqlite3')
  copyPackage('better-sqlite3', sources)
  copyPackage('node-addon-api', join(work, 'node_modules', 'node-addon-api'))
  const nodeGyp = join(packageFolder('node-gyp'), 'bin', 'node-gyp.js')
  await runLogged(
    process.execPath,
    [nodeGyp, 'rebuild', '--release', '--force_build=1', '--jobs=max', `--nodedir=${headers()}`],
    {
      cwd: sources,
      log: join(setupLogs, 'sqlite-addon.log'),
      byHand,
      env: { ...process.env, CXXFLAGS: compilerFlags },
    },
  )
  const finished = join(work, 'finished')
  mkdirSync(finished)
  renameSync(join(sources, 'build', 'Release', fileName), join(finished, fileName))
  return finished
}

/** The C headers that came with the running Node, so that none are downloaded. */
function headers(): string {
  const fromNpm = join(checkout, 'node_modules', 'node', 'node_modules', `node-${process.platform}-${process.arch}`)
  const found = [fromNpm, dirname(dirname(process.execPath))].find((folder) =>
    existsSync(join(folder, 'include', 'node', 'node_api.h')),
  )
  if (found === undefined) throw new StepFailure('The C headers of Node were not found.', 'run `npm rebuild node`.')
  return found
}

function packageFolder(name: string): string {
  return dirname(require.resolve(`${name}/package.json`))
}

function copyPackage(name: string, to: string): void {
  cpSync(packageFolder(name), to, { recursive: true })
}
