import { rmSync } from 'node:fs'
import { _electron, type ElectronApplication } from '@playwright/test'
import { electronArgs, electronEnv, readRuntime } from '#build/setup/runtime.ts'
import { openHall } from '#e2e/app/hall.ts'
import { launch, newDataDir } from '#e2e/app/launch.ts'
import { emptyWindow } from './cold-start.ts'
import { type Row, row } from './row.ts'

const settlingMs = 5000

/** Working sets of every process of the application on its intake page, against those of an empty window. */
export async function memory(): Promise<Row> {
  const running = await launch()
  await openHall(running.page, 'clerk')
  await running.page.getByTestId('case-new').waitFor()
  const ours = await settled(running.app)
  await running.close()

  const dataDir = newDataDir()
  const app = await _electron.launch({
    executablePath: readRuntime().electronPath,
    args: [...electronArgs(emptyWindow)],
    env: { ...electronEnv(), EMPTY_WINDOW_DATA: dataDir },
  })
  await (await app.firstWindow()).locator('#ready').waitFor()
  const empty = await settled(app)
  await app.close()
  rmSync(dataDir, { recursive: true, force: true })
  return row('memory', 'MB', ours, empty, 'working sets of all processes on the intake page, against an empty window')
}

async function settled(app: ElectronApplication): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, settlingMs))
  const kilobytes = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().reduce((sum, { memory: used }) => sum + used.workingSetSize, 0),
  )
  return kilobytes / 1024
}
