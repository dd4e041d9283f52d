import { app, BrowserWindow, Menu } from 'electron'
import { pageAddress } from '#electron/security/page-files.ts'
import { recallWindow, rememberWindow, type WindowMemory, zoomStep } from './window-memory.ts'

export const windowTitle = '综窗 — 绥芬河片区“一业一证、证照联办”综合窗口'
/** The page's own background, so that nothing flashes before it is drawn. */
const backgroundColour = '#f4f6fa'

/** Opens the one window, sandboxed and isolated, on the page; shown once it has something to show. */
export function openMainWindow(preload: string, memoryPath: string): BrowserWindow {
  const memory = recallWindow(memoryPath)
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1280,
    minHeight: 720,
    title: windowTitle,
    backgroundColor: backgroundColour,
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
      zoomFactor: 1.2 ** memory.zoomLevel,
    },
  })
  if (app.isPackaged) Menu.setApplicationMenu(null)
  window.once('ready-to-show', () => {
    if (memory.maximized) window.maximize()
    window.show()
  })
  window.on('page-title-updated', (event) => event.preventDefault())
  keepZoom(window, memory, memoryPath)
  void window.loadURL(pageAddress)
  return window
}

/** Ctrl with +, − and 0, and Ctrl with the wheel; the menu that would bring these keys is not there. */
function keepZoom(window: BrowserWindow, recalled: WindowMemory, path: string): void {
  const contents = window.webContents
  let zoomLevel = recalled.zoomLevel
  const set = (level: number) => {
    zoomLevel = Math.min(3, Math.max(-1, level))
    contents.setZoomLevel(zoomLevel)
  }
  const remember = () => rememberWindow(path, { zoomLevel, maximized: window.isMaximized() })

  contents.on('did-finish-load', () => contents.setZoomLevel(zoomLevel))
  contents.on('zoom-changed', (_event, direction) => {
    set(zoomLevel + (direction === 'in' ? zoomStep : -zoomStep))
    remember()
  })
  contents.on('before-input-event', (event, input) => {
    if (input.type !== 'keyDown' || !(input.control || input.meta) || input.alt) return
    const wanted = { '+': zoomLevel + zoomStep, '=': zoomLevel + zoomStep, '-': zoomLevel - zoomStep, '0': 0 }[
      input.key
    ]
    if (wanted === undefined) return
    event.preventDefault()
    set(wanted)
    remember()
  })
  window.on('close', remember)
}
