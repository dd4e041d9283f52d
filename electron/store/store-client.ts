import { faulty, NoAnswer } from '#electron/ipc/failures.ts'
import { type Connection, connect, type Peer, PeerStopped } from '#electron/rpc/connect.ts'
import type { Fault } from '#shared/ipc/channel.ts'
import type { OpenAnswer, OpenStore } from './start-message.ts'
import { type CommitNews, type StoreApi, storeApi } from './store-api.ts'
import { faultIn } from './store-error.ts'

export interface StoreClientOptions {
  start(): Peer
  /** Asked anew at every start: the key may have come back since. A fault here keeps the process from being started. */
  opening(): OpenStore | Fault
  readonly onNews: (news: CommitNews) => void
  readonly log: (text: string) => void
}

/** The store's process as the main process sees it: started when it is needed, started again after it died. */
export interface StoreClient {
  readonly api: StoreApi
  /** Opens the store unless it is open; null when it is. */
  fault(): Promise<Fault | null>
  /** Closes what is there and opens again. */
  retry(): Promise<Fault | null>
  close(): Promise<void>
}

interface Life {
  readonly connection: Connection
  readonly opened: Promise<OpenAnswer>
}

export function createStoreClient(options: StoreClientOptions): StoreClient {
  let life: Life | Fault | null = null

  const begin = (): Life | Fault => {
    const ask = options.opening()
    if ('code' in ask) return ask
    const peer = options.start()
    const connection = connect(peer)
    peer.onMessage((message) => {
      if (typeof message === 'object' && message !== null && 'news' in message)
        options.onNews(message.news as CommitNews)
    })
    void connection.closed.then((code) => {
      options.log(`store process ended with code ${code}`)
      if (life !== null && 'connection' in life && life.connection === connection) life = null
    })
    return { connection, opened: connection.call('open', ask) as Promise<OpenAnswer> }
  }

  const open = async (): Promise<Life | Fault> => {
    life ??= begin()
    if ('code' in life) return life
    const current = life
    try {
      return (await current.opened) ?? current
    } catch (error) {
      if (life === current) life = null
      throw asFailure(error)
    }
  }

  const end = async (): Promise<void> => {
    const ending = life
    life = null
    if (ending === null || 'code' in ending) return
    await ending.connection.call('close', null).catch(() => ending.connection.stop())
    await ending.connection.closed
  }

  return {
    api: storeApi(async (path, args) => {
      const current = await open()
      if ('code' in current) throw faulty(current.code, current.detail)
      try {
        return await current.connection.call(path, args)
      } catch (error) {
        throw asFailure(error)
      }
    }),
    async fault() {
      try {
        const current = await open()
        return 'code' in current ? current : null
      } catch (error) {
        if (error instanceof NoAnswer && error.failure.kind === 'fault') return error.failure.fault
        throw error
      }
    },
    async retry() {
      await end()
      return this.fault()
    },
    close: end,
  }
}

function asFailure(error: unknown): unknown {
  if (error instanceof PeerStopped) return faulty('store-stopped', error.message)
  const fault = faultIn(error)
  return fault === null ? error : faulty(fault.code, fault.detail)
}
