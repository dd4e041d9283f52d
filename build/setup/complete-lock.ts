// `node build/setup/complete-lock.ts` adds to package-lock.json the optional packages for other platforms that npm left out.
//
// npm drops from the lock file what the registry at hand does not offer, and mirrors often carry the binaries of one platform
// only. `npm ci` then refuses the lock file everywhere, and a Windows or macOS developer would get no compiler. The added
// entries have the exact version their parent asks for; npm fills in the hash where it fetches them.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkout } from './paths.ts'

type Locked = {
  version?: string
  dev?: boolean
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  license?: string
  optionalDependencies?: Record<string, string>
}
type LockFile = { packages: Record<string, Locked> }

const operatingSystems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'openharmony',
  'win32',
  'windows',
  'sunos',
  'openbsd',
  'netbsd',
  'aix',
]
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el']

/** @returns entries by lock path that the lock file lacks: platform packages named by an installed package at an exact version */
export function missingPlatformPackages(lock: LockFile): Record<string, Locked> {
  const missing: Record<string, Locked> = {}
  for (const [path, parent] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const platform = platformOf(name)
      if (platform === null || !/^\d+\.\d+\.\d+$/.test(version) || isLocked(lock, path, name)) continue
      missing[`node_modules/${name}`] = {
        version,
        ...(platform.cpu === undefined ? {} : { cpu: [platform.cpu] }),
        ...(parent.dev === true ? { dev: true } : {}),
        ...(platform.libc === undefined ? {} : { libc: [platform.libc] }),
        ...(parent.license === undefined ? {} : { license: parent.license }),
        optional: true,
        os: [platform.os],
      }
    }
  }
  return missing
}

/** Whether npm would find the package from its parent: nested below it or in any folder above. */
function isLocked(lock: LockFile, parentPath: string, name: string): boolean {
  let folder: string | null = parentPath
  while (folder !== null) {
    if (lock.packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`] !== undefined)
      return true
    if (folder === '') return false
    const above = folder.lastIndexOf('/node_modules/')
    folder = above === -1 ? '' : folder.slice(0, above)
  }
  return false
}

function platformOf(name: string): { os: string; cpu?: string; libc?: string } | null {
  const words = name.split(/[-/]/)
  const os = operatingSystems.find((each) => words.includes(each))
  if (os === undefined) return null
  const cpu = processors.find((each) => words.includes(each))
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu'))
      ? 'glibc'
      : undefined
  return {
    os: os === 'windows' ? 'win32' : os,
    ...(cpu === undefined ? {} : { cpu }),
    ...(libc === undefined || os !== 'linux' ? {} : { libc }),
  }
}

if (import.meta.main) {
  const file = join(checkout, 'package-lock.json')
  const lock = JSON.parse(readFileSync(file, 'utf8')) as LockFile
  const missing = missingPlatformPackages(lock)
  const { '': project, ...packages } = { ...lock.packages, ...missing }
  const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
  const complete = { ...lock, packages: { ...(project === undefined ? {} : { '': project }), ...sorted } }
  if (Object.keys(missing).length > 0) writeFileSync(file, `${JSON.stringify(complete, null, 2)}\n`)
  console.log(`package-lock.json: ${Object.keys(missing).length} packages for other platforms added`)
}
