import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Where Chromium keeps its caches and the lock of the single instance: the wanted folder, or, where that cannot be written,
 * one for this run alone. Without a lock Chromium would end at once, and nobody would be told that the folder is read-only
 * or the disk full; the database has a lock of its own.
 */
export function browserFolder(wanted: string): string {
  try {
    mkdirSync(wanted, { recursive: true })
    accessSync(wanted, constants.W_OK)
    return wanted
  } catch {
    return mkdtempSync(join(tmpdir(), 'zongchuang-browser-'))
  }
}
