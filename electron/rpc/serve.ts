import { isRpcRequest, type RpcError, type RpcReply } from './messages.ts'

/** The port on which a utility process is asked. */
export interface Port {
  post(message: unknown): void
  onMessage(listener: (message: unknown) => void): void
}

/**
 * Answers every request on the port with `answer`, which may throw. Requests are answered as their work ends; a service
 * that needs an order keeps it itself.
 */
export function serve(port: Port, answer: (method: string, params: unknown) => unknown): void {
  port.onMessage((message) => {
    if (!isRpcRequest(message)) return
    const { id, method, params } = message
    const reply = (outcome: RpcReply) => port.post(outcome)
    Promise.resolve()
      .then(() => answer(method, params))
      .then(
        (value) => reply({ id, ok: true, value }),
        (error: unknown) => reply({ id, ok: false, error: asRpcError(error) }),
      )
  })
}

/** An error as plain data. Errors that know more carry it in `data`. */
export function asRpcError(error: unknown): RpcError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) }
  const data = 'data' in error ? error.data : undefined
  return { name: error.name, message: error.message, stack: error.stack, ...(data === undefined ? {} : { data }) }
}
