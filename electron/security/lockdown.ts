import { app, type Session } from 'electron'
import { pageAddress, pageScheme } from './page-files.ts'

const localSchemes = new Set([`${pageScheme}:`, 'blob:', 'data:', 'devtools:'])

/** True when a request stays inside the application. Everything else is cancelled: the page is offline by design. */
export function isLocalRequest(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null
  return url !== null && localSchemes.has(url.protocol)
}

/** No permission (camera, location, clipboard reading, notifications …) and no request to any network. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !isLocalRequest(details.url) }))
}

/** No page of ours goes elsewhere, opens a window, or holds a webview; whatever is created obeys. */
export function lockContents(report: (what: string) => void): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => {
      report('window.open was refused')
      return { action: 'deny' }
    })
    contents.on('will-navigate', (event) => {
      // Reloading the page itself is how it recovers after its process was killed.
      if (event.url.split('#')[0] === pageAddress) return
      event.preventDefault()
      report('a navigation was refused')
    })
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame) event.preventDefault()
    })
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
}
