import { randomBytes } from 'node:crypto'
import log from 'electron-log/main'
import { scrub } from './scrub.ts'

/** The application's log: what happened to the application, never what stands in a case. */
export interface Log {
  info(text: string): void
  warn(text: string): void
  error(text: string): void
  /** Notes an error that should not be, and gives the reference that the page shows. */
  bug(error: unknown, where: string): string
}

const megabyte = 1024 * 1024

/** Writes to `main.log` in the folder; the one before is kept as `main.old.log`. */
export function openLog(folder: string, toConsole: boolean): Log {
  log.transports.file.resolvePathFn = (variables) => `${folder}/${variables.fileName ?? 'main.log'}`
  log.transports.file.maxSize = 5 * megabyte
  log.transports.file.format = '[{y}-{m}-{d} {h}:{i}:{s}.{ms}] [{level}] {text}'
  log.transports.console.level = toConsole ? 'info' : false
  return {
    info: (text) => log.info(text),
    warn: (text) => log.warn(text),
    error: (text) => log.error(text),
    bug(error, where) {
      const reference = randomBytes(4).toString('hex').toUpperCase()
      log.error(`bug ${reference} in ${where}: ${scrub(error)}`)
      return reference
    },
  }
}
