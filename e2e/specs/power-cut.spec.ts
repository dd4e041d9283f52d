import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from '#db/driver.ts'
import { actAs } from '#e2e/app/hall.ts'
import { launch } from '#e2e/app/launch.ts'
import { noSmallDisk } from '#e2e/app/small-disk.ts'
import { expect, test } from '#e2e/app/test.ts'
import { pharmacy } from '#e2e/data/applications.ts'
import { drawSheet, putFile, scanOf } from '#e2e/data/files.ts'
import { subjects } from '#e2e/data/subjects.ts'
import { Intake } from '#e2e/pages/intake.ts'
import { Materials } from '#e2e/pages/materials.ts'

test('kill -9 in the middle of intake loses nothing that the screen called saved', async ({ hallFolder }) => {
  test.setTimeout(120_000)
  const application = pharmacy(subjects.pharmacy, 'held')
  const first = await launch({ dataDir: hallFolder })
  await actAs(first.page, 'clerk')
  const intake = new Intake(first.page)
  await intake.begin()
  await intake.choose(application)
  await intake.step(3)
  const scan = putFile(hallFolder, '房屋租赁合同.pdf', await scanOf(await drawSheet(first.page, ['房屋租赁合同'])))
  await new Materials(first.page).drop('premisesProof', [scan], 1)
  await new Materials(first.page).mark('premisesProof', { kind: 'copy-kept' })
  await intake.step(2)
  const typed = ['applicantName', 'uscc', 'legalRepName', 'legalRepIdNo', 'legalRepPhone', 'premisesAddress'] as const
  for (const id of typed) await intake.fillField(id, application.fields[id] as string)
  await intake.expectSaved()
  const caseId = intake.caseId()
  // Still being typed when the power goes: no promise was made for it.
  await first.page.getByTestId('field-contactName').pressSequentially('尚未')
  await first.kill()

  const second = await launch({ dataDir: hallFolder })
  await actAs(second.page, 'clerk')
  const row = second.page.getByTestId(`case-row-${caseId}`)
  await expect(row).toContainText(subjects.pharmacy.name)
  await row.click()
  const again = new Intake(second.page)
  await again.step(2)
  for (const id of typed) await expect(again.field(id)).toHaveValue(application.fields[id] as string)
  await again.step(1)
  for (const itemId of application.itemIds) await expect(second.page.getByTestId(`item-${itemId}`)).toBeChecked()
  await again.step(3)
  const materials = new Materials(second.page)
  await expect(materials.files('premisesProof')).toHaveCount(1)
  await materials.open('premisesProof', 0)
  await materials.closeViewer()
  await second.end()
  const db = connect(join(hallFolder, 'zongchuang.db'))
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  db.close()
})

test('closing the window while typing saves first', async ({ hallFolder }) => {
  const first = await launch({ dataDir: hallFolder })
  await actAs(first.page, 'clerk')
  const intake = new Intake(first.page)
  await intake.begin()
  await intake.choose(pharmacy(subjects.pharmacy, 'held'))
  await intake.step(2)
  const caseId = intake.caseId()
  const gone = first.app.waitForEvent('close')
  await first.page.getByTestId('field-applicantName').fill(subjects.pharmacy.name)
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await gone

  const second = await launch({ dataDir: hallFolder })
  await actAs(second.page, 'clerk')
  await expect(second.page.getByTestId(`case-row-${caseId}`)).toContainText(subjects.pharmacy.name)
  await second.end()
})

test.describe('on a disk of its own', () => {
  const impossible = noSmallDisk()
  test.skip(impossible !== null, impossible ?? '')

  test('a disk that fills up while typing is told, keeps the text on the screen, and saves once there is room', async ({
    hallFolder,
    smallDisk,
  }) => {
    test.setTimeout(120_000)
    const folder = join(smallDisk.folder, 'data')
    cpSync(hallFolder, folder, { recursive: true })
    const running = await launch({ dataDir: folder })
    try {
      const { page } = running
      await actAs(page, 'clerk')
      const intake = new Intake(page)
      await intake.begin()
      await intake.choose(pharmacy(subjects.pharmacy, 'held'))
      await intake.step(2)
      await intake.fillField('applicantName', subjects.pharmacy.name)
      await intake.expectSaved()
      const free = smallDisk.fill()
      // More than what is free in the pages that the log has already taken.
      const long = '药品零售'.repeat(900)
      await intake.fillField('deviceInfoSystem', long)
      await expect(page.getByTestId('saved-state')).toContainText('磁盘已满', { timeout: 20_000 })
      await expect(page.getByTestId('field-deviceInfoSystem')).toHaveValue(long)
      free()
      await intake.expectSaved()
      await expect(page.getByTestId('saved-state')).not.toContainText('磁盘已满')
    } finally {
      await running.end()
    }
  })
})
