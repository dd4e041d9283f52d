import { faultOf } from '#db/fault.ts'
import type { Fault } from '#shared/ipc/channel.ts'
import { faultCodes } from '#shared/ipc/channel.ts'

/** A fault of the store on its way through a port. */
class FaultError extends Error {
  override readonly name = 'FaultError'
  readonly data: Fault

  constructor(fault: Fault) {
    super(fault.code)
    this.data = fault
  }
}

/** An error of SQLite or of the file system as its fault; any other error is a bug and stays what it is. */
export function asFaultError(error: unknown): unknown {
  const fault = faultOf(error)
  return fault === null ? error : new FaultError(fault)
}

/** The fault that an error from another process carries, or null. */
export function faultIn(error: unknown): Fault | null {
  if (!(error instanceof Error) || !('data' in error)) return null
  const { data } = error
  if (typeof data !== 'object' || data === null || !('code' in data) || !('detail' in data)) return null
  const code = faultCodes.find((known) => known === data.code)
  return code === undefined ? null : { code, detail: String(data.detail) }
}
