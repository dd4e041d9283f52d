import type { PaperApi } from '#electron/handlers/office.ts'
import { faulty, refused } from '#electron/ipc/failures.ts'
import type { PaperMethod, PaperMethods } from '#electron/paper/protocol.ts'
import { type Connection, connect, type Peer, PeerStopped, RemoteError } from '#electron/rpc/connect.ts'

export interface PaperClient extends PaperApi {
  stop(): void
}

/** The paper process as the main process sees it: started when first needed, started again after it died. */
export function createPaperClient(start: () => Peer, log: (text: string) => void): PaperClient {
  let connection: Connection | null = null

  const connected = (): Connection => {
    if (connection !== null) return connection
    const made = connect(start())
    connection = made
    void made.closed.then((code) => {
      log(`paper process ended with code ${code}`)
      if (connection === made) connection = null
    })
    return made
  }

  const call = async <M extends PaperMethod>(
    method: M,
    params: PaperMethods[M]['params'],
  ): Promise<PaperMethods[M]['value']> => {
    try {
      return (await connected().call(method, params)) as PaperMethods[M]['value']
    } catch (error) {
      throw asFailure(error)
    }
  }

  return {
    draw: (paper) => call('draw', paper),
    inspect: (bytes, fileName) => call('inspect', { bytes, fileName }),
    stop: () => connection?.stop(),
  }
}

/** What the paper itself causes is a refusal, told in its own words; a process that died is a fault; the rest is a bug. */
function asFailure(error: unknown): unknown {
  if (error instanceof PeerStopped) return faulty('paper-stopped', error.message)
  if (error instanceof RemoteError && (error.name === 'UndrawableText' || error.name === 'Overflow')) {
    return refused({ code: error.name === 'Overflow' ? 'paper-overflow' : 'undrawable', message: error.message })
  }
  return error
}
