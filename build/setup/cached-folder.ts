import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

const sealName = 'zongchuang-sha256'

/**
 * A folder that is made once and then only read: made beside its place and renamed into it when whole, so that neither an
 * interrupted set-up nor two at once leave half of one. A hash of its main file, written when it was made, is checked each
 * time; a damaged folder is made again.
 * @param folder its place; the name carries the version
 * @param mainFile the file, relative to the folder, whose hash is kept
 * @param make makes the content below the working folder it is given and returns the finished folder there
 */
export async function makeCached(
  folder: string,
  mainFile: string,
  make: (work: string) => Promise<string>,
): Promise<string> {
  if (isWhole(folder, mainFile)) return folder
  mkdirSync(dirname(folder), { recursive: true })
  const work = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`))
  try {
    const made = await make(work)
    writeFileSync(join(made, sealName), hashOfFile(join(made, mainFile)))
    if (isWhole(folder, mainFile)) return folder
    rmSync(folder, { recursive: true, force: true })
    renameSync(made, folder)
    return folder
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** Whether the folder is there and its main file is the one that was made. */
export function isWhole(folder: string, mainFile: string): boolean {
  const seal = join(folder, sealName)
  const file = join(folder, mainFile)
  return existsSync(seal) && existsSync(file) && readFileSync(seal, 'utf8') === hashOfFile(file)
}

/** @returns the sha256 in hexadecimal */
export function hashOfFile(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

/** Makes `to` a copy of `from` by hard links, or by copying where they are on different file systems. */
export function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name)
    const target = join(to, entry.name)
    if (entry.isDirectory()) linkTree(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else linkFile(source, target)
  }
}

function linkFile(source: string, target: string): void {
  try {
    linkSync(source, target)
  } catch (error) {
    // Another file system, or one without hard links.
    if (!['EXDEV', 'EPERM', 'EMLINK'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    copyFileSync(source, target)
  }
}
