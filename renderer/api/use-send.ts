import { useCallback, useRef, useState } from 'react'
import type { Failure } from '#shared/ipc/channel.ts'
import type { ChannelName, Input, Output } from '#shared/ipc/contract.ts'
import { ask, failureOf } from './bridge.ts'
import { IntentIds } from './intent.ts'
import { invalidate } from './query-client.ts'

type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never

/** The input of a channel without the commit's id, which is made here. */
export type Intent<K extends ChannelName> =
  Input<K> extends { readonly commitId: string } ? Without<Input<K>, 'commitId'> : Input<K>

type CommittingChannel = {
  [K in ChannelName]: Input<K> extends { readonly commitId: string } ? K : never
}[ChannelName]

/** What each of them changes, so that this page is fresh even before the notice comes. */
const committing: Readonly<Record<CommittingChannel, readonly string[]>> = {
  'command.give': ['case', 'licence', 'parcel', 'courier-batch', 'hall'],
  'licence.issue': ['case', 'licence'],
  'licence.record-printing': ['licence'],
  'parcel.prepare': ['licence', 'parcel'],
  'parcel.hand-batch': ['licence', 'parcel', 'courier-batch'],
  'account.save': ['account'],
}

export interface Sending<K extends ChannelName> {
  /** Sends once: while the answer is out, the same call waits for the same answer. Null when it failed (`failure` says why). */
  readonly send: (intent: Intent<K>) => Promise<Output<K> | null>
  readonly busy: boolean
  readonly failure: Failure | null
  readonly clear: () => void
}

/** Something that a person does through a channel: a commit's id once per intent, the failure kept to be shown. */
export function useSend<K extends ChannelName>(channel: K): Sending<K> {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const ids = useRef(new IntentIds())
  const running = useRef<{ readonly key: string; readonly answer: Promise<Output<K> | null> } | null>(null)

  const send = useCallback(
    (intent: Intent<K>): Promise<Output<K> | null> => {
      const key = JSON.stringify(intent)
      if (running.current?.key === key) return running.current.answer
      setBusy(true)
      setFailure(null)
      const changed = (committing as Readonly<Record<string, readonly string[]>>)[channel]
      const input = changed === undefined ? intent : { ...intent, commitId: ids.current.idFor(key) }
      const answer = ask(channel, input as Input<K>).then(
        async (value) => {
          ids.current.settle()
          if (changed !== undefined) await invalidate(changed)
          return value
        },
        (thrown: unknown) => {
          const failed = failureOf(thrown)
          if (failed.kind === 'refusal' || failed.kind === 'stale') ids.current.settle()
          setFailure(failed)
          return null
        },
      )
      const settled = answer.finally(() => {
        running.current = null
        setBusy(false)
      })
      running.current = { key, answer: settled }
      return settled
    },
    [channel],
  )

  return { send, busy, failure, clear: useCallback(() => setFailure(null), []) }
}

/** Gives a command to an aggregate: `give.send({ aggregate, streamId, command })`. */
export function useGive(): Sending<'command.give'> {
  return useSend('command.give')
}
