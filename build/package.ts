// `npm run package`: the application as it is shipped, unpacked, in `release/`, made from the runtime of this checkout and
// without any download. `node build/package.ts release` makes the installers of this platform with the pinned Electron.

import { existsSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build, type Configuration, Platform } from 'electron-builder'
import { buildOrStop } from './application.ts'
import { packagedExecutable } from './packaged.ts'
import { linkTree } from './setup/cached-folder.ts'
import { checkout, checkoutCache } from './setup/paths.ts'
import { type Runtime, readRuntime } from './setup/runtime.ts'
import { step } from './setup/step.mjs'
import { hashOfSources, isBuilt, recordBuilt } from './source-stamp.ts'

const driver = 'node_modules/better-sqlite3'

/** Packs the application unpacked for this machine, unless the package is of this very build already. */
async function packageUnpacked(): Promise<void> {
  const hash = hashOfSources(['dist', 'build/icons', 'electron-builder.yml', 'build/package.ts', 'build/fuses.ts'])
  if (isBuilt('package', hash) && existsSync(packagedExecutable())) {
    console.log('  ✓ The package is up to date')
    return
  }
  recordBuilt('package', null)
  // Hard links would let the fuses of the package be set in the runtime that the links share.
  process.env.USE_HARD_LINKS = 'false'
  const runtime = readRuntime()
  const config: Configuration = {
    extends: join(checkout, 'electron-builder.yml'),
    electronVersion: runtime.version,
    electronDist: runtime.kind === 'fallback' ? distOf(runtime) : dirname(runtime.electronPath),
    files: driverFiles(runtime),
  }
  await step(`Packaging with Electron ${runtime.version} into release/`, () =>
    build({ targets: Platform.current().createTarget('dir'), config, projectDir: checkout }),
  )
  recordBuilt('package', hash)
}

/** The fallback runtime as a distribution: without the `resources/app` that a development runtime has. */
function distOf(runtime: Runtime): string {
  const folder = join(checkoutCache, 'electron-dist')
  rmSync(folder, { recursive: true, force: true })
  linkTree(dirname(runtime.electronPath), folder)
  rmSync(join(folder, 'resources', 'app'), { recursive: true })
  rmSync(join(folder, 'zongchuang-sha256'), { force: true })
  return folder
}

/** Leaves the driver the one binary that the packaged runtime loads. */
function driverFiles(runtime: Runtime | null): NonNullable<Configuration['files']> {
  const shipped = readdirSync(join(checkout, driver, 'prebuilds'))
  const rebuilt = runtime?.nativeBinding ?? null
  if (rebuilt !== null)
    return [
      `!${driver}/prebuilds/**`,
      { from: dirname(rebuilt), to: `${driver}/build/Release`, filter: ['better_sqlite3.node'] },
    ]
  return shipped
    .filter((file) => !file.startsWith(`${process.platform}-`))
    .map((file) => `!${driver}/prebuilds/${file}`)
}

async function makeInstallers(): Promise<void> {
  const config: Configuration = { extends: join(checkout, 'electron-builder.yml'), files: driverFiles(null) }
  await step('Making the installers of this platform', () => build({ config, projectDir: checkout }))
}

if (import.meta.main) {
  await buildOrStop()
  console.log('\nPackage')
  try {
    await (process.argv[2] === 'release' ? makeInstallers() : packageUnpacked())
  } catch (error) {
    console.error(error)
    // Said outright: the exit hook of electron-builder forgets an exit code that was only set.
    process.exit(1)
  }
}
