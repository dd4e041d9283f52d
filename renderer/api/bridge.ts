import type { Failure } from '#shared/ipc/channel.ts'
import type { Bridge, ChannelName, Input, Output } from '#shared/ipc/contract.ts'

declare global {
  interface Window {
    /** Put there by the preload script; the page has no other way out. */
    readonly office: Bridge
  }
}

/** A question that was not answered, as an exception: react-query carries it to the page that asked. */
export class OfficeFailure extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.kind)
    this.name = 'OfficeFailure'
    this.failure = failure
  }
}

type FailureListener = (failure: Failure, channel: ChannelName) => void
let onFailure: FailureListener = () => undefined

/** Told of every failure, whoever asked: the gates look again when the desk was locked or the store stopped. */
export function listenToFailures(listener: FailureListener): void {
  onFailure = listener
}

/** Asks the office. Throws {@link OfficeFailure} when there is no answer. */
export async function ask<K extends ChannelName>(channel: K, input: Input<K>): Promise<Output<K>> {
  const answer = await window.office.ask(channel, input)
  if (!answer.ok) {
    onFailure(answer.failure, channel)
    throw new OfficeFailure(answer.failure)
  }
  return answer.value
}

/** The failure behind whatever was thrown; anything but an {@link OfficeFailure} is a bug of the page itself. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof OfficeFailure) return thrown.failure
  console.error(thrown)
  return { kind: 'bug', reference: thrown instanceof Error ? thrown.message : String(thrown) }
}
