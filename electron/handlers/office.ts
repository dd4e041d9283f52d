import type { Devices } from '#electron/devices/devices.ts'
import type { AttachmentVerdict } from '#electron/paper/attachment-verdict.ts'
import type { Session } from '#electron/session/session.ts'
import type { Clock } from '#electron/start/clock.ts'
import type { StoreApi } from '#electron/store/store-api.ts'
import type { Catalogue } from '#shared/catalogue/index.ts'
import type { Fault } from '#shared/ipc/channel.ts'
import type { Paper } from '#shared/papers/index.ts'

/** The drawing engine, in a process of its own. */
export interface PaperApi {
  /** The PDF of a paper. Throws a refusal when a text cannot be drawn or does not fit. */
  draw(paper: Paper): Promise<Uint8Array>
  /** What a file to be attached is, or why it is refused. */
  inspect(bytes: Uint8Array, fileName: string): Promise<AttachmentVerdict>
}

/** Everything that the handlers work with. All of it is given: they import neither Electron nor a clock. */
export interface Office {
  readonly store: StoreApi
  readonly session: Session
  readonly paper: PaperApi
  readonly devices: Devices
  readonly clock: Clock
  readonly catalogue: Catalogue
  readonly randomId: () => string
  /** The folder that holds the data, for the clerk to look at; and the one for papers on their way to a printer. */
  readonly dataFolder: string
  readonly printingFolder: string
  /** The application's version. */
  readonly version: string
  /** What keeps the store from working, or null; `retry` tries anew. */
  fault(): Promise<Fault | null>
  retry(): Promise<Fault | null>
}
