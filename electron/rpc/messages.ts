/**
 * What crosses a port between the main process and a utility process: a numbered question and its answer. Everything in
 * it survives a structured clone, bytes included.
 */
export interface RpcRequest {
  readonly id: number
  readonly method: string
  readonly params: unknown
}

/** An error as it crosses the port. `data` carries what a known kind of error knows besides its message. */
export interface RpcError {
  readonly name: string
  readonly message: string
  readonly stack?: string | undefined
  readonly data?: unknown
}

export type RpcReply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly error: RpcError }

export function isRpcRequest(message: unknown): message is RpcRequest {
  return isRecord(message) && typeof message.id === 'number' && typeof message.method === 'string'
}

export function isRpcReply(message: unknown): message is RpcReply {
  return isRecord(message) && typeof message.id === 'number' && typeof message.ok === 'boolean'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
