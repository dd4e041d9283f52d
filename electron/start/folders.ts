import { join, resolve } from 'node:path'

/** Where everything that is kept lies. */
export interface DataFolders {
  /** The database, attachments and the key. */
  readonly data: string
  /** What Chromium keeps: its caches and local state; nothing of the office. */
  readonly browser: string
  readonly logs: string
  readonly key: string
  /** Papers on their way to a printer; emptied at every start. */
  readonly printing: string
  /** The window's zoom and place. */
  readonly window: string
}

/**
 * The folders for one run. `--data-dir=` or ZONGCHUANG_DATA name the data folder; then all the rest lies in it too, so that
 * every data folder has its own single instance. Otherwise it is `data` in the user's own application folder.
 */
export function dataFolders(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  userData: string,
): DataFolders {
  const prefix = '--data-dir='
  const named = argv.find((argument) => argument.startsWith(prefix))?.slice(prefix.length) ?? env.ZONGCHUANG_DATA
  const data = named === undefined || named === '' ? join(userData, 'data') : resolve(named)
  return {
    data,
    browser: named === undefined || named === '' ? userData : join(data, 'browser'),
    logs: join(data, 'logs'),
    key: join(data, 'key.json'),
    printing: join(data, 'printing'),
    window: join(data, 'window.json'),
  }
}

/** What the build has laid out beside this script (`dist/electron/main.js`). */
export interface BuiltFiles {
  readonly preload: string
  readonly storeProcess: string
  readonly paperProcess: string
  readonly page: string
  readonly fonts: string
  readonly migrations: string
}

export function builtFiles(electronFolder: string): BuiltFiles {
  const dist = join(electronFolder, '..')
  return {
    preload: join(electronFolder, 'preload.cjs'),
    storeProcess: join(electronFolder, 'store-process.js'),
    paperProcess: join(electronFolder, 'paper-process.js'),
    page: join(dist, 'renderer'),
    fonts: join(dist, 'fonts'),
    migrations: join(dist, 'migrations'),
  }
}
