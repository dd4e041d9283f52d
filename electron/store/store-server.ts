import { faultOf } from '#db/fault.ts'
import { type OpenedStore, openStore } from './open-store.ts'
import type { OpenAnswer, OpenStore } from './start-message.ts'
import { callStore, newsOf } from './store-api.ts'
import { asFaultError } from './store-error.ts'

/** What the store's process answers, apart from its port: the store once it is open, and its opening and closing. */
export interface StoreServer {
  answer(method: string, params: unknown): unknown
  /** Lets go of the file. */
  stop(): void
}

/** `post` sends what nobody asked for; `end` ends the process after its last answer. */
export function storeServer(post: (message: unknown) => void, end: () => void): StoreServer {
  let opened: OpenedStore | null = null

  const open = (ask: OpenStore): OpenAnswer => {
    if (opened?.ok) return null
    const { clockOffset, ...rest } = ask
    try {
      opened = openStore({ ...rest, clock: () => new Date(Date.now() + clockOffset).toISOString() })
    } catch (error) {
      const fault = faultOf(error)
      if (fault === null) throw error
      return fault
    }
    if (!opened.ok) return opened.fault
    opened.store.onCommit((committed) => post({ news: newsOf(committed) }))
    return null
  }
  const stop = () => {
    if (opened?.ok) opened.close()
    opened = null
  }

  return {
    stop,
    answer(method, params) {
      if (method === 'open') return open(params as OpenStore)
      if (method === 'close') {
        stop()
        // A moment later, so that this answer still leaves.
        setTimeout(end, 20)
        return null
      }
      if (opened === null || !opened.ok) throw new Error('The store is not open')
      try {
        return callStore(opened.store, method, params as readonly unknown[])
      } catch (error) {
        throw asFaultError(error)
      }
    },
  }
}
