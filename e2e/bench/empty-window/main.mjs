// The least that an Electron application can be: what the figures of ours are compared with.

import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

app.setPath('userData', join(process.env.EMPTY_WINDOW_DATA ?? app.getPath('temp'), 'empty-window'))
app.on('window-all-closed', () => app.quit())
// Not awaited: Electron becomes ready only once this module has been run to its end.
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768, webPreferences: { sandbox: true } })
  void window.loadURL('data:text/html;charset=utf-8,<title>empty</title><h1 id="ready">%E7%A9%BA</h1>')
})
