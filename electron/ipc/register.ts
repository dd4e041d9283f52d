import { type BrowserWindow, ipcMain, type WebContents } from 'electron'
import type { Notice } from '#shared/ipc/contract.ts'
import { invokeChannel, noticeChannel } from '#shared/ipc/wire.ts'
import { answer, type Loop, type Sender } from './answer.ts'

/** Puts the loop on its wire. `window` gives our window, or null while there is none. */
export function register(loop: Loop, window: () => BrowserWindow | null): void {
  ipcMain.handle(invokeChannel, (event, message: unknown) =>
    answer(loop, senderOf(event.sender, event.senderFrame, window()), message),
  )
}

/** Tells the page something that it did not ask. */
export function sendNotice(window: BrowserWindow | null, notice: Notice): void {
  if (window !== null && !window.isDestroyed()) window.webContents.send(noticeChannel, notice)
}

function senderOf(contents: WebContents, frame: Electron.WebFrameMain | null, window: BrowserWindow | null): Sender {
  const ours = window !== null && !window.isDestroyed() && window.webContents === contents
  return {
    isOurWindow: ours,
    isMainFrame: ours && frame !== null && frame === contents.mainFrame,
    origin: frame === null ? '' : originOf(frame.url),
  }
}

/** `URL.origin` is `null` for schemes that are not special, so the parts are put together here. */
function originOf(address: string): string {
  if (!URL.canParse(address)) return ''
  const { protocol, host } = new URL(address)
  return `${protocol}//${host}`
}
