import type { Actor } from '#shared/core/actor.ts'
import type { ChannelName, Contract, Input, Output } from '#shared/ipc/contract.ts'

/** Who asks. Before sign-in there is nobody; behind it there always is. */
export interface GuestCall {
  readonly actor: Actor | null
}

export interface ActorCall {
  readonly actor: Actor
}

export type CallOf<K extends ChannelName> = Contract[K]['access'] extends 'anyone' ? GuestCall : ActorCall

/** One handler a channel; a missing or a superfluous one does not compile. */
export type Handlers = {
  readonly [K in ChannelName]: (input: Input<K>, call: CallOf<K>) => Promise<Output<K>>
}

/** The handlers of one prefix: `HandlersOf<'session'>` are those of `session.…`. */
export type HandlersOf<P extends string> = Pick<Handlers, Extract<ChannelName, `${P}.${string}`>>
