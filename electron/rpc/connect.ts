import { isRpcReply, type RpcError, type RpcRequest } from './messages.ts'

/** The other side of a port: a utility process, or in tests a message channel. */
export interface Peer {
  post(message: unknown): void
  onMessage(listener: (message: unknown) => void): void
  onExit(listener: (code: number) => void): void
  stop(): void
}

/** One life of a peer. */
export interface Connection {
  /** Asks and waits. Rejects with {@link RemoteError} when the peer threw, with {@link PeerStopped} when it is gone. */
  call(method: string, params: unknown): Promise<unknown>
  readonly closed: Promise<number>
  stop(): void
}

/** The peer threw: its error's own name, message and data. */
export class RemoteError extends Error {
  override readonly name: string
  readonly data: unknown

  constructor(error: RpcError) {
    super(error.message)
    this.name = error.name
    this.data = error.data
    if (error.stack !== undefined) this.stack = error.stack
  }
}

/** The peer's process ended before it answered; whether the work was done is unknown. */
export class PeerStopped extends Error {
  override readonly name = 'PeerStopped'
}

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

/** Opens a connection to a peer that has just been started. */
export function connect(peer: Peer): Connection {
  const waiting = new Map<number, Waiting>()
  let last = 0
  let stopped = false
  const { promise: closed, resolve: close } = withResolvers<number>()

  peer.onMessage((message) => {
    if (!isRpcReply(message)) return
    const asked = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.ok) asked?.resolve(message.value)
    else asked?.reject(new RemoteError(message.error))
  })
  peer.onExit((code) => {
    stopped = true
    for (const { reject } of waiting.values()) reject(new PeerStopped(`process ended with code ${code}`))
    waiting.clear()
    close(code)
  })

  return {
    closed,
    stop: () => peer.stop(),
    call: (method, params) =>
      new Promise((resolve, reject) => {
        if (stopped) return reject(new PeerStopped('process is not running'))
        last += 1
        const request: RpcRequest = { id: last, method, params }
        waiting.set(last, { resolve, reject })
        peer.post(request)
      }),
  }
}

/** `Promise.withResolvers`, which Node 20 does not have. */
function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {}
  const promise = new Promise<T>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}
