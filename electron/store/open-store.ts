import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { openDatabase } from '#db/open.ts'
import { createStore } from '#db/store.ts'
import type { Store } from '#db/store-types.ts'
import { builtinCalendar } from '#shared/calendar/index.ts'
import { catalogue } from '#shared/catalogue/index.ts'
import type { Instant } from '#shared/core/time.ts'
import type { Fault } from '#shared/ipc/channel.ts'
import { attachmentFolderName, databaseFileName, masterKeyId, type OpenStore } from './start-message.ts'

export type OpenedStore =
  | { readonly ok: true; readonly store: Store; close(): void }
  | { readonly ok: false; readonly fault: Fault }

/** Opens the database of a data folder and puts the store on it, on this clock. */
export function openStore(ask: Omit<OpenStore, 'clockOffset'> & { readonly clock: () => Instant }): OpenedStore {
  const opened = openDatabase({
    file: join(ask.folder, databaseFileName),
    migrations: ask.migrations,
    nativeBinding: ask.nativeBinding,
  })
  if (!opened.ok) return opened
  try {
    const store = createStore({
      db: opened.db,
      attachmentFolder: join(ask.folder, attachmentFolderName),
      keys: { kid: masterKeyId, master: Buffer.from(ask.key) },
      catalogue,
      calendar: () => builtinCalendar,
      clock: ask.clock,
      randomId: () => randomUUID(),
    })
    return { ok: true, store, close: () => opened.close() }
  } catch (error) {
    opened.close()
    throw error
  }
}
