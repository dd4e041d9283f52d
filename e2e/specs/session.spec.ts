import { randomUUID } from 'node:crypto'
import { actAs, members } from '#e2e/app/hall.ts'
import { ask, askFor } from '#e2e/app/office.ts'
import { expect, test } from '#e2e/app/test.ts'
import { administrator, password, Session } from '#e2e/pages/session.ts'

test('the first start makes the administrator and offers data that is labelled as a demonstration', async ({
  fresh,
}) => {
  const session = new Session(fresh.page)
  await session.fillFirstStart()
  await fresh.page.getByTestId('first-repeat').fill('something else')
  await fresh.page.getByTestId('first-create').click()
  await expect(fresh.page.getByText(/两次.*不一致|不一致/)).toBeVisible()
  await fresh.page.getByTestId('first-repeat').fill(password)
  await session.createAdministrator()
  await fresh.page.getByTestId('demo-skip').click()
  await session.expectSignedIn()
  await expect(fresh.page.getByTestId('demo-label')).toBeHidden()
})

test('a short password is refused by name of the rule', async ({ fresh }) => {
  const session = new Session(fresh.page)
  await session.fillFirstStart()
  await fresh.page.getByTestId('first-password').fill('short')
  await fresh.page.getByTestId('first-repeat').fill('short')
  await fresh.page.getByTestId('first-create').click()
  await expect(fresh.page.getByText(/密码至少8位/)).toBeVisible()
})

test('five wrong passwords lock the account, even for the right one; others can still sign in', async ({ hall }) => {
  const { page } = hall
  const session = new Session(page)
  for (let failure = 1; failure <= 4; failure++) {
    await session.typeSignIn(members.clerk.username, 'wrong-password')
    await expect(page.getByText('用户名或密码不正确')).toBeVisible()
    await expect(page.getByTestId('sign-in-password')).toHaveValue('')
  }
  await session.typeSignIn(members.clerk.username, 'wrong-password')
  await expect(page.getByText(/账号已锁定/)).toBeVisible()
  await session.typeSignIn(members.clerk.username, password)
  await expect(page.getByText(/账号已锁定/)).toBeVisible()
  await session.signIn(members.issuer.username)
})

test('an unknown name is answered like a wrong password', async ({ hall }) => {
  await new Session(hall.page).typeSignIn('nobody', 'wrong-password')
  await expect(hall.page.getByText('用户名或密码不正确')).toBeVisible()
})

test('a locked desk answers nothing until its own user unlocks it', async ({ hall }) => {
  const { page } = hall
  const session = new Session(page)
  await session.signIn(members.clerk.username)
  await page.getByTestId('user-menu').click()
  await page.getByTestId('menu-lock').click()
  await expect(page.getByTestId('lock-screen')).toBeVisible()
  const locked = await ask(page, 'case.list', { queue: 'drafts', text: '', page: 1, pageSize: 10 })
  expect(locked).toEqual({ ok: false, failure: { kind: 'signed-out', locked: true } })
  await page.getByTestId('unlock-password').fill('wrong-password')
  await page.getByTestId('unlock').click()
  await expect(page.getByText('用户名或密码不正确')).toBeVisible()
  await expect(page.getByTestId('unlock-password')).toHaveValue('')
  await page.getByTestId('unlock-password').fill(password)
  await page.getByTestId('unlock').click()
  await expect(page.getByTestId('lock-screen')).toBeHidden()
  await session.expectSignedIn()
})

test('a role sees the places of its work and no others', async ({ hall }) => {
  const { page } = hall
  const places = async () =>
    page.locator('nav a[data-testid^="rail-"]').evaluateAll((links) => links.map((link) => link.dataset.testid))
  await actAs(page, 'market')
  expect(await places()).toEqual(['rail-approval', 'rail-catalogue'])
  await actAs(page, 'administrator')
  expect(await places()).toContain('rail-settings')
  await page.getByTestId('rail-intake').click()
  await expect(page.getByTestId('case-new')).toBeHidden()
})

test('a disabled account is signed in no more', async ({ hall }) => {
  const { page } = hall
  await actAs(page, 'administrator')
  const accounts = await askFor(page, 'account.list', null)
  const clerk = accounts.find((account) => account.username === members.clerk.username)
  const own = accounts.find((account) => account.username === administrator.username)
  expect(clerk && own).toBeDefined()
  const disable = (accountId: string) =>
    ask(page, 'account.save', { commitId: randomUUID(), accountId, command: { type: 'disable' }, password: null })
  expect(await disable(own?.accountId ?? '')).toMatchObject({ ok: false, failure: { kind: 'refusal' } })
  expect(await disable(clerk?.accountId ?? '')).toMatchObject({ ok: true })
  const session = new Session(page)
  await session.signOut()
  await session.typeSignIn(members.clerk.username, password)
  await expect(page.getByText('用户名或密码不正确')).toBeVisible()
})

test('a desk that nobody touches locks itself after the minutes that the hall has set', async ({ idleDesk }) => {
  const { page, app } = idleDesk.running
  const phase = async () => (await askFor(page, 'session.state', null)).phase
  await expect.poll(phase, { timeout: 75_000 }).toBe('locked')
  expect(Date.now() - idleDesk.leftAt).toBeGreaterThan(59_000)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.show())
  await expect(page.getByTestId('lock-screen')).toBeVisible()
  await page.getByTestId('unlock-password').fill(password)
  await page.getByTestId('unlock').click()
  await expect(page.getByTestId('lock-screen')).toBeHidden()
})
