import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { type Browser, chromium, type Page } from '@playwright/test'
import { killTree } from './process-tree.ts'

/** An Electron that was started as a user starts it, looked at through Chromium's own protocol. */
export interface OverCdp {
  readonly page: Page
  readonly browser: Browser
  readonly process: ChildProcess
  /** Everything that the process has written so far. */
  output(): string
  /** Lets it quit as when its window is closed; ends it after ten seconds. */
  quit(): Promise<void>
  end(): Promise<void>
}

/** Attaching while the window is being made may hang; another attempt then finds it made. */
async function attach(address: string, attempts = 3): Promise<Browser> {
  try {
    return await chromium.connectOverCDP(address, { timeout: 10_000 })
  } catch (error) {
    if (attempts === 1) throw error
    return attach(address, attempts - 1)
  }
}

/** Starts an executable and attaches to its first window; throws with what it said when it ends or says nothing for a minute. */
export async function startOverCdp(
  executable: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<OverCdp> {
  const child = spawn(executable, ['--remote-debugging-port=0', ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const address = await new Promise<string>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${executable} ${why}:\n${said.join('')}`))
    const timer = setTimeout(() => fail('offered no debugging port within a minute'), 60_000)
    child.on('error', (error) => fail(`could not be started (${error.message})`))
    child.on('exit', (code) => fail(`ended with code ${code}`))
    createInterface(child.stderr).on('line', (line) => {
      said.push(`${line}\n`)
      const found = /DevTools listening on (ws:\S+)/.exec(line)?.[1]
      if (found === undefined) return
      clearTimeout(timer)
      resolve(found)
    })
  })
  const browser = await attach(address).catch((error: unknown) => {
    if (child.pid !== undefined) killTree(child.pid)
    throw error
  })
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('The application has no browser context')
  const page = context.pages()[0] ?? (await context.waitForEvent('page', { timeout: 60_000 }))
  const isRunning = () => child.exitCode === null && child.signalCode === null
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
  })
  const end = async () => {
    await browser.close()
    if (child.pid !== undefined && isRunning()) killTree(child.pid)
    await gone
  }
  return {
    page,
    browser,
    process: child,
    output: () => said.join(''),
    end,
    async quit() {
      await browser.close()
      child.kill('SIGTERM')
      const timer = setTimeout(() => void end(), 10_000)
      await gone
      clearTimeout(timer)
    },
  }
}
