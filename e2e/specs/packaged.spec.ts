import { existsSync, rmSync } from 'node:fs'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { packagedExecutable } from '#build/packaged.ts'
import { electronEnv, electronFlags } from '#build/setup/runtime.ts'
import { newDataDir } from '#e2e/app/launch.ts'
import { type OverCdp, startOverCdp } from '#e2e/app/over-cdp.ts'
import { expect, test } from '#e2e/app/test.ts'
import { Session } from '#e2e/pages/session.ts'

test.describe.configure({ mode: 'serial' })

test.beforeAll(() => {
  if (!existsSync(packagedExecutable())) throw new Error('There is no package yet. Run `npm run package` first.')
})

// A fuse's byte in the executable is the character 0 or 1.
const off = '0'.charCodeAt(0)
const on = '1'.charCodeAt(0)

/** Starts the package as a user does, but for what this machine needs (root has no Chromium sandbox). */
function startPackage(dataDir: string, more: Readonly<Record<string, string>> = {}): Promise<OverCdp> {
  // The addon of the package is inside the package.
  const { ZONGCHUANG_SQLITE_BINDING: _, ...env } = electronEnv()
  return startOverCdp(packagedExecutable(), [...electronFlags(), `--data-dir=${dataDir}`], { ...env, ...more })
}

test('the packaged application opens, makes its administrator and keeps it', async () => {
  const dataDir = newDataDir()
  const first = await startPackage(dataDir)
  try {
    await expect(first.page).toHaveURL(/^app:\/\/bundle\//)
    const session = new Session(first.page)
    await session.createAdministrator()
    await first.page.getByTestId('demo-skip').click()
    await session.expectSignedIn()
  } finally {
    await first.end()
  }
  const again = await startPackage(dataDir)
  try {
    await new Session(again.page).signIn('admin')
    await again.page.getByTestId('rail-catalogue').click()
    await expect(again.page.getByText('歌舞/游艺娱乐场所').first()).toBeVisible()
  } finally {
    await again.end()
    rmSync(dataDir, { recursive: true, force: true })
  }
})

test('the packaged application never listens to the clock of tests', async () => {
  const dataDir = newDataDir()
  const running = await startPackage(dataDir, { ZONGCHUANG_CLOCK: '2031-05-06T01:00:00.000Z' })
  try {
    await expect(running.page.getByTestId('first-create')).toBeVisible()
    await expect(running.page.getByText('2031-05-06')).toBeHidden()
  } finally {
    await running.end()
    rmSync(dataDir, { recursive: true, force: true })
  }
})

test('the packaged executable has its fuses set', async () => {
  const wire = await getCurrentFuseWire(packagedExecutable())
  const closed = [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
    FuseV1Options.GrantFileProtocolExtraPrivileges,
  ]
  for (const option of closed) expect(wire[option], FuseV1Options[option]).toBe(off)
  expect(wire[FuseV1Options.OnlyLoadAppFromAsar]).toBe(on)
})
