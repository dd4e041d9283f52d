import { randomUUID } from 'node:crypto'
import { givenAccepted, givenDecided, permitNumber } from '#e2e/app/given.ts'
import { actAs, takeSeat } from '#e2e/app/hall.ts'
import { ask, drawPaper } from '#e2e/app/office.ts'
import { codesOn, fontsNotEmbedded, pageSize, solidTextOf } from '#e2e/app/printed.ts'
import { expect, test } from '#e2e/app/test.ts'
import { pharmacy, supermarket } from '#e2e/data/applications.ts'
import { uscc } from '#e2e/data/identities.ts'
import { subjects } from '#e2e/data/subjects.ts'
import { Approval } from '#e2e/pages/approval.ts'
import { Licence } from '#e2e/pages/licence.ts'
import { catalogue, decidingBodyOf } from '#shared/catalogue/index.ts'

const refusal = {
  facts: '现场核查发现散装食品区与药品陈列区未作物理分隔。',
  reasons: '经营条件不符合食品安全标准。',
  basis: '《中华人民共和国食品安全法》第三十三条',
}

test('one permit of three is refused: it cannot be saved without reasons, and is not on the licence', async ({
  hall,
}) => {
  test.setTimeout(120_000)
  const { page } = hall
  await takeSeat(page, 'clerk')
  const application = pharmacy(subjects.pharmacy, 'held')
  const { caseId, caseNo } = await givenAccepted(page, application)
  await actAs(page, 'market')
  const approval = new Approval(page)
  await approval.open(caseNo, 'food-operation')
  await approval.fillRefusal({ ...refusal, reasons: '' })
  await page.getByTestId('action-refuse').click()
  await expect(page.getByText(/请写明不予许可的理由/)).toBeVisible()
  await expect(page.getByTestId('confirm-refuse')).toBeHidden()
  await approval.fillRefusal(refusal)
  await approval.refuse()
  await approval.closePaper()
  for (const itemId of ['drug-retail', 'medical-device-class3']) {
    await approval.open(caseNo, itemId)
    await approval.fillGrant(permitNumber(caseId, itemId), '按申请范围')
    await approval.grant()
    await approval.closePaper()
  }

  const paper = solidTextOf((await drawPaper(page, { kind: 'refusal', caseId, itemId: 'food-operation' })).bytes)
  for (const words of [...Object.values(refusal), '行政复议', '行政诉讼', '六十日', '六个月', caseNo]) {
    expect(paper).toContain(words)
  }
  await actAs(page, 'issuer')
  const licence = new Licence(page)
  await licence.openToIssue(caseNo)
  await expect(page.getByText('1 个事项不予许可')).toBeVisible()
  const licenceNo = await licence.issue(caseNo)

  const { bytes } = await drawPaper(page, { kind: 'licence', caseId })
  const text = solidTextOf(bytes)
  const { name, person, address, serial } = subjects.pharmacy
  const granted = ['drug-retail', 'medical-device-class3']
  for (const words of [
    '行业综合许可证',
    licenceNo,
    uscc(serial),
    name,
    person,
    address,
    '药店',
    ...granted.map((itemId) => permitNumber(caseId, itemId)),
    ...granted.map((itemId) => decidingBodyOf(catalogue, itemId).name),
    '按申请范围',
    '有效期',
    '发证机关',
    '行政审批局',
    '不取消现有行政许可事项',
  ]) {
    expect(text).toContain(words)
  }
  expect(text).toMatch(/样章|待盖章/)
  expect(text).not.toContain('食品经营许可证')
  const [width, height] = pageSize(bytes)
  expect([Math.round(width), Math.round(height)]).toEqual([842, 595])
  expect(fontsNotEmbedded(bytes)).toEqual([])
  const [code] = codesOn(bytes)
  expect(code).toContain(licenceNo)
  expect(code).toMatch(/查询码 \S{16,}/)
})

test('a retried issue gives no second number, and drawn again the licence has the very same bytes', async ({
  hall,
}) => {
  const { page } = hall
  await takeSeat(page, 'clerk')
  const given = await givenAccepted(page, pharmacy(subjects.pharmacy, 'held'))
  await givenDecided(page, given)
  await takeSeat(page, 'issuer')
  const order = { commitId: randomUUID(), caseId: given.caseId }
  const first = await ask(page, 'licence.issue', order)
  expect(await ask(page, 'licence.issue', order)).toEqual(first)
  const other = await ask(page, 'licence.issue', { ...order, commitId: randomUUID() })
  expect(other).toMatchObject({ ok: false, failure: { kind: 'refusal', refusal: { code: 'issued-before' } } })
  const paper = await drawPaper(page, { kind: 'licence', caseId: given.caseId })
  const again = await drawPaper(page, { kind: 'licence', caseId: given.caseId })
  expect(again.sha256).toBe(paper.sha256)
  expect(again.bytes.equals(paper.bytes)).toBe(true)
})

test('a department neither sees nor decides what is another’s; where all is refused nothing is issued', async ({
  hall,
}) => {
  const { page } = hall
  await takeSeat(page, 'clerk')
  const application = supermarket(subjects.supermarket, 'held')
  const { caseId, caseNo } = await givenAccepted(page, application)
  await actAs(page, 'health')
  await expect(page.getByTestId(`approval-row-${caseNo}-public-place-hygiene`)).toBeVisible()
  await expect(page.locator('[data-testid^="approval-row-"]')).toHaveCount(1)
  const answers = [
    await ask(page, 'approval.detail', { caseId, itemId: 'tobacco-retail' }),
    await ask(page, 'command.give', {
      aggregate: 'case',
      commitId: randomUUID(),
      streamId: caseId,
      command: {
        type: 'grant-item',
        itemId: 'tobacco-retail',
        permitNo: '231081000001',
        scope: '卷烟零售',
        validFrom: '2026-01-01',
        validTo: '2030-01-01',
      },
    }),
  ]
  expect(answers[0]).toMatchObject({ ok: false })
  expect(answers[1]).toMatchObject({ ok: false, failure: { kind: 'refusal', refusal: { code: 'other-department' } } })

  // Once everything is refused there is nothing to issue.
  await takeSeat(page, 'clerk')
  await givenDecided(page, { caseId, caseNo }, application.itemIds)
  await takeSeat(page, 'issuer')
  const issue = await ask(page, 'licence.issue', { commitId: randomUUID(), caseId })
  expect(issue).toMatchObject({ ok: false, failure: { kind: 'refusal' } })
})
