import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { demoAccounts } from '#electron/demo/accounts.ts'
import { demoCases } from '#electron/demo/cases.ts'
import { type Desk, openDesk } from '#electron/testing/desk.ts'
import { openHall, password, signInAs } from '#electron/testing/people.ts'

let desk: Desk

beforeEach(async () => {
  desk = openDesk()
  await openHall(desk)
  await signInAs(desk, 'admin')
})
afterEach(() => desk.close())

const profile = { displayName: '新人', roles: ['clerk'] as 'clerk'[], departmentId: null }
const save = (command: object, given: string | null = null, accountId: string = randomUUID()) => ({
  commitId: randomUUID(),
  accountId,
  command: command as never,
  password: given,
})
const open = (username: string) => ({ type: 'open', username, ...profile, demo: false })

test('a new account needs a password of its own and a name that nobody has', async () => {
  expect(await desk.failure('account.save', save(open('xinren')))).toMatchObject({
    refusal: { code: 'password-missing' },
  })
  expect(await desk.failure('account.save', save(open('xinren'), 'short'))).toMatchObject({
    refusal: { code: 'password-short' },
  })
  expect(await desk.failure('account.save', save(open('clerk'), password))).toMatchObject({
    refusal: { code: 'username-taken' },
  })
  await desk.get('account.save', save(open('xinren'), password))
  await desk.get('session.sign-out', null)
  expect(await desk.get('session.sign-in', { username: 'xinren', password })).toMatchObject({ phase: 'signed-in' })
})

test('a password reset by the administrator opens a locked account', async () => {
  const account = desk.store.queries.accountByUsername('clerk')
  const accountId = account?.accountId ?? ''
  for (let tries = 0; tries < 5; tries += 1) desk.store.credentials.recordFailure(accountId, '2026-11-24T09:00:00.000Z')
  const change = { type: 'change', displayName: '王芳', roles: ['clerk'], departmentId: null }
  await desk.get('account.save', save(change, 'Reset-2026', accountId))
  await desk.get('session.sign-out', null)
  expect(await desk.get('session.sign-in', { username: 'clerk', password: 'Reset-2026' })).toMatchObject({
    account: { displayName: '王芳' },
  })
})

test('a disabled account cannot sign in, and the administrator cannot shut himself out', async () => {
  const own = desk.store.queries.accountByUsername('admin')?.accountId ?? ''
  const clerk = desk.store.queries.accountByUsername('clerk')?.accountId ?? ''
  expect(await desk.failure('account.save', save({ type: 'disable' }, null, own))).toMatchObject({
    refusal: { code: 'account-self' },
  })
  const change = { type: 'change', displayName: '管理员', roles: ['clerk'], departmentId: null }
  expect(await desk.failure('account.save', save(change, null, own))).toMatchObject({
    refusal: { code: 'own-administration' },
  })
  await desk.get('account.save', save({ type: 'disable' }, null, clerk))
  await desk.get('session.sign-out', null)
  expect(await desk.failure('session.sign-in', { username: 'clerk', password })).toMatchObject({ kind: 'refusal' })
})

test('demonstration data is made by the rules themselves, is labelled, and loads once', async () => {
  const { accounts } = await desk.get('demo.load', { password })
  expect(accounts).toEqual(demoAccounts.map((account) => account.username))
  expect(await desk.failure('demo.load', { password })).toMatchObject({ refusal: { code: 'demo-loaded' } })
  expect((await desk.get('desk.state', null)).demoLoaded).toBe(true)

  const page = { text: '', page: 1, pageSize: 50 }
  const rows = await Promise.all(
    (['drafts', 'received', 'correcting', 'accepted', 'decided'] as const).map((queue) =>
      desk.get('case.list', { queue, ...page }),
    ),
  )
  const cases = rows.flatMap((list) => list.rows)
  expect(cases).toHaveLength(demoCases.length)
  expect(cases.every((row) => row.demo)).toBe(true)
  expect(rows.map((list) => list.total)).toEqual([1, 1, 1, 2, 2])
  for (const row of cases.filter((each) => each.phase === 'accepted')) {
    const drawn = await desk.get('paper.draw', { ref: { kind: 'acceptance', caseId: row.caseId } })
    expect(drawn.title).toBe('受理通知书')
  }
})

test('only demonstration accounts make demonstration cases, whatever the page says', async () => {
  await desk.get('demo.load', { password })
  const demoOf = async (username: string, demo: boolean) => {
    await desk.get('session.sign-out', null)
    await desk.get('session.sign-in', { username, password })
    const caseId = randomUUID()
    const command = { type: 'open', demo } as const
    await desk.get('command.give', { aggregate: 'case', commitId: randomUUID(), streamId: caseId, command })
    return (await desk.get('case.detail', { caseId })).state.file.demo
  }
  expect(await demoOf('yanshi-chuangkou', false)).toBe(true)
  expect(await demoOf('clerk', true)).toBe(false)
  expect(await desk.get('case.sharing', { uscc: '91231081MA0000T28M' })).toMatchObject({
    source: expect.stringMatching(/sharing|archive/),
  })
})
