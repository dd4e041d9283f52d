import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { type BrowserWindow, powerMonitor } from 'electron'
import { electronDevices } from '#electron/devices/electron-devices.ts'
import { handlersOf } from '#electron/handlers/index.ts'
import type { Office } from '#electron/handlers/office.ts'
import { register, sendNotice } from '#electron/ipc/register.ts'
import { pageOrigin } from '#electron/security/page-files.ts'
import { idleLock } from '#electron/session/idle-lock.ts'
import { createSession } from '#electron/session/session.ts'
import { catalogue } from '#shared/catalogue/index.ts'
import { noticeOf } from './notices.ts'
import { type ProcessOptions, paperProcess, storeProcess } from './processes.ts'

export interface RunningOffice {
  /** Lets go of the database in good order. */
  close(): Promise<void>
}

/** Puts the office together behind the page: store, papers, session, handlers and the loop that answers. */
export function openOffice(
  options: ProcessOptions & { readonly version: string },
  window: () => BrowserWindow | null,
): RunningOffice {
  const { folders, clock, log } = options
  const store = storeProcess(options, (news) => {
    noticeOf(news, store.api, session.who().actor).then(
      (notice) => sendNotice(window(), notice),
      (error: unknown) => log.bug(error, 'notice'),
    )
  })
  const paper = paperProcess(options)
  const session = createSession({
    store: store.api,
    clock,
    idle: idleLock(),
    onChange: (changed) => sendNotice(window(), { type: 'session', session: changed }),
  })
  const office: Office = {
    store: store.api,
    session,
    paper,
    devices: electronDevices(window),
    clock,
    catalogue,
    randomId: randomUUID,
    dataFolder: folders.data,
    printingFolder: folders.printing,
    version: options.version,
    fault: () => store.fault(),
    retry: () => store.retry(),
  }
  register(
    { trustedOrigin: pageOrigin, handlers: handlersOf(office), who: () => session.who(), reportBug: log.bug },
    window,
  )
  const lock = () => {
    session.lock(true).catch((error: unknown) => log.bug(error, 'lock'))
  }
  powerMonitor.on('lock-screen', lock)
  powerMonitor.on('suspend', lock)
  openEarly(office, log.error)
  return {
    async close() {
      paper.stop()
      await store.close()
    },
  }
}

/** What takes time begins before the page asks for it: the database at once, the fonts when that is done. */
function openEarly(office: Office, log: (text: string) => void): void {
  // Papers are left for the printer's spooler to read; none survives to the next start.
  rmSync(office.printingFolder, { recursive: true, force: true })
  office.fault().then(
    (fault) => {
      if (fault !== null) log(`the store did not open: ${fault.code}`)
    },
    () => log('the store did not open'),
  )
}
