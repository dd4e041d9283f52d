import { app, type BrowserWindow } from 'electron'

/**
 * One application for a data folder (the lock lies in its browser folder). A second one hands over to the first, which
 * comes to the front, and ends. Returns false in the second.
 */
export function isOnlyInstance(window: () => BrowserWindow | null): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', () => {
    const open = window()
    if (open === null) return
    if (open.isMinimized()) open.restore()
    open.focus()
  })
  return true
}
