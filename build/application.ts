import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { checkout } from './setup/paths.ts'
import { step } from './setup/step.mjs'
import { hashOfSources, isBuilt, recordBuilt } from './source-stamp.ts'
import { copyFiles } from './vite/copied-files.ts'
import { preloadConfig, processesConfig } from './vite/electron.ts'
import { rendererConfig } from './vite/renderer.ts'

type Target = {
  readonly name: string
  readonly title: string
  /** Folders whose contents decide whether it must be built again. */
  readonly sources: readonly string[]
  /** What is there, below `dist`, when it was built. */
  readonly output: string
  readonly build: () => Promise<unknown>
}

const targets: readonly Target[] = [
  {
    name: 'electron',
    title: 'Building the main process, its utility processes and the preload script',
    sources: ['shared', 'db', 'electron', 'build/vite'],
    output: 'electron/main.js',
    build: async () => {
      await build(processesConfig)
      await build(preloadConfig)
    },
  },
  {
    name: 'renderer',
    title: 'Building the page',
    sources: ['shared', 'renderer', 'build/vite'],
    output: 'renderer/index.html',
    build: () => build(rendererConfig),
  },
]

/** Builds into `dist` what changed since the last build, and says so. */
export async function buildApplication(): Promise<void> {
  mkdirSync(join(checkout, 'out'), { recursive: true })
  const packages = createHash('sha256')
    .update(readFileSync(join(checkout, 'package-lock.json')))
    .digest('hex')
  const due = targets
    .map((target) => ({ ...target, hash: `${hashOfSources(target.sources)}-${packages}` }))
    .filter(({ name, output, hash }) => !isBuilt(name, hash) || !existsSync(join(checkout, 'dist', output)))
  for (const { name, title, hash, build: run } of due) {
    recordBuilt(name, null)
    await step(title, run)
    await step('Laying out fonts, migrations and the data of PDF.js', () => copyFiles())
    recordBuilt(name, hash)
  }
  if (due.length === 0) console.log('  ✓ The build is up to date')
}

/** Builds, or prints what is wrong with the sources and ends the program. */
export async function buildOrStop(): Promise<void> {
  console.log('Build')
  try {
    await buildApplication()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
