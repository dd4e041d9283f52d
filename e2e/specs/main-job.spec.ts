import type { Page } from '@playwright/test'
import { givenAccepted, givenDecided, givenSealed, shownValues } from '#e2e/app/given.ts'
import { actAs, reviewerOf, takeSeat } from '#e2e/app/hall.ts'
import { askFor } from '#e2e/app/office.ts'
import { expect, test } from '#e2e/app/test.ts'
import { type Application, entertainment, pharmacy, supermarket } from '#e2e/data/applications.ts'
import { mobile, residentId, uscc, waybill } from '#e2e/data/identities.ts'
import { subjects } from '#e2e/data/subjects.ts'
import { Approval } from '#e2e/pages/approval.ts'
import { Archive } from '#e2e/pages/archive.ts'
import { Decision } from '#e2e/pages/decision.ts'
import { Handover } from '#e2e/pages/handover.ts'
import { Intake } from '#e2e/pages/intake.ts'
import { Licence } from '#e2e/pages/licence.ts'
import { Materials } from '#e2e/pages/materials.ts'
import { Shell } from '#e2e/pages/shell.ts'
import { catalogue, itemOf } from '#shared/catalogue/index.ts'

/** Takes an application in at the window, from the first click to its acceptance. */
async function takeIn(page: Page, application: Application) {
  const intake = new Intake(page)
  await actAs(page, 'clerk')
  await intake.begin()
  await intake.choose(application)
  await intake.step(2)
  await intake.fillForm(shownValues(application))
  await intake.expectSaved()
  await intake.step(3)
  await new Materials(page).markRest()
  await intake.step(4)
  const decision = new Decision(page)
  await decision.accept()
  await decision.paper.close()
  return { caseId: intake.caseId(), caseNo: await intake.caseNo() }
}

async function grantAll(page: Page, caseNo: string, itemIds: readonly string[]): Promise<void> {
  const approval = new Approval(page)
  for (const itemId of itemIds) {
    await actAs(page, reviewerOf(itemOf(catalogue, itemId).departmentId))
    await approval.open(caseNo, itemId)
    await approval.fillGrant(itemId === 'business-licence' ? uscc(14) : `许${itemId.length}-0001`, '按申请范围')
    await approval.grant()
    await approval.closePaper()
  }
}

test('药店: taken in, granted, issued, printed, sealed and collected at the counter', async ({ hall }) => {
  test.setTimeout(180_000)
  const { page } = hall
  const application = pharmacy(subjects.pharmacy, 'held')
  const { caseNo } = await takeIn(page, application)
  await grantAll(page, caseNo, application.itemIds)

  await actAs(page, 'issuer')
  await expect(page.getByText('全部事项已办结，待制证')).toBeVisible()
  const licence = new Licence(page)
  await licence.openToIssue(caseNo)
  const licenceNo = await licence.issue(caseNo)
  expect(licenceNo).toMatch(/^绥综许〔\d{4}〕1-01\d{5}$/)
  await expect(page.getByTestId('action-seal')).toBeDisabled()
  await licence.preview()
  await licence.paper.close()
  await licence.recordPrinting()
  await licence.recordPrinting('首次打印卡纸，原件已作废收回')
  await expect(page.getByTestId('printing-2')).toContainText('卡纸')
  await licence.seal()
  await expect(page.getByTestId('action-seal')).toBeHidden()

  await actAs(page, 'clerk')
  const handover = new Handover(page)
  await handover.open(caseNo)
  await handover.fillCollector(residentId('19820314', subjects.pharmacy.serial))
  await page.getByTestId('action-hand-over').click()
  await expect(page.getByText('请领取人在屏幕上签名。')).toBeVisible()
  await handover.sign()
  await handover.handOver()
  await handover.paper.close()
  await expect(page.getByTestId('handed-over')).toContainText(subjects.pharmacy.person)

  const hits = await new Shell(page).search('rhtdyf')
  await expect(hits.first()).toContainText(subjects.pharmacy.name)
  await new Shell(page).closeSearch()
  const archive = new Archive(page)
  await archive.openSubject(uscc(subjects.pharmacy.serial))
  await archive.showTab('history')
  await expect(page.getByText('窗口出证，领取人')).toBeVisible()
  await archive.showTab('licences')
  await expect(page.getByText(licenceNo).filter({ visible: true }).first()).toBeVisible()
})

