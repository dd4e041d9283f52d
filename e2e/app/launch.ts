import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { electronArgs, electronEnv, readRuntime } from '#build/setup/runtime.ts'
import { killTree } from './process-tree.ts'

export interface LaunchOptions {
  /** The data folder; a fresh one, removed at the end, unless it is given. */
  readonly dataDir?: string
  /** The instant (ISO, UTC) that the application's clock reads at start. */
  readonly clock?: string
  /** More switches for Chromium or the application. */
  readonly args?: readonly string[]
}

/** The real application with its one window, and how to end it. */
export interface RunningApp {
  readonly app: ElectronApplication
  readonly page: Page
  readonly dataDir: string
  /** Ends it in good order, and removes a data folder that was made for it. */
  close(): Promise<void>
  /** Ends every process of it at once with SIGKILL, as a power cut would; the data folder stays. */
  kill(): Promise<void>
  /** Ends it however it stands, even when it has ended already, and removes a data folder that was made for it. */
  end(): Promise<void>
  isRunning(): boolean
}

/** A new, empty data folder. */
export function newDataDir(): string {
  return mkdtempSync(join(tmpdir(), 'zongchuang-e2e-'))
}

/** Starts the built application in the checkout's own Electron and waits for its first window. */
export async function launch(options: LaunchOptions = {}): Promise<RunningApp> {
  const dataDir = options.dataDir ?? newDataDir()
  const { ELECTRON_RUN_AS_NODE: _, ...env } = electronEnv()
  const app = await _electron.launch({
    executablePath: readRuntime().electronPath,
    args: [...electronArgs(), ...(options.args ?? [])],
    env: {
      ...env,
      ZONGCHUANG_DATA: dataDir,
      ...(options.clock === undefined ? {} : { ZONGCHUANG_CLOCK: options.clock }),
    },
    timeout: 60_000,
  })
  const page = await app.firstWindow()
  page.setDefaultTimeout(15_000)
  const child = app.process()
  const isRunning = () => child.exitCode === null && child.signalCode === null
  const kill = async () => {
    if (child.pid === undefined || !isRunning()) return
    const gone = new Promise((resolve) => child.once('exit', resolve))
    killTree(child.pid)
    await gone
  }
  const forget = () => {
    if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true })
  }
  return {
    app,
    page,
    dataDir,
    isRunning,
    kill,
    async close() {
      await app.close()
      forget()
    },
    async end() {
      await kill()
      forget()
    },
  }
}
