/**
 * The utility process that owns the database: the one writer, off the thread of the user interface. It answers one
 * question at a time, in the order in which they come.
 */
import { faultOf } from '#db/fault.ts'
import { parentPort } from '#electron/rpc/parent-port.ts'
import { serve } from '#electron/rpc/serve.ts'
import { type OpenedStore, openStore } from './open-store.ts'
import type { OpenAnswer, OpenStore } from './start-message.ts'
import { callStore, newsOf } from './store-api.ts'
import { asFaultError } from './store-error.ts'

const port = parentPort()
let opened: OpenedStore | null = null

serve(port, (method, params) => {
  if (method === 'open') return open(params as OpenStore)
  if (method === 'close') return close()
  if (opened === null || !opened.ok) throw new Error('The store is not open')
  try {
    return callStore(opened.store, method, params as readonly unknown[])
  } catch (error) {
    throw asFaultError(error)
  }
})

function open(ask: OpenStore): OpenAnswer {
  if (opened?.ok) return null
  try {
    const { clockOffset, ...rest } = ask
    opened = openStore({ ...rest, clock: () => new Date(Date.now() + clockOffset).toISOString() })
  } catch (error) {
    const fault = faultOf(error)
    if (fault === null) throw error
    return fault
  }
  if (!opened.ok) return opened.fault
  opened.store.onCommit((committed) => port.post({ news: newsOf(committed) }))
  return null
}

/** Lets go of the file, checkpointed, and ends: utility processes do not end by themselves. */
function close(): null {
  if (opened?.ok) opened.close()
  opened = null
  setImmediate(() => process.exit(0))
  return null
}