test('超市: two licences go with one courier’s batch, one is delivered and one comes back', async ({ hall }) => {
  test.setTimeout(180_000)
  const { page } = hall
  const first = await takeIn(page, supermarket(subjects.supermarket, 'held'))
  await takeSeat(page, 'clerk')
  const second = await givenAccepted(page, supermarket(subjects.secondShop, 'held'))
  for (const each of [first, second]) {
    await takeSeat(page, 'clerk')
    await givenDecided(page, each)
    await givenSealed(page, each)
  }

  await actAs(page, 'clerk')
  const handover = new Handover(page)
  const parcels = [
    { caseNo: first.caseNo, waybillNo: waybill(1), recipient: subjects.supermarket.person },
    { caseNo: second.caseNo, waybillNo: '1234567890123', recipient: subjects.secondShop.person },
  ]
  for (const { caseNo, waybillNo, recipient } of parcels) {
    await handover.open(caseNo)
    await handover.fillParcel({
      recipient,
      phone: mobile(77),
      address: '绥芬河市青云路1号',
      waybillNo: 'EA123456784CN',
    })
    await expect(page.getByTestId('waybill-warning')).toContainText('校验位')
    await page.getByTestId('parcel-waybill').fill(waybillNo)
    await expect(page.getByTestId('waybill-warning')).toBeHidden()
    await handover.prepareParcel()
  }
  await handover.chooseBatch('张师傅', [waybill(1), '1234567890123'])
  await handover.handBatch()
  await handover.paper.close()
  await handover.deliver(waybill(1), subjects.supermarket.person)
  await handover.giveBack('1234567890123', '收件人电话无人接听，退回寄件窗口')

  const settled = await askFor(page, 'parcel.list', { queue: 'settled', text: '', page: 1, pageSize: 10 })
  expect(settled.rows.map((row) => [row.waybillNo, row.phase]).sort()).toEqual([
    ['1234567890123', 'returned'],
    [waybill(1), 'delivered'],
  ])
  expect(new Set(settled.rows.map((row) => row.batchNo)).size).toBe(1)
  // What came back waits at the window again, and can be collected there.
  await handover.open(second.caseNo)
  await handover.fillCollector(residentId('19820314', subjects.secondShop.serial))
  await handover.sign()
  await handover.handOver()
  await handover.paper.close()
})

test('歌舞娱乐场所: three departments decide beside each other, after the business licence', async ({ hall }) => {
  test.setTimeout(180_000)
  const { page } = hall
  const application = entertainment(subjects.songHall, 'together')
  const { caseId, caseNo } = await takeIn(page, application)
  await expect(page.getByTestId('overall-due')).toContainText(/\d{4}-\d{2}-\d{2}/)

  await actAs(page, 'culture')
  const approval = new Approval(page)
  await approval.open(caseNo, 'entertainment-venue')
  await approval.fillGrant('231081160001', '歌舞娱乐')
  await page.getByTestId('action-grant').click()
  await page.getByTestId('confirm-grant').click()
  await expect(page.getByText('营业执照尚未签发')).toBeVisible()

  await grantAll(page, caseNo, ['business-licence', ...application.itemIds])
  await actAs(page, 'issuer')
  const licence = new Licence(page)
  await licence.openToIssue(caseNo)
  await licence.issue(caseNo)
  const { licence: issued } = await askFor(page, 'case.detail', { caseId })
  expect(issued?.content.holder.uscc).toBe(uscc(14))
  expect(issued?.content.permits.map((permit) => permit.itemId).sort()).toEqual([...application.itemIds].sort())
})
