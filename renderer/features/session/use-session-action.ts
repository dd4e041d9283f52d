import { type Intent, queryClient, type Sending, useSend } from '#renderer/api/index.ts'

type SessionChannel = 'session.create-administrator' | 'session.sign-in' | 'session.unlock'

/** Something that changes who sits at the desk; the gate follows the answer. `done` is called before it does. */
export function useSessionAction<K extends SessionChannel>(
  channel: K,
  done?: () => void,
): Pick<Sending<K>, 'busy' | 'failure'> & { readonly run: (intent: Intent<K>) => Promise<boolean> } {
  const { send, busy, failure } = useSend(channel)
  const run = async (intent: Intent<K>) => {
    const session = await send(intent)
    if (session === null) return false
    done?.()
    queryClient.setQueryData(['session.state', null], session)
    // What an earlier person saw is not for the next one.
    queryClient.removeQueries({
      predicate: ({ queryKey: [name] }) => !['session.state', 'office.state', 'desk.state'].includes(String(name)),
      type: 'inactive',
    })
    await queryClient.invalidateQueries({
      predicate: ({ queryKey: [name] }) => name !== 'session.state' && name !== 'office.state',
    })
    return true
  }
  return { run, busy, failure }
}
