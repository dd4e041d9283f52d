import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connect } from './driver.ts'
import { latestVersion, migrate, readMigrations, schemaVersionOf } from './migrate.ts'
import { openDatabase } from './open.ts'
import * as deskTables from './schema/desk.ts'
import * as logTables from './schema/log.ts'
import * as projectionTables from './schema/projections.ts'
import { accepted, decided } from './testing/main-job.ts'
import { migrationsFolder, openOffice } from './testing/office.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zongchuang-migrate-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const withStep = (name: string, sql: string): string => {
  const steps = join(folder, 'migrations')
  cpSync(migrationsFolder, steps, { recursive: true })
  writeFileSync(join(steps, name), sql)
  return steps
}

it('the drizzle schema and the migrated tables have the same columns', () => {
  const { db, close } = openOffice()
  const tables: Record<string, SQLiteTable> = { ...logTables, ...deskTables, ...projectionTables }
  const described = Object.values(tables).map(getTableConfig)
  for (const { name, columns } of described) {
    const actual = db.prepare('SELECT name, type, "notnull" AS required, pk FROM pragma_table_info(?)').all(name) as {
      name: string
      type: string
      required: number
      pk: number
    }[]
    const nullable = (column: { required: number; pk: number }) => column.required === 0 && column.pk === 0
    expect(
      actual.map((column) => [column.name, column.type.toLowerCase(), nullable(column)]),
      name,
    ).toEqual(columns.map((column) => [column.name, column.getSQLType(), !column.notNull && !column.primary]))
  }
  const made = db
    .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all()
  expect(new Set(made)).toEqual(new Set(described.map((table) => table.name)))
  close()
})

it('migrations are numbered by tens and each number is used once', () => {
  const numbers = readMigrations(migrationsFolder).map((migration) => migration.number)
  expect(numbers.every((number) => number % 10 === 0)).toBe(true)
  writeFileSync(join(folder, '0010-a.sql'), '')
  writeFileSync(join(folder, '0010-b.sql'), '')
  expect(() => readMigrations(folder)).toThrow(/share a number/)
})

it.each(readMigrations(migrationsFolder).map((migration) => migration.number))(
  'a file at version %i reaches the newest',
  (from) => {
    const migrations = readMigrations(migrationsFolder)
    const db = connect(join(folder, 'old.sqlite'))
    migrate(
      db,
      migrations.filter((migration) => migration.number <= from),
    )
    expect(schemaVersionOf(db)).toBe(from)
    migrate(db, migrations)
    expect(schemaVersionOf(db)).toBe(latestVersion(migrations))
    db.close()
  },
)

describe('on a filled database', () => {
  it('a step that rebuilds a table keeps the rows that refer to it, and a copy is put aside first', () => {
    const office = openOffice()
    decided(office)
    const events = office.db.prepare('SELECT count(*) FROM event').pluck().get()
    const { file } = office
    const steps = withStep(
      '9000-rebuild.sql',
      `CREATE TABLE renewed AS SELECT * FROM log_commit; DROP TABLE log_commit;
       CREATE TABLE log_commit (seq INTEGER PRIMARY KEY, commit_id TEXT NOT NULL UNIQUE, aggregate TEXT NOT NULL, stream_id TEXT NOT NULL,
         version INTEGER NOT NULL, actor TEXT NOT NULL, desk TEXT NOT NULL, at TEXT NOT NULL, schema_version INTEGER NOT NULL,
         hub_seq INTEGER, numbers TEXT NOT NULL) STRICT;
       INSERT INTO log_commit SELECT * FROM renewed; DROP TABLE renewed;`,
    )
    const version = schemaVersionOf(office.db)
    office.stop()
    const copy = join(folder, 'office.sqlite')
    cpSync(file, copy)
    const result = openDatabase({ file: copy, migrations: steps })
    if (!result.ok) throw new Error(result.fault.detail)
    expect(result.migrated).toEqual(['9000-rebuild.sql'])
    expect(result.db.prepare('SELECT count(*) FROM event').pluck().get()).toBe(events)
    expect(result.db.pragma('foreign_keys', { simple: true })).toBe(1)
    const kept = connect(`${copy}.before-${version}.bak`)
    expect(kept.prepare('SELECT count(*) FROM event').pluck().get()).toBe(events)
    expect(schemaVersionOf(kept)).toBe(version)
    kept.close()
    result.close()
    office.close()
  })

  it('a step that fails is undone whole, and the file stays at its version', () => {
    const office = openOffice()
    accepted(office)
    office.db.pragma('wal_checkpoint(TRUNCATE)')
    const version = schemaVersionOf(office.db)
    const copy = join(folder, 'office.sqlite')
    cpSync(office.file, copy)
    const steps = withStep('9000-broken.sql', 'CREATE TABLE half (x TEXT) STRICT; INSERT INTO nowhere VALUES (1);')
    expect(() => openDatabase({ file: copy, migrations: steps })).toThrow(/nowhere/)
    const result = openDatabase({ file: copy, migrations: migrationsFolder })
    if (!result.ok) throw new Error(result.fault.detail)
    expect(schemaVersionOf(result.db)).toBe(version)
    expect(result.db.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").pluck().get()).toBe(0)
    result.close()
    office.close()
  })

  it('a step that breaks a reference is undone', () => {
    const office = openOffice()
    accepted(office)
    office.db.pragma('wal_checkpoint(TRUNCATE)')
    const copy = join(folder, 'office.sqlite')
    cpSync(office.file, copy)
    const steps = withStep(
      '9000-orphans.sql',
      'DROP TRIGGER log_commit_no_delete; DELETE FROM log_commit WHERE seq = 1;',
    )
    expect(() => openDatabase({ file: copy, migrations: steps })).toThrow(/broken references/)
    office.close()
  })
})

it('a file that is up to date is not copied', () => {
  const file = join(folder, 'office.sqlite')
  for (let n = 0; n < 2; n += 1) {
    const result = openDatabase({ file, migrations: migrationsFolder })
    if (result.ok) result.close()
  }
  expect(readdirSync(folder).filter((name) => name.endsWith('.bak'))).toEqual([])
  mkdirSync(join(folder, 'x'))
  expect(existsSync(file)).toBe(true)
})
