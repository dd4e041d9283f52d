// The least that an Electron application can be: what the figures of ours are compared with.

import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

app.setPath('userData', join(process.env.EMPTY_WINDOW_DATA ?? app.getPath('temp'), 'empty-window'))
await app.whenReady()
const window = new BrowserWindow({ width: 1366, height: 768, webPreferences: { sandbox: true } })
await window.loadURL('data:text/html;charset=utf-8,<title>empty</title><h1 id="ready">%E7%A9%BA</h1>')
app.on('window-all-closed', () => app.quit())
