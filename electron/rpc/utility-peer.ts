import { type UtilityProcess, utilityProcess } from 'electron'
import type { Peer } from './connect.ts'

export interface UtilityProcessOptions {
  /** Absolute path of the process's script. */
  readonly script: string
  /** Shown in the list of processes. */
  readonly name: string
  readonly env: Readonly<Record<string, string>>
  /** What the process writes to its standard error: crashes before it could answer. */
  readonly onStderr: (text: string) => void
}

/** Starts a utility process with nothing of our own environment but what it is given. */
export function startUtilityPeer(options: UtilityProcessOptions): Peer {
  const child: UtilityProcess = utilityProcess.fork(options.script, [], {
    serviceName: options.name,
    env: { ...options.env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  child.stderr?.on('data', (chunk: Buffer) => options.onStderr(chunk.toString('utf8')))
  return {
    post: (message) => child.postMessage(message),
    onMessage: (listener) => {
      child.on('message', listener)
    },
    onExit: (listener) => {
      child.on('exit', listener)
    },
    stop: () => {
      child.kill()
    },
  }
}
