import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { connect } from './driver.ts'
import { faultOf } from './fault.ts'
import { openDatabase } from './open.ts'
import { accepted } from './testing/main-job.ts'
import { migrationsFolder, openOffice } from './testing/office.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zongchuang-open-'))
  file = join(folder, 'office.sqlite')
})
afterEach(() => {
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true, force: true })
})

const open = (target = file) => openDatabase({ file: target, migrations: migrationsFolder })

const opened = (target = file) => {
  const result = open(target)
  if (!result.ok) throw new Error(result.fault.detail)
  return result
}

const faultCode = () => {
  const result = open()
  if (!result.ok) return result.fault.code
  result.close()
  return 'none'
}

it('a new file is made with every durability setting that the design asks for', () => {
  const { db, close } = opened()
  const pragma = (name: string) => db.pragma(name, { simple: true })
  expect(pragma('journal_mode')).toBe('wal')
  expect(pragma('synchronous')).toBe(2)
  expect(pragma('foreign_keys')).toBe(1)
  expect(pragma('busy_timeout')).toBe(5000)
  expect(pragma('secure_delete')).toBe(1)
  close()
})

it('every ordinary table is STRICT', () => {
  const { db, close } = opened()
  const tables = db
    .prepare("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    .all() as {
    name: string
    strict: number
  }[]
  const loose = tables.filter((table) => table.strict === 0 && !/^sqlite_/.test(table.name))
  expect(loose).toEqual([])
  close()
})

it('a second copy on the same file is told that it is in use', () => {
  const { close } = opened()
  expect(faultCode()).toBe('database-locked')
  close()
  expect(faultCode()).toBe('none')
})

it('a copy in another process is told too, and the lock ends with its holder however that ends', async () => {
  const script = `
    import { openDatabase } from ${JSON.stringify(new URL('./open.ts', import.meta.url).href)}
    const opened = openDatabase(${JSON.stringify({ file, migrations: migrationsFolder })})
    console.log(opened.ok)
    setInterval(() => {}, 1000)`
  const holder = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  expect(String(await once(holder.stdout, 'data'))).toContain('true')
  expect(faultCode()).toBe('database-locked')
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  expect(faultCode()).toBe('none')
})

it('a file of a newer version is refused and left as it was', () => {
  const { db, close } = opened()
  db.pragma('user_version = 9990')
  close()
  const before = readFileSync(file)
  expect(faultCode()).toBe('database-newer')
  expect(readFileSync(file).equals(before)).toBe(true)
})

it('a file that is no database is reported and not overwritten', () => {
  writeFileSync(file, 'These are the minutes of a meeting, not a database. '.repeat(100))
  const before = readFileSync(file)
  expect(faultCode()).toBe('database-damaged')
  expect(readFileSync(file).equals(before)).toBe(true)
})

it('the database of another program is not touched', () => {
  const other = connect(file)
  other.exec('CREATE TABLE other (x)')
  other.close()
  const before = readFileSync(file)
  expect(faultCode()).toBe('database-unreadable')
  expect(readFileSync(file).equals(before)).toBe(true)
})

it.each([
  [
    'with pages overwritten',
    (target: string) => {
      const bytes = readFileSync(target)
      bytes.fill(0x5a, 4096 * 3, bytes.length - 4096)
      writeFileSync(target, bytes)
    },
  ],
  ['cut short', (target: string) => truncateSync(target, 4096 * 20)],
])('a database %s is damaged and kept', (_, harm) => {
  const office = openOffice()
  accepted(office)
  office.db.pragma('wal_checkpoint(TRUNCATE)')
  cpSync(office.file, file)
  office.close()
  harm(file)
  const before = readFileSync(file)
  expect(faultCode()).toBe('database-damaged')
  expect(readFileSync(file).equals(before)).toBe(true)
})

it('a folder that cannot be written to is told apart from a bad file', async () => {
  chmodSync(folder, 0o555)
  // Root may write anywhere, so the question is asked as nobody.
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const script = `
    import { openDatabase } from ${JSON.stringify(new URL('./open.ts', import.meta.url).href)}
    const opened = openDatabase(${JSON.stringify({ file, migrations: migrationsFolder })})
    console.log(opened.ok ? 'none' : opened.fault.code)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    ...nobody,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  expect(String(await once(child.stdout, 'data')).trim()).toBe('folder-read-only')
})

it('a folder in the place of the file is unreadable', () => {
  mkdirSync(file)
  expect(faultCode()).toBe('database-unreadable')
})

it('errors of the file system and of SQLite have their screens, and bugs have none', () => {
  const error = (code: string) => Object.assign(new Error('x'), { code })
  expect(faultOf(error('ENOSPC'))?.code).toBe('disk-full')
  expect(faultOf(error('SQLITE_FULL'))?.code).toBe('disk-full')
  expect(faultOf(error('SQLITE_IOERR_WRITE'))?.code).toBe('database-unreadable')
  expect(faultOf(error('SQLITE_BUSY_SNAPSHOT'))?.code).toBe('database-locked')
  expect(faultOf(error('SQLITE_CORRUPT_VTAB'))?.code).toBe('database-damaged')
  expect(faultOf(error('SQLITE_CONSTRAINT_UNIQUE'))).toBeNull()
  expect(faultOf(new TypeError('x'))).toBeNull()
})
