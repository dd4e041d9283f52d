import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { FONTS_VARIABLE } from '#electron/paper/protocol.ts'
import { startUtilityPeer } from '#electron/rpc/utility-peer.ts'
import { type KeyReading, readMasterKey } from '#electron/session/key.ts'
import { osProtector } from '#electron/session/os-protector.ts'
import { databaseFileName, type OpenStore } from '#electron/store/start-message.ts'
import type { CommitNews } from '#electron/store/store-api.ts'
import { createStoreClient, type StoreClient } from '#electron/store/store-client.ts'
import type { Fault } from '#shared/ipc/channel.ts'
import type { Clock } from './clock.ts'
import type { BuiltFiles, DataFolders } from './folders.ts'
import type { Log } from './logging.ts'
import { createPaperClient, type PaperClient } from './paper-client.ts'

export interface ProcessOptions {
  readonly folders: DataFolders
  readonly built: BuiltFiles
  readonly clock: Clock
  readonly log: Log
}

/** The store's process. Nothing of our environment reaches it but what it must know. */
export function storeProcess(options: ProcessOptions, onNews: (news: CommitNews) => void): StoreClient {
  const { built, log } = options
  return createStoreClient({
    start: () =>
      startUtilityPeer({
        script: built.storeProcess,
        name: '综窗 数据库',
        env: {},
        onStderr: () => log.error('store process wrote to its standard error'),
      }),
    opening: () => opening(options),
    onNews,
    log: log.warn,
  })
}

/** What the store needs to open, or the fault that keeps it shut. */
function opening({ folders, built, clock, log }: ProcessOptions): OpenStore | Fault {
  const reading = readKey(folders)
  if ('code' in reading) return reading
  if (!reading.ok) return { code: 'key-unavailable', detail: reading.detail }
  if (reading.protection === 'file') {
    log.warn('the operating system keeps no secrets here: the master key lies in a file that only this user may read')
  }
  return {
    folder: folders.data,
    migrations: built.migrations,
    key: reading.key,
    nativeBinding: nativeBinding(),
    clockOffset: Date.parse(clock.now()) - Date.now(),
  }
}

function readKey(folders: DataFolders): KeyReading | Fault {
  try {
    mkdirSync(folders.data, { recursive: true })
    return readMasterKey(folders.key, osProtector(), existsSync(join(folders.data, databaseFileName)))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ENOSPC' || code === 'EDQUOT') return { code: 'disk-full', detail: folders.data }
    if (code === '') throw error
    return { code: 'folder-read-only', detail: `${folders.data}（${code}）` }
  }
}

/** The addon that set-up rebuilt for a runtime whose Node-API is below 10; the shipped one fits everywhere else. */
function nativeBinding(): string | null {
  const rebuilt = process.env.ZONGCHUANG_SQLITE_BINDING
  return rebuilt !== undefined && Number(process.versions.napi) < 10 ? rebuilt : null
}

/** The process that draws papers and looks into attachments. */
export function paperProcess({ built, log }: ProcessOptions): PaperClient {
  return createPaperClient(
    () =>
      startUtilityPeer({
        script: built.paperProcess,
        name: '综窗 文书',
        env: { [FONTS_VARIABLE]: built.fonts },
        onStderr: () => log.error('paper process wrote to its standard error'),
      }),
    log.warn,
  )
}
