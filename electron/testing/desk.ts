import { randomBytes, randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Store } from '#db/store-types.ts'
import type { Devices, PrintJob } from '#electron/devices/devices.ts'
import { handlersOf } from '#electron/handlers/index.ts'
import type { Office } from '#electron/handlers/office.ts'
import { answer, type Loop, type Sender } from '#electron/ipc/answer.ts'
import { inspectAttachment } from '#electron/paper/attachment-check.ts'
import { createPaperEngine } from '#electron/paper/engine.ts'
import { fontFilesOfPackages } from '#electron/paper/fonts/font-files.ts'
import { createSession } from '#electron/session/session.ts'
import { clockOf } from '#electron/start/clock.ts'
import { openStore } from '#electron/store/open-store.ts'
import { localStore } from '#electron/store/store-api.ts'
import { catalogue } from '#shared/catalogue/index.ts'
import type { Answer, Failure } from '#shared/ipc/channel.ts'
import type { ChannelName, Input, Output } from '#shared/ipc/contract.ts'
import type { SessionView } from '#shared/ipc/views.ts'

const paper = createPaperEngine({ fontFiles: fontFilesOfPackages() })

/** The page itself, as the loop sees it. */
export const ourPage: Sender = { isMainFrame: true, isOurWindow: true, origin: 'app://bundle' }

/**
 * A whole desk without Electron: the real store on a real file, the real handlers behind the real loop, the real drawing of
 * papers. Only what a person would hold in his hands is given: dialogs, printers and the clock.
 */
export interface Desk {
  readonly folder: string
  readonly store: Store
  readonly office: Office
  readonly loop: Loop
  readonly changes: readonly SessionView[]
  readonly printed: readonly PrintJob[]
  /** What the next file dialog answers. */
  pick(...paths: readonly string[]): void
  saveTo(path: string | null): void
  /** Moves the clock on. */
  wait(minutes: number): void
  ask<K extends ChannelName>(name: K, input: Input<K>): Promise<Answer<Output<K>>>
  /** The value of an answer; throws what was answered instead. */
  get<K extends ChannelName>(name: K, input: Input<K>): Promise<Output<K>>
  failure<K extends ChannelName>(name: K, input: Input<K>): Promise<Failure>
  /** Lets the idle time of the desk run out. */
  fallIdle(): void
  close(): void
}

export function openDesk(start = '2026-11-24T01:00:00.000Z'): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'zc-desk-'))
  const data = join(folder, 'data')
  mkdirSync(data)
  let time = Date.parse(start)
  const clock = clockOf(() => time)
  const opened = openStore({
    folder: data,
    migrations: join(import.meta.dirname, '..', '..', 'db', 'migrations'),
    key: randomBytes(32),
    nativeBinding: null,
    clock: () => clock.now(),
  })
  if (!opened.ok) throw new Error(`The store did not open: ${opened.fault.code} ${opened.fault.detail}`)
  const store = localStore(opened.store)
  const printed: PrintJob[] = []
  const changes: SessionView[] = []
  let picked: readonly string[] = []
  let savePath: string | null = null
  let onIdle = () => {}
  const devices: Devices = {
    pickFiles: async () => picked,
    chooseSavePath: async () => savePath,
    openFolder: async () => {},
    printers: async () => [{ name: 'P1', displayName: '窗口1号', isDefault: true, state: 'idle' }],
    async print(job) {
      printed.push(job)
      return { takenBy: job.printer }
    },
  }
  const idle = {
    start(_minutes: number, callBack: () => void) {
      onIdle = callBack
    },
    touch() {},
    stop() {
      onIdle = () => {}
    },
  }
  const session = createSession({ store, clock, idle, onChange: (changed) => changes.push(changed) })
  const office: Office = {
    store,
    session,
    paper: { draw: (each) => paper.draw(each), inspect: inspectAttachment },
    devices,
    clock,
    catalogue,
    randomId: randomUUID,
    dataFolder: data,
    printingFolder: join(folder, 'printing'),
    version: '0.0.0',
    fault: async () => null,
    retry: async () => null,
  }
  const loop: Loop = {
    trustedOrigin: 'app://bundle',
    handlers: handlersOf(office),
    who: () => session.who(),
    reportBug(error) {
      throw error
    },
  }
  const desk: Desk = {
    folder,
    store: opened.store,
    office,
    loop,
    changes,
    printed,
    pick(...paths) {
      picked = paths
    },
    saveTo(path) {
      savePath = path
    },
    wait(minutes) {
      time += minutes * 60_000
    },
    // The loop answers each channel with its own type; over the wire that is known by the name alone.
    ask: async <K extends ChannelName>(name: K, input: Input<K>) =>
      (await answer(loop, ourPage, { name, input })) as Answer<Output<K>>,
    async get(name, input) {
      const given = await desk.ask(name, input)
      if (given.ok) return given.value
      throw new Error(`${name}: ${JSON.stringify(given.failure)}`)
    },
    async failure(name, input) {
      const given = await desk.ask(name, input)
      if (!given.ok) return given.failure
      throw new Error(`${name} was answered, though it should not be`)
    },
    fallIdle: () => onIdle(),
    close() {
      opened.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return desk
}
