import type { Refusal } from '#shared/core/refusal.ts'
import type { Failure, Fault, FaultCode } from '#shared/ipc/channel.ts'

/** Why a handler has no answer. The loop turns it into the failure that the page is told; anything else thrown is a bug. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
  readonly failure: Exclude<Failure, { kind: 'bug' }>

  constructor(failure: Exclude<Failure, { kind: 'bug' }>) {
    super(failure.kind)
    this.failure = failure
  }
}

export function refused(refusal: Refusal): NoAnswer {
  return new NoAnswer({ kind: 'refusal', refusal })
}

export function faulty(code: FaultCode, detail: string): NoAnswer {
  return new NoAnswer({ kind: 'fault', fault: { code, detail } satisfies Fault })
}

export function notAllowed(message: string): NoAnswer {
  return new NoAnswer({ kind: 'not-allowed', message })
}

export function badInput(message: string): NoAnswer {
  return new NoAnswer({ kind: 'bad-input', message })
}

export function stale(): NoAnswer {
  return new NoAnswer({ kind: 'stale', message: '内容刚被他处修改，已为您取得最新内容，请核对后再办理。' })
}
