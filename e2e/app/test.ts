import { cpSync, rmSync } from 'node:fs'
import { test as base } from '@playwright/test'
import { actAs, openHall, setIdleMinutes } from './hall.ts'
import { launch, newDataDir, type RunningApp } from './launch.ts'
import { mountSmallDisk, type SmallDisk } from './small-disk.ts'

interface Fixtures {
  /** The application on an empty data folder: its first start. */
  readonly fresh: RunningApp
  /** The application of a hall with its members, nobody signed in. */
  readonly hall: RunningApp
  /** A data folder of such a hall that no application has open. */
  readonly hallFolder: string
  /** A small file system; a test that wants it must be skipped where there can be none (`noSmallDisk`). */
  readonly smallDisk: SmallDisk
}

interface WorkerFixtures {
  readonly template: string
  /** A desk that is left alone from the first test on, and when that was. */
  readonly idleDesk: { readonly running: RunningApp; readonly leftAt: number }
}

/** Tests of the real application. Every one gets its own data folder; a picture of the window is kept when it fails. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  template: [
    async ({ browserName: _ }, use) => {
      const dataDir = newDataDir()
      const running = await launch({ dataDir })
      await openHall(running.page, 'clerk')
      await running.close()
      await use(dataDir)
      rmSync(dataDir, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  // Started with the first test, so that the minute that it must be left alone passes meanwhile.
  idleDesk: [
    async ({ template }, use) => {
      const dataDir = copyOf(template)
      const running = await launch({ dataDir })
      await setIdleMinutes(running.page, 1)
      await actAs(running.page, 'clerk')
      // Out of the way of the pointer: windows that come and go over it would move it, which counts as a touch.
      await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
      await use({ running, leftAt: Date.now() })
      await running.end()
      rmSync(dataDir, { recursive: true, force: true })
    },
    { scope: 'worker', auto: true, timeout: 120_000 },
  ],
  hallFolder: async ({ template }, use) => {
    const dataDir = copyOf(template)
    await use(dataDir)
    rmSync(dataDir, { recursive: true, force: true })
  },
  smallDisk: async ({ browserName: _ }, use) => {
    const disk = mountSmallDisk(96)
    await use(disk)
    disk.remove()
  },
  hall: async ({ hallFolder }, use, info) => {
    const running = await launch({ dataDir: hallFolder })
    await use(running)
    if (info.status !== info.expectedStatus) await keepPicture(running, info.outputPath('window.png'))
    await running.end()
  },
  fresh: async ({ browserName: _ }, use, info) => {
    const running = await launch()
    await use(running)
    if (info.status !== info.expectedStatus) await keepPicture(running, info.outputPath('window.png'))
    await running.end()
  },
})

export { expect } from '@playwright/test'

function copyOf(template: string): string {
  const dataDir = newDataDir()
  cpSync(template, dataDir, { recursive: true })
  return dataDir
}

async function keepPicture(running: RunningApp, path: string): Promise<void> {
  if (running.isRunning()) await running.page.screenshot({ path }).catch(() => undefined)
}
