import type { Port } from './serve.ts'

/** The port of a utility process to the main process that forked it. Throws anywhere else. */
export function parentPort(): Port {
  const port = process.parentPort
  if (port === undefined || port === null) throw new Error('This script runs as a utility process only.')
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => {
      port.on('message', (event) => listener(event.data))
    },
  }
}
