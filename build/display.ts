import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import type { Readable } from 'node:stream'

/** Whether windows can be shown to a person here. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return [process.env.DISPLAY, process.env.WAYLAND_DISPLAY].some((display) => display !== undefined && display !== '')
}

/**
 * Runs the work with an environment in which windows open unseen: an X server of its own on Linux, ended with the work.
 * Where there is no Xvfb, and on Windows and macOS, the person's own display is used.
 */
export async function withHiddenDisplay<T>(work: (env: NodeJS.ProcessEnv) => Promise<T>): Promise<T> {
  if (process.platform !== 'linux') return work(process.env)
  if (spawnSync('which', ['Xvfb']).status !== 0) {
    if (hasDisplay()) return work(process.env)
    throw new Error(
      'There is no display and no Xvfb. By hand: sudo apt-get install xvfb, or run inside a desktop session.',
    )
  }
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  try {
    const display = await displayNumber(server)
    const { WAYLAND_DISPLAY: _hidden, XAUTHORITY: _unused, ...env } = process.env
    return await work({ ...env, DISPLAY: `:${display}` })
  } finally {
    server.kill()
  }
}

/** Xvfb looks for a free number itself and writes it to the descriptor it was given. */
function displayNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const answer = server.stdio[3] as Readable
    let text = ''
    answer.on('data', (bytes: Buffer) => {
      text += bytes.toString()
      if (text.includes('\n')) resolve(text.trim())
    })
    server.on('error', (error) => reject(new Error(`Xvfb could not be started: ${error.message}`)))
    server.on('exit', (code) => reject(new Error(`Xvfb ended at once (code ${code}).`)))
  })
}
