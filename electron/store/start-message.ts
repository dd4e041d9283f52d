import type { Fault } from '#shared/ipc/channel.ts'

/** The first question to the store's process. The master key travels here only, never in arguments or environment. */
export interface OpenStore {
  readonly folder: string
  readonly migrations: string
  readonly key: Uint8Array
  /** The addon for a runtime whose Node-API is too old for the driver's own; null elsewhere. */
  readonly nativeBinding: string | null
  /** Milliseconds that the application's clock is ahead of the machine's; 0 but in tests. */
  readonly clockOffset: number
}

/** Null when the store is open. */
export type OpenAnswer = Fault | null

/** The name of the database in the data folder. */
export const databaseFileName = 'zongchuang.db'
/** The attachments beside it. */
export const attachmentFolderName = 'attachments'
/** The name under which the master key is known in what it encrypts. */
export const masterKeyId = 'master-1'
