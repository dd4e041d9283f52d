import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkout } from './setup/paths.ts'

const stampFile = join(checkout, 'out', 'built.json')

/** A hash over the contents of files and folders, by which a build knows that nothing changed. Tests do not count. */
export function hashOfSources(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths) addToHash(hash, path)
  return hash.digest('hex')
}

function addToHash(hash: ReturnType<typeof createHash>, path: string): void {
  const absolute = join(checkout, path)
  if (!existsSync(absolute)) return
  if (statSync(absolute).isFile()) {
    hash.update(path).update('\0').update(readFileSync(absolute)).update('\0')
    return
  }
  for (const entry of readdirSync(absolute, { withFileTypes: true, recursive: true }).sort(byPath)) {
    if (!entry.isFile() || entry.name.includes('.test.')) continue
    const file = join(entry.parentPath, entry.name)
    hash.update(file.slice(checkout.length)).update('\0').update(readFileSync(file)).update('\0')
  }
}

type Entry = { readonly parentPath: string; readonly name: string }

function byPath(a: Entry, b: Entry): number {
  const left = join(a.parentPath, a.name)
  const right = join(b.parentPath, b.name)
  return left < right ? -1 : left > right ? 1 : 0
}

/** Whether the target was last built from sources with this hash. */
export function isBuilt(target: string, hash: string): boolean {
  return readStamps()[target] === hash
}

/** Records what a target was built from; null while it is being built, so that an interrupted build is done again. */
export function recordBuilt(target: string, hash: string | null): void {
  writeFileSync(stampFile, JSON.stringify({ ...readStamps(), [target]: hash }, null, 2))
}

function readStamps(): Readonly<Record<string, string | null>> {
  return existsSync(stampFile) ? (JSON.parse(readFileSync(stampFile, 'utf8')) as Record<string, string | null>) : {}
}
