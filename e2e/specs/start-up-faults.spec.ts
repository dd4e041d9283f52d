import { createHash } from 'node:crypto'
import { cpSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from '#db/driver.ts'
import { launch, type RunningApp } from '#e2e/app/launch.ts'
import { noSmallDisk } from '#e2e/app/small-disk.ts'
import { expect, test } from '#e2e/app/test.ts'

const database = (folder: string) => join(folder, 'zongchuang.db')
const digest = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

async function expectFault(running: RunningApp, code: string, words: RegExp): Promise<void> {
  const screen = running.page.getByTestId('fault-screen')
  await expect(screen).toHaveAttribute('data-fault', code)
  await expect(screen).toContainText(words)
  await expect(screen.getByTestId('fault-retry')).toBeEnabled()
  await expect(screen.getByTestId('fault-open-folder')).toBeEnabled()
}

/** Starts on the folder, looks, ends, and proves that the database's bytes are those from before. */
async function faultOf(folder: string, code: string, words: RegExp): Promise<void> {
  const before = digest(database(folder))
  const running = await launch({ dataDir: folder })
  try {
    await expectFault(running, code, words)
    await running.page.getByTestId('fault-retry').click()
    await expectFault(running, code, words)
  } finally {
    await running.end()
  }
  expect(digest(database(folder))).toBe(before)
}

test('a damaged database gets its own screen and stays as it is', async ({ hallFolder }) => {
  const file = database(hallFolder)
  const bytes = readFileSync(file)
  bytes.fill(0x5a, 4096, bytes.length - 4096)
  writeFileSync(file, bytes)
  await faultOf(hallFolder, 'database-damaged', /已损坏.*不会被覆盖/s)
})

test('a database that was cut short is damaged, not empty', async ({ hallFolder }) => {
  truncateSync(database(hallFolder), 20_000)
  await faultOf(hallFolder, 'database-damaged', /已损坏/)
})

test('a database of a newer version is told and not touched', async ({ hallFolder }) => {
  const db = connect(database(hallFolder))
  db.pragma('user_version = 99990')
  db.close()
  await faultOf(hallFolder, 'database-newer', /更新版本/)
})

test('a file that is no database of ours is told and not touched', async ({ hallFolder }) => {
  const db = connect(database(hallFolder))
  db.pragma('application_id = 1')
  db.close()
  await faultOf(hallFolder, 'database-unreadable', /不是综窗的数据库/)
})

test('a database without its key is told, and no new key is made', async ({ hallFolder }) => {
  const key = join(hallFolder, 'key.json')
  cpSync(key, `${key}.away`)
  writeFileSync(key, '{}')
  await faultOf(hallFolder, 'key-unavailable', /密钥/)
  expect(readFileSync(key, 'utf8')).toBe('{}')
})

test('a database that another copy holds opens by trying again once it is free', async ({ hallFolder }) => {
  const other = connect(`${database(hallFolder)}.lock`)
  other.exec('BEGIN EXCLUSIVE')
  const running = await launch({ dataDir: hallFolder })
  try {
    await expectFault(running, 'database-locked', /占用/)
    other.close()
    await running.page.getByTestId('fault-retry').click()
    await expect(running.page.getByTestId('sign-in')).toBeVisible()
  } finally {
    if (other.open) other.close()
    await running.end()
  }
})

test('a second start on the same folder hands over to the first and ends', async ({ hall }) => {
  await expect(launch({ dataDir: hall.dataDir })).rejects.toThrow()
  expect(hall.isRunning()).toBe(true)
  await expect(hall.page.getByTestId('sign-in')).toBeVisible()
})

test.describe('on a disk of its own', () => {
  const impossible = noSmallDisk()
  test.skip(impossible !== null, impossible ?? '')

  test('a folder that cannot be written gets its own screen', async ({ hallFolder, smallDisk }) => {
    const folder = join(smallDisk.folder, 'data')
    cpSync(hallFolder, folder, { recursive: true })
    smallDisk.makeReadOnly()
    const running = await launch({ dataDir: folder })
    try {
      await expectFault(running, 'folder-read-only', /不可写/)
    } finally {
      await running.end()
    }
  })

  test('a full disk at the start is told; once there is room, trying again opens', async ({
    hallFolder,
    smallDisk,
  }) => {
    const folder = join(smallDisk.folder, 'data')
    // Without the browser's own files, of which Chromium would delete some at the start and so make room.
    cpSync(hallFolder, folder, { recursive: true, filter: (path) => !path.endsWith('/browser') })
    const free = smallDisk.fill()
    const running = await launch({ dataDir: folder })
    try {
      await expectFault(running, 'disk-full', /磁盘已满/)
      free()
      await running.page.getByTestId('fault-retry').click()
      await expect(running.page.getByTestId('sign-in')).toBeVisible()
      expect(existsSync(database(folder))).toBe(true)
    } finally {
      await running.end()
    }
  })
})
