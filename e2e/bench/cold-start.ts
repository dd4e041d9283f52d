import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { electronArgs, electronEnv, readRuntime } from '#build/setup/runtime.ts'
import { members, openHall } from '#e2e/app/hall.ts'
import { launch, newDataDir } from '#e2e/app/launch.ts'
import { startOverCdp } from '#e2e/app/over-cdp.ts'
import { password } from '#e2e/pages/session.ts'
import { fromClickTo, paintedAt, wallClock } from './painted.ts'
import { median, type Row, row } from './row.ts'

const runs = 7

/** The application of {@link startEmpty}. */
export const emptyWindow = join(import.meta.dirname, 'empty-window')

/**
 * From starting the program to an intake page on which a case can be begun: until the sign-in is painted, and from the click
 * on it, with the password checked, to the page; the time of typing is not counted. Against an Electron that paints an empty
 * window. Taken in turn, so that both meet the same machine.
 */
export async function coldStart(): Promise<Row> {
  const dataDir = newDataDir()
  const first = await launch({ dataDir })
  await openHall(first.page, 'clerk')
  await first.close()
  const ours: number[] = []
  const empty: number[] = []
  for (let run = 0; run < runs; run++) {
    empty.push(await startEmpty(dataDir))
    ours.push(await startToIntake(dataDir))
  }
  rmSync(dataDir, { recursive: true, force: true })
  const limit = 'to a usable intake page, signing in included, against an empty window; at most 2 times'
  return row('cold-start', 'ms', median(ours), median(empty), limit)
}

async function startEmpty(dataDir: string): Promise<number> {
  const env = { ...electronEnv(), EMPTY_WINDOW_DATA: dataDir }
  const from = wallClock()
  const { page, quit } = await startOverCdp(readRuntime().electronPath, electronArgs(emptyWindow), env)
  await page.locator('#ready').waitFor()
  const took = (await paintedAt(page)) - from
  await quit()
  return took
}

async function startToIntake(dataDir: string): Promise<number> {
  const env = { ...electronEnv(), ZONGCHUANG_DATA: dataDir }
  const from = wallClock()
  const { page, quit } = await startOverCdp(readRuntime().electronPath, electronArgs(), env)
  await page.getByTestId('sign-in').waitFor()
  const painted = (await paintedAt(page)) - from
  await page.getByTestId('sign-in-username').fill(members.clerk.username)
  await page.getByTestId('sign-in-password').fill(password)
  const entered = await fromClickTo(page, 'sign-in', 'case-new')
  await quit()
  return painted + entered
}
