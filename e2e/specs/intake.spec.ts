import { mkdirSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { give, givenAccepted, givenDraft, neededMaterials, shownValues } from '#e2e/app/given.ts'
import { actAs, takeSeat } from '#e2e/app/hall.ts'
import { askFor, drawPaper } from '#e2e/app/office.ts'
import { solidTextOf } from '#e2e/app/printed.ts'
import { expect, test } from '#e2e/app/test.ts'
import { pharmacy, supermarket } from '#e2e/data/applications.ts'
import { drawSheet, putFile, scanOf } from '#e2e/data/files.ts'
import { residentId, uscc } from '#e2e/data/identities.ts'
import { subjects } from '#e2e/data/subjects.ts'
import { Decision } from '#e2e/pages/decision.ts'
import { Intake } from '#e2e/pages/intake.ts'
import { Materials } from '#e2e/pages/materials.ts'

const application = pharmacy(subjects.pharmacy, 'held')

test('a wrong identifier is told with its reason, as it is typed', async ({ hall }) => {
  const { page } = hall
  await actAs(page, 'clerk')
  const intake = new Intake(page)
  await intake.begin()
  await intake.choose(application)
  await intake.step(2)
  const right = uscc(subjects.pharmacy.serial)
  const swapped = `${right.slice(0, 13)}${right[14]}${right[13]}${right.slice(15)}`
  for (const [id, wrong, words] of [
    ['uscc', swapped, '校验位不符'],
    ['uscc', `${right.slice(0, 17)}O`, '不用 I、O、S、V、Z'],
    ['uscc', right.slice(0, 16), '18 位'],
    ['legalRepIdNo', '231081198203140710', '校验'],
    ['legalRepIdNo', '231081820314071', '第一代居民身份证'],
    ['legalRepPhone', '1384531100', '11 位'],
    ['premisesArea', '很大', '数字'],
  ] as const) {
    if (id === 'legalRepIdNo') await intake.fillField('legalRepIdType', '居民身份证')
    await intake.fillField(id, wrong)
    await expect(page.getByTestId(`problem-${id}`), wrong).toContainText(words)
  }
  await intake.fillField('uscc', right)
  await expect(page.getByTestId('problem-uscc')).toBeHidden()
  // What is wrong is kept as typed, and stands between the case and its acceptance.
  await intake.expectSaved()
  await expect(page.getByTestId('gap-legalRepPhone')).toBeVisible()
  await intake.step(4)
  await expect(page.getByTestId('action-accept')).toBeDisabled()
  await page.getByTestId('missing-legalRepPhone').click()
  await expect(intake.field('legalRepPhone')).toBeFocused()
})

test('files that are no readable PDF or picture are refused by name, and the rest is kept', async ({ hall }) => {
  const { page } = hall
  await takeSeat(page, 'clerk')
  const caseId = await givenDraft(page, application)
  await actAs(page, 'clerk')
  await page.getByTestId(`case-row-${caseId}`).click()
  const intake = new Intake(page)
  await intake.step(3)
  const folder = join(hall.dataDir, 'scans')
  mkdirSync(folder)
  const sheet = await drawSheet(page, ['经营场所平面图'])
  const scan = await scanOf(sheet)
  const paths = [
    putFile(folder, '平面图.png', sheet),
    putFile(folder, '空白.pdf', ''),
    putFile(folder, '说明.pdf', '这是一段文字，不是 PDF'),
    putFile(folder, '截断.png', sheet.subarray(0, sheet.length / 2)),
    putFile(folder, '扫描件.pdf', scan),
    putFile(folder, '超大.pdf', scan),
  ]
  truncateSync(join(folder, '超大.pdf'), 51 * 1024 * 1024)
  const materials = new Materials(page)
  await materials.drop('floorPlan', paths, 2)
  const problems = materials.problems('floorPlan')
  for (const [name, words] of [
    ['空白.pdf', '空'],
    ['说明.pdf', 'PDF'],
    ['截断.png', '损坏'],
    ['超大.pdf', '50 MB'],
  ] as const) {
    await expect(problems.locator('li').filter({ hasText: name })).toContainText(words)
  }
  await expect(problems.locator('li')).toHaveCount(4)
  const { state } = await askFor(page, 'case.detail', { caseId })
  const kept = state.file.attachments.floorPlan ?? []
  expect(kept.map((file) => file.fileName).sort()).toEqual(['平面图.png', '扫描件.pdf'])
  expect(kept.find((file) => file.fileName === '扫描件.pdf')?.pages).toBe(1)
})

test('a running case for the same subject or premises is shown before a second one is made', async ({ hall }) => {
  const { page } = hall
  await takeSeat(page, 'clerk')
  const { caseNo } = await givenAccepted(page, application)
  await actAs(page, 'clerk')
  const intake = new Intake(page)
  await intake.begin()
  await intake.choose(application)
  await intake.step(2)
  await intake.fillField('applicantName', '绥芬河市康泰大药房有限公司')
  await intake.fillField('premisesAddress', subjects.pharmacy.address)
  const warning = page.getByTestId('duplicate-warning')
  await expect(warning).toContainText(caseNo)
  await expect(warning).toContainText('经营场所相同')
  await intake.fillField('uscc', uscc(subjects.pharmacy.serial))
  await expect(warning).toContainText('统一社会信用代码相同')
})

test('补正 tells every defect at once, only once, and the mended case is accepted', async ({ hall }) => {
  test.setTimeout(120_000)
  const { page } = hall
  await takeSeat(page, 'clerk')
  const caseId = await givenDraft(page, application)
  await give(page, caseId, { type: 'mark-material', materialId: 'floorPlan', mark: null })
  await give(page, caseId, {
    type: 'mark-material',
    materialId: 'premisesProof',
    mark: { kind: 'not-acceptable', reason: '租赁合同已过期' },
  })
  await give(page, caseId, { type: 'fill-fields', source: 'typed', values: { contactName: '' } })
  await actAs(page, 'clerk')
  await page.getByTestId(`case-row-${caseId}`).click()
  const intake = new Intake(page)
  await intake.step(4)
  await expect(page.getByTestId('action-accept')).toBeDisabled()
  const decision = new Decision(page)
  await decision.requestCorrection()
  await decision.paper.close()
  const notice = solidTextOf((await drawPaper(page, { kind: 'correction', caseId })).bytes)
  for (const words of ['平面布局图', '租赁合同已过期', '联系人', '第三十二条']) expect(notice).toContain(words)
  await expect(page.getByTestId('action-correct')).toBeHidden()

  await intake.step(2)
  await intake.fillField('contactName', subjects.pharmacy.person)
  await intake.expectSaved()
  await intake.step(3)
  const materials = new Materials(page)
  await materials.mark('floorPlan', { kind: 'copy-kept' })
  await materials.mark('premisesProof', { kind: 'copy-kept' })
  await intake.step(4)
  await decision.accept()
  await decision.paper.close()
  await expect(page.getByTestId('accepted')).toBeVisible()
})

test('不予受理 wants its reason and the body to go to, and says both', async ({ hall }) => {
  const { page } = hall
  await takeSeat(page, 'clerk')
  const caseId = await givenDraft(page, supermarket(subjects.supermarket, 'held'))
  await actAs(page, 'clerk')
  await page.getByTestId(`case-row-${caseId}`).click()
  const intake = new Intake(page)
  await intake.step(4)
  const decision = new Decision(page)
  await page.getByTestId('action-decline').click()
  await page.getByTestId('decline-kind').getByText('不属于本机关职权范围').click()
  await page.getByTestId('decline-give').click()
  await expect(page.getByText(/请写明不予受理的理由/)).toBeVisible()
  await expect(page.getByText(/须告知应当向哪个行政机关申请/)).toBeVisible()
  await page.getByTestId('decline-reason').fill('申请的经营场所不在绥芬河市辖区内。')
  await page.getByTestId('decline-body').fill('牡丹江市市场监督管理局')
  await decision.decline()
  await decision.paper.close()
  const paper = solidTextOf((await drawPaper(page, { kind: 'decline', caseId })).bytes)
  for (const words of ['不在绥芬河市辖区内', '牡丹江市市场监督管理局', '行政复议']) expect(paper).toContain(words)
})

test('sharing fills in what the applicant’s earlier case knows, and it is not asked again', async ({ hall }) => {
  const { page } = hall
  await takeSeat(page, 'clerk')
  await givenAccepted(page, application)
  await actAs(page, 'clerk')
  const intake = new Intake(page)
  await intake.begin()
  await intake.choose({ ...application, itemIds: ['drug-retail'] })
  await page.getByTestId('held-uscc').fill(uscc(subjects.pharmacy.serial))
  await page.getByTestId('action-sharing').click()
  await expect(page.getByTestId('sharing-result')).toContainText('一企一档')
  await intake.step(2)
  await expect(intake.field('applicantName')).toContainText(subjects.pharmacy.name)
  await expect(intake.field('applicantName')).toContainText('档案')
  await page.getByTestId('edit-applicantName').click()
  await expect(intake.field('applicantName')).toHaveValue(subjects.pharmacy.name)
})

test('the whole intake is done without the mouse', async ({ hall }) => {
  test.setTimeout(150_000)
  const { page } = hall
  const { keyboard } = page
  await actAs(page, 'clerk')
  await page.getByTestId('case-new').waitFor()
  await keyboard.press('Control+Enter')
  await expect(page.getByTestId('step-1')).toHaveAttribute('aria-current', 'step')
  await tabTo('industry-pharmacy')
  await keyboard.press('Space')
  await tabTo('exemption-food-scope-other')
  await keyboard.press('Space')
  await tabTo('item-food-operation')
  await keyboard.press('Space')
  await expect(page.getByTestId('item-food-operation')).toBeChecked()
  await tabTo('business-licence-held')
  await keyboard.press('ArrowLeft')
  await expect(page.getByTestId('business-licence-together').getByRole('radio')).toBeChecked()
  await keyboard.press('ArrowRight')
  await expect(page.getByTestId('business-licence-held').getByRole('radio')).toBeChecked()
  await keyboard.press('Control+Enter')
  await expect(page.getByTestId('step-2')).toHaveAttribute('aria-current', 'step')

  const chosen = { ...application, itemIds: ['drug-retail', 'food-operation'] }
  for (const [id, value] of Object.entries(shownValues(chosen))) await typeInto(id, value)
  await keyboard.press('Tab')
  await new Intake(page).expectSaved()
  await keyboard.press('Control+Enter')
  await expect(page.getByTestId('step-3')).toHaveAttribute('aria-current', 'step')
  await tabTo('mark-rest')
  await keyboard.press('Enter')
  await expect(page.getByTestId('mark-rest')).toBeHidden({ timeout: 60_000 })
  expect(neededMaterials(chosen).length).toBeGreaterThan(5)
  await keyboard.press('Alt+4')
  await expect(page.getByTestId('ready')).toBeVisible()
  await keyboard.press('Control+Enter')
  await new Decision(page).paper.expectDrawn()
  await keyboard.press('Escape')
  await expect(page.getByTestId('accepted')).toBeVisible()

  /** Presses Tab until the focus is in the element. */
  async function tabTo(testId: string): Promise<void> {
    const target = page.getByTestId(testId)
    for (let presses = 0; presses < 120; presses++) {
      const there = await target.evaluate((element) => element.contains(document.activeElement))
      if (there) return
      await keyboard.press('Tab')
    }
    throw new Error(`Tab never reached ${testId}`)
  }

  async function typeInto(id: string, value: string | readonly string[]): Promise<void> {
    const field = page.locator(`#field-${id}`)
    for (let presses = 0; presses < 40; presses++) {
      if (await field.evaluate((element) => element.contains(document.activeElement))) break
      await keyboard.press('Tab')
    }
    const kind = await field.evaluate(() => {
      const active = document.activeElement
      if (active instanceof HTMLInputElement && active.type === 'checkbox') return 'boxes'
      return active?.getAttribute('role') === 'combobox' ? 'choice' : 'text'
    })
    const values = typeof value === 'string' ? [value] : value
    if (kind === 'text') await keyboard.insertText(values.join('\n'))
    else if (kind === 'boxes') await tickBoxes(id, values)
    else await choose(id, values[0] ?? '')
  }

  async function tickBoxes(id: string, values: readonly string[]): Promise<void> {
    const boxes = page.locator(`#field-${id}`).getByRole('checkbox')
    const count = await boxes.count()
    for (let at = 0; at < count; at++) {
      const label = await page.evaluate(() => document.activeElement?.closest('label')?.textContent ?? '')
      if (values.includes(label)) await keyboard.press('Space')
      if (at < count - 1) await keyboard.press('Tab')
    }
  }

  async function choose(id: string, option: string): Promise<void> {
    await keyboard.press('ArrowDown')
    const list = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)')
    await expect(list).toBeVisible()
    for (let presses = 0; presses < 30; presses++) {
      const active = await list.locator('.ant-select-item-option-active').textContent()
      if (active === option) break
      await keyboard.press('ArrowDown')
    }
    await keyboard.press('Enter')
    await expect(page.locator(`#field-${id}`)).toContainText(option)
  }
})

test('an applicant of another age of cards is understood: residence permits and foreigners’ cards', async ({
  hall,
}) => {
  const { page } = hall
  await actAs(page, 'clerk')
  const intake = new Intake(page)
  await intake.begin()
  await intake.choose(application)
  await intake.step(2)
  await intake.fillField('legalRepIdType', '港澳居民居住证')
  await intake.fillField('legalRepIdNo', residentId('19820314', 11))
  await expect(page.getByTestId('problem-legalRepIdNo')).toBeVisible()
  await intake.fillField('legalRepIdNo', '810000190001010018')
  await expect(page.getByTestId('problem-legalRepIdNo')).toBeHidden()
})
