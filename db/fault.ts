import type { Fault, FaultCode } from '#shared/ipc/channel.ts'

/** The world failed: carried as an exception inside the store, mapped to its own screen at the edge. */
export class StoreFault extends Error {
  readonly fault: Fault

  constructor(code: FaultCode, detail: string) {
    super(`${code}: ${detail}`)
    this.name = 'StoreFault'
    this.fault = { code, detail }
  }
}

/** Longest prefix first: the extended codes of SQLite begin with their primary code. */
const codes: readonly (readonly [prefix: string, fault: FaultCode])[] = [
  ['SQLITE_BUSY', 'database-locked'],
  ['SQLITE_LOCKED', 'database-locked'],
  ['SQLITE_CORRUPT', 'database-damaged'],
  ['SQLITE_NOTADB', 'database-damaged'],
  ['SQLITE_FULL', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['SQLITE_READONLY', 'folder-read-only'],
  ['EROFS', 'folder-read-only'],
  ['EACCES', 'folder-read-only'],
  ['EPERM', 'folder-read-only'],
  ['SQLITE_CANTOPEN', 'database-unreadable'],
  ['SQLITE_PERM', 'database-unreadable'],
  ['SQLITE_AUTH', 'database-unreadable'],
  ['SQLITE_IOERR', 'database-unreadable'],
  ['EIO', 'database-unreadable'],
]

/**
 * The fault behind an error of SQLite or of the file system, or null when we ourselves are wrong (a bug).
 * `detail` is the driver's own sentence, for the log and the screen's small print.
 */
export function faultOf(error: unknown): Fault | null {
  if (error instanceof StoreFault) return error.fault
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  const { code, message } = error
  const known = codes.find(([prefix]) => code.startsWith(prefix))
  return known === undefined ? null : { code: known[1], detail: `${message} (${code})` }
}
