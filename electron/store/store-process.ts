/**
 * The utility process that owns the database: the one writer, off the thread of the user interface. It answers one
 * question at a time, in the order in which they come. Utility processes do not end by themselves, so it ends when told.
 */
import { parentPort } from '#electron/rpc/parent-port.ts'
import { serve } from '#electron/rpc/serve.ts'
import { storeServer } from './store-server.ts'

const port = parentPort()
const server = storeServer(port.post, () => process.exit(0))

serve(port, (method, params) => server.answer(method, params))
