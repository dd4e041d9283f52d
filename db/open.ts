import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Fault, FaultCode } from '#shared/ipc/channel.ts'
import { connect, type Database } from './driver.ts'
import { faultOf } from './fault.ts'
import { latestVersion, migrate, readMigrations, schemaVersionOf } from './migrate.ts'

/** “ZCdb” in the file's header: this file is ours. */
export const applicationId = 0x5a436462

/** Older ones have defects of the write-ahead log that can lose committed data. */
const oldestSqlite = [3, 51, 3] as const

export interface OpenOptions {
  readonly file: string
  /** Folder of the `.sql` files. */
  readonly migrations: string
  /** The driver's compiled addon, where the runtime needs its own. */
  readonly nativeBinding?: string | null
}

export type Opened =
  | { readonly ok: true; readonly db: Database; readonly migrated: readonly string[]; close(): void }
  | { readonly ok: false; readonly fault: Fault }

/**
 * Opens the desk's database for this process alone, checks that it is ours, whole and not newer than we are, and brings its
 * schema up to date. A file that fails a check is left as it is. Throws only when we are wrong.
 */
export function openDatabase(options: OpenOptions): Opened {
  const unwritable = folderProblem(dirname(options.file))
  if (unwritable !== null) return { ok: false, fault: unwritable }
  let lock: Database | null = null
  let db: Database | null = null
  const release = () => {
    db?.close()
    lock?.close()
  }
  try {
    lock = takeLock(options)
    db = connect(options.file, { nativeBinding: options.nativeBinding ?? null })
    const migrations = readMigrations(options.migrations)
    const problem = fileProblem(db, latestVersion(migrations))
    if (problem !== null) {
      release()
      return { ok: false, fault: problem }
    }
    prepareConnection(db)
    const migrated = migrate(db, migrations)
    return { ok: true, db, migrated, close: release }
  } catch (error) {
    release()
    const fault = faultOf(error)
    if (fault === null) throw error
    return { ok: false, fault: { code: fault.code, detail: `${options.file}：${fault.detail}` } }
  }
}

/**
 * Two copies of the program on one folder must be told. The lock is an exclusive transaction on a small file beside the
 * database: the operating system lets go of it when the process ends, however it ends.
 */
function takeLock({ file, nativeBinding }: OpenOptions): Database {
  const lock = connect(`${file}.lock`, { nativeBinding: nativeBinding ?? null, timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return lock
  } catch (error) {
    lock.close()
    throw error
  }
}

/** What forbids the use of the file, before anything is written to it. */
function fileProblem(db: Database, newest: number): Fault | null {
  const problem = (code: FaultCode, detail: string): Fault => ({ code, detail: `${db.name}：${detail}` })
  assertSqlite(db)
  const version = schemaVersionOf(db)
  const owner = Number(db.pragma('application_id', { simple: true }))
  const tables = Number(db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get())
  if (owner !== applicationId && (tables > 0 || owner !== 0)) {
    return problem('database-unreadable', '这不是综窗的数据库文件。')
  }
  if (version > newest) return problem('database-newer', `数据库版本${version}，本程序最高支持${newest}。`)
  const findings = db.pragma('quick_check(1)', { simple: true })
  return findings === 'ok' ? null : problem('database-damaged', String(findings))
}

function prepareConnection(db: Database): void {
  if (Number(db.pragma('application_id', { simple: true })) === 0) db.pragma(`application_id = ${applicationId}`)
  db.pragma('journal_mode = WAL')
  // The driver is compiled to open a WAL database as NORMAL, which may lose the last commits in a power cut.
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  // Without it INSERT OR REPLACE removes a row past the triggers that keep the log append-only.
  db.pragma('recursive_triggers = ON')
  db.pragma('busy_timeout = 5000')
  db.pragma('cache_size = -65536')
  db.pragma('temp_store = MEMORY')
  db.pragma('wal_autocheckpoint = 1000')
  // A destroyed key must not live on in a free page.
  db.pragma('secure_delete = ON')
}

function assertSqlite(db: Database): void {
  const version = String(db.prepare('SELECT sqlite_version()').pluck().get())
  const parts = version.split('.').map(Number)
  const firstDifference = oldestSqlite.findIndex((least, place) => parts[place] !== least)
  if (firstDifference === -1) return
  if ((parts[firstDifference] ?? 0) < (oldestSqlite[firstDifference] ?? 0)) {
    throw new Error(`SQLite ${version} is older than ${oldestSqlite.join('.')}`)
  }
}

/** As much as the first commits take: an empty file can be made on a disk that is full. */
const probeBytes = 256 * 1024

/** SQLite says only “cannot open”, so the folder is tried by itself. */
function folderProblem(folder: string): Fault | null {
  const probe = join(folder, `.write-probe-${process.pid}`)
  try {
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
    writeFileSync(probe, Buffer.alloc(probeBytes))
    rmSync(probe)
    return null
  } catch (error) {
    rmSync(probe, { force: true })
    const fault = faultOf(error)
    if (fault !== null) return { ...fault, detail: `${folder}：${fault.detail}` }
    return { code: 'folder-read-only', detail: folder }
  }
}
