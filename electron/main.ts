/** Start-up, in order. What is done here is done nowhere else; how it is done stands in the modules. */
import { app, type BrowserWindow, session as sessions } from 'electron'
import { lockContents, lockSession } from './security/lockdown.ts'
import { claimPageScheme, servePage } from './security/page-scheme.ts'
import { browserFolder } from './start/browser-folder.ts'
import { applicationClock } from './start/clock.ts'
import { catchCrashes } from './start/crashes.ts'
import { builtFiles, dataFolders } from './start/folders.ts'
import { openLog } from './start/logging.ts'
import { openOffice, type RunningOffice } from './start/office.ts'
import { isOnlyInstance } from './start/single-instance.ts'
import { openMainWindow } from './windows/main-window.ts'

// Chromium refuses its sandbox to root, and would not even start; a user's machine never has this switch.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
claimPageScheme()

const folders = dataFolders(process.argv, process.env, app.getPath('userData'))
const built = builtFiles(import.meta.dirname)
app.setPath('userData', browserFolder(folders.browser))

const log = openLog(folders.logs, !app.isPackaged)
catchCrashes(log)

let window: BrowserWindow | null = null
let office: RunningOffice | null = null

function start(): void {
  lockSession(sessions.defaultSession)
  servePage({ page: built.page, fonts: built.fonts })
  const clock = applicationClock(process.env.ZONGCHUANG_CLOCK, app.isPackaged)
  office = openOffice({ folders, built, clock, log, version: app.getVersion() }, () => window)
  openWindow()
  log.info(`${app.getVersion()} on Electron ${process.versions.electron} started`)
}

function openWindow(): void {
  window = openMainWindow(built.preload, folders.window)
  window.on('closed', () => {
    window = null
  })
}

if (isOnlyInstance(() => window)) {
  lockContents((what) => log.warn(what))
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (office === null) return
    event.preventDefault()
    const closing = office
    office = null
    closing
      .close()
      .catch((error: unknown) => log.bug(error, 'closing'))
      .finally(() => app.quit())
  })
  // Not awaited: Electron becomes ready only once this module has been run to its end.
  void app.whenReady().then(start)
} else {
  app.quit()
}
