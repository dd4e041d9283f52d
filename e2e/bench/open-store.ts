import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { checkout } from '#build/setup/paths.ts'
import { connect, type Database } from '#db/driver.ts'
import { openDatabase } from '#db/open.ts'
import { createStore } from '#db/store.ts'
import type { Commands, Store, StoreDone } from '#db/store-types.ts'
import { builtinCalendar } from '#shared/calendar/index.ts'
import { catalogue } from '#shared/catalogue/index.ts'
import type { Actor } from '#shared/core/actor.ts'

/** The real store on a real file, as the store's process opens it. */
export interface OpenedStore {
  readonly store: Store
  close(): void
}

export function openStoreIn(folder: string): OpenedStore {
  const opened = openDatabase({ file: join(folder, 'zongchuang.db'), migrations: join(checkout, 'db', 'migrations') })
  if (!opened.ok) throw new Error(`The store did not open: ${opened.fault.code} ${opened.fault.detail}`)
  const store = createStore({
    db: opened.db,
    attachmentFolder: join(folder, 'attachments'),
    keys: { kid: 'master-1', master: randomBytes(32) },
    catalogue,
    calendar: () => builtinCalendar,
    clock: () => new Date().toISOString(),
    randomId: () => randomUUID(),
  })
  store.setDesk('01')
  return { store, close: () => opened.close() }
}

export const clerk: Actor = {
  accountId: '5f0c0f0e-6f2b-4a8e-9d10-1f7f3a5a0001',
  name: '王芳',
  roles: ['clerk'],
  departmentId: null,
  desk: '01',
}

/** Gives a command to a case and throws when it is not accepted. */
export function giveCase(store: Store, caseId: string, command: Commands['case']): StoreDone {
  const outcome = store.execute({
    commitId: randomUUID(),
    aggregate: 'case',
    streamId: caseId,
    command,
    actor: clerk,
  })
  if (outcome.kind !== 'done') throw new Error(`${command.type}: ${JSON.stringify(outcome)}`)
  return outcome
}

/** A bare table in a file of its own, kept as safely as ours: every insert is on the disk when it returns. */
export function bareTable(folder: string): Database {
  const db = connect(join(folder, 'bare.db'))
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec('CREATE TABLE line (id INTEGER PRIMARY KEY, stream TEXT NOT NULL, payload TEXT NOT NULL) STRICT')
  return db
}
