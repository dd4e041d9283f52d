import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge, Notice } from '#shared/ipc/contract.ts'
import { invokeChannel, noticeChannel } from '#shared/ipc/wire.ts'

// The page sees these two functions and nothing of Electron.
const bridge: Bridge = {
  ask: (name, input) => ipcRenderer.invoke(invokeChannel, { name, input }),
  onNotice(listener) {
    const forward = (_event: unknown, notice: Notice) => listener(notice)
    ipcRenderer.on(noticeChannel, forward)
    return () => {
      ipcRenderer.off(noticeChannel, forward)
    }
  },
}

contextBridge.exposeInMainWorld('office', bridge)
