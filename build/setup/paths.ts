import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** The checkout. */
export const checkout = resolve(import.meta.dirname, '..', '..')

/** What set-up makes for this checkout alone; `npm ci` takes it away, and the next set-up makes it again in a moment. */
export const checkoutCache = join(checkout, 'node_modules', '.cache', 'zongchuang')

/** Logs of the set-up's programs. */
export const setupLogs = join(checkout, 'out', 'setup')

/** What is costly to make and serves every checkout of this user: the fallback runtime and the rebuilt addon. */
export const userCache = join(
  process.platform === 'win32'
    ? (process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'))
    : (process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache')),
  'zongchuang',
)
