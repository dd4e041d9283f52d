import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { builtinCalendar } from '#shared/calendar/index.ts'
import { catalogue } from '#shared/catalogue/index.ts'
import type { Database } from '../driver.ts'
import { openDatabase } from '../open.ts'
import { createStore } from '../store.ts'
import type { Keys, Store, StoreDone, StoreRequest } from '../store-types.ts'

export const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))
export const testKeys: Keys = { kid: 'test', master: Buffer.alloc(32, 7) }

/** A store over a real file in a folder of its own, with a clock that moves on by a second a look. */
export interface Office {
  readonly folder: string
  readonly file: string
  readonly db: Database
  readonly store: Store
  /** Gives a command under a new commit and expects it to be done; throws the refusal's message. */
  give(request: Omit<StoreRequest, 'commitId'>): StoreDone
  at(instant: string): void
  /** Closes the database and opens it again, as after a restart. */
  reopen(): Office
  /** Closes the database and leaves its folder. */
  stop(): void
  /** Closes the database and removes its folder. */
  close(): void
}

export function openOffice(folder = mkdtempSync(join(tmpdir(), 'zongchuang-db-'))): Office {
  const file = join(folder, 'office.sqlite')
  const opened = openDatabase({ file, migrations: migrationsFolder })
  if (!opened.ok) throw new Error(`${opened.fault.code}: ${opened.fault.detail}`)
  let now = Date.parse('2026-11-24T02:00:00.000Z')
  const store = createStore({
    db: opened.db,
    attachmentFolder: join(folder, 'attachments'),
    keys: testKeys,
    catalogue,
    calendar: () => builtinCalendar,
    clock: () => {
      now += 1000
      return new Date(now).toISOString()
    },
    randomId: randomUUID,
  })
  if (store.desk() === null) store.setDesk('01')
  return {
    folder,
    file,
    db: opened.db,
    store,
    give: (request) => give(store, request),
    at: (instant) => {
      now = Date.parse(instant)
    },
    reopen() {
      opened.close()
      return openOffice(folder)
    },
    stop: opened.close,
    close() {
      opened.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function give(store: Store, request: Omit<StoreRequest, 'commitId'>): StoreDone {
  const outcome = store.execute({ ...request, commitId: randomUUID() } as StoreRequest)
  if (outcome.kind === 'done') return outcome
  throw new Error(outcome.kind === 'stale' ? `stale at ${outcome.version}` : outcome.refusal.message)
}
