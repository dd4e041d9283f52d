import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setupLogs } from './paths.ts'
import { already, runLogged, step } from './step.mjs'

/** A Debian package under the names that releases know it by, and what it is for. */
type SystemPackage = { readonly names: readonly string[]; readonly for: string }

/** What the application and its tests need on Linux. */
export const applicationPackages: readonly SystemPackage[] = [
  { names: ['libgtk-3-0', 'libgtk-3-0t64'], for: 'Electron windows' },
  { names: ['libnss3'], for: 'Electron' },
  { names: ['libasound2', 'libasound2t64'], for: 'Electron' },
  { names: ['libgbm1'], for: 'Electron' },
  { names: ['xvfb'], for: 'windows without a display' },
  { names: ['xauth'], for: 'windows without a display' },
  { names: ['poppler-utils'], for: 'reading and drawing PDF in tests' },
  { names: ['zbar-tools'], for: 'reading QR codes in tests' },
  { names: ['qpdf'], for: 'checking PDF in tests' },
]

/** What making the fallback runtime needs besides. */
export const fallbackPackages: readonly SystemPackage[] = [
  { names: ['unzip'], for: 'unpacking the runtime' },
  { names: ['python3'], for: 'compiling the database addon' },
  { names: ['make'], for: 'compiling the database addon' },
  { names: ['g++'], for: 'compiling the database addon' },
]

/**
 * Installs what is missing through apt-get when root on a Debian-like system. Elsewhere it says what to install by hand and
 * goes on, since a desktop machine usually has what the window needs.
 */
export async function ensureSystemPackages(wanted: readonly SystemPackage[], purpose: string): Promise<void> {
  if (process.platform !== 'linux') return
  const title = `System packages for ${purpose}`
  if (!existsSync('/usr/bin/apt-get') || !existsSync('/usr/bin/dpkg-query')) {
    already(
      `${title}: not a Debian-like system; make sure there are GTK 3, NSS, ALSA, GBM, Xvfb, poppler, zbar and qpdf`,
    )
    return
  }
  const missing = missingOf(wanted)
  if (missing.length === 0) {
    already(`${title} are installed`)
    return
  }
  const list = missing.map((each) => each.names[0]).join(' ')
  if (process.getuid?.() !== 0) {
    const why = missing.map((each) => `${each.names[0]} (${each.for})`).join(', ')
    console.log(`  ! ${title}: not root, so not installed: ${why}`)
    console.log(`    By hand: sudo apt-get update && sudo apt-get install -y --no-install-recommends ${list}`)
    return
  }
  await step(`${title}: apt-get install ${list}`, () => install(missing))
}

/** Whether any of them is known to be missing. */
export function lacksSystemPackages(wanted: readonly SystemPackage[]): boolean {
  return existsSync('/usr/bin/dpkg-query') && missingOf(wanted).length > 0
}

function missingOf(wanted: readonly SystemPackage[]): readonly SystemPackage[] {
  const asked = wanted.flatMap((each) => each.names)
  const answer = spawnSync('dpkg-query', ['-W', '-f', `\${Package} \${db:Status-Abbrev}\n`, ...asked], {
    encoding: 'utf8',
  })
  const installed = new Set(
    answer.stdout
      .split('\n')
      .filter((line) => /^\S+ .i/.test(line))
      .map((line) => line.split(' ')[0]),
  )
  return wanted.filter((each) => !each.names.some((name) => installed.has(name)))
}

async function install(missing: readonly SystemPackage[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const names = () => missing.map((each) => each.names.find(isOffered) ?? each.names[0] ?? '')
  const byHand = `run \`apt-get update && apt-get install -y --no-install-recommends ${names().join(' ')}\` and read what it says.`
  const lock = ['-o', 'DPkg::Lock::Timeout=300']
  await runLogged('apt-get', [...lock, 'update'], { log: join(setupLogs, 'apt-update.log'), byHand, env })
  await runLogged('apt-get', [...lock, 'install', '-y', '--no-install-recommends', ...names()], {
    log: join(setupLogs, 'apt-install.log'),
    byHand,
    env,
  })
}

/** Whether a package of that very name can be installed (on newer releases some names are only provided by others). */
function isOffered(name: string): boolean {
  const answer = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' }).stdout ?? ''
  return answer.includes('Candidate: ') && !answer.includes('Candidate: (none)')
}
