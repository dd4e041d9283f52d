import { app, dialog } from 'electron'
import type { Log } from './logging.ts'

/**
 * The last net. What nobody caught in the main process is noted and shown with its reference; the application ends, since
 * its state is unknown and everything that was called saved is on the disk. A page that died is loaded again.
 */
export function catchCrashes(log: Log): void {
  const end = (error: unknown, where: string) => {
    const reference = log.bug(error, where)
    if (app.isReady())
      dialog.showErrorBox('综窗发生错误，需要关闭', `已保存的内容不受影响，请重新打开。错误编号：${reference}`)
    app.exit(1)
  }
  process.on('uncaughtException', (error) => end(error, 'main process'))
  process.on('unhandledRejection', (error) => {
    log.bug(error, 'main process (promise)')
  })
  app.on('render-process-gone', (_event, contents, details) => {
    log.error(`page process gone: ${details.reason} (${details.exitCode})`)
    if (details.reason !== 'clean-exit' && details.reason !== 'killed' && !contents.isDestroyed()) contents.reload()
  })
  app.on('child-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit') {
      log.warn(`${details.serviceName ?? details.type} process gone: ${details.reason} (${details.exitCode})`)
    }
  })
}
