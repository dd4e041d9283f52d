import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from './driver.ts'

/** One step of the schema. Numbered by tens, so that a branch can put a step between two others. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
}

/** The `.sql` files of a folder, e.g. `0010-log.sql`, by number. Throws when two share a number or a name is malformed. */
export function readMigrations(folder: string): readonly Migration[] {
  const migrations = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .map((name) => ({ number: numberOf(name), name, sql: readFileSync(join(folder, name), 'utf8') }))
    .sort((left, right) => left.number - right.number)
  const numbers = new Set(migrations.map((migration) => migration.number))
  if (migrations.length === 0 || numbers.size !== migrations.length) {
    throw new Error(`The migrations in ${folder} are missing or share a number`)
  }
  return migrations
}

/** The schema version that a file carries: the number of its last migration, 0 for a new file. */
export function schemaVersionOf(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }))
}

export function latestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.number ?? 0
}

/**
 * Brings a file to the newest schema: a whole copy is put beside it first (unless it is new), then each step runs in its own
 * transaction. Foreign keys are off around a step, because a table that is rebuilt would otherwise take its children with it;
 * they are checked before the step is committed. Answers the steps that ran.
 */
export function migrate(db: Database, migrations: readonly Migration[]): readonly string[] {
  const from = schemaVersionOf(db)
  const wanted = migrations.filter((migration) => migration.number > from)
  if (wanted.length === 0) return []
  if (from > 0) copyBeside(db, from)
  db.pragma('foreign_keys = OFF')
  try {
    for (const migration of wanted) {
      db.transaction(() => {
        db.exec(migration.sql)
        const broken = db.pragma('foreign_key_check') as readonly unknown[]
        if (broken.length > 0) throw new Error(`${migration.name} leaves ${broken.length} broken references`)
        db.pragma(`user_version = ${migration.number}`)
      }).immediate()
    }
  } finally {
    db.pragma('foreign_keys = ON')
  }
  return wanted.map((migration) => migration.name)
}

/** `VACUUM INTO`, not a file copy: it takes the write-ahead log along, and never drops this process's locks on the file. */
function copyBeside(db: Database, version: number): void {
  const copy = `${db.name}.before-${version}.bak`
  if (!existsSync(copy)) db.prepare('VACUUM INTO ?').run(copy)
}

function numberOf(name: string): number {
  const digits = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1]
  if (digits === undefined || Number(digits) === 0) throw new Error(`Not a migration's name: ${name}`)
  return Number(digits)
}
