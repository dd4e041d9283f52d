import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Desk, openDesk } from '#electron/testing/desk.ts'
import { openHall, password, signInAs } from '#electron/testing/people.ts'

let desk: Desk

beforeEach(() => {
  desk = openDesk()
})
afterEach(() => desk.close())

const admin = { username: 'admin', displayName: '管理员', password, desk: '01' }
const wrong = { username: 'clerk', password: 'not-the-password' }

test('the first start makes the administrator, sets the desk once and signs in', async () => {
  expect(await desk.get('session.state', null)).toEqual({ phase: 'first-start' })
  expect(await desk.get('session.create-administrator', admin)).toMatchObject({
    phase: 'signed-in',
    account: { username: 'admin', roles: ['administrator'] },
  })
  expect(desk.store.desk()).toBe('01')
  expect(await desk.failure('session.create-administrator', { ...admin, username: 'second' })).toMatchObject({
    kind: 'refusal',
    refusal: { code: 'not-first-start' },
  })
})

test.each([
  ['short', 'password-short'],
  ['administrator', 'password-is-username'],
])('the password %s is refused and leaves the first start as it was', async (given, code) => {
  const failure = await desk.failure('session.create-administrator', {
    ...admin,
    username: 'administrator',
    password: given,
  })
  expect(failure).toMatchObject({ kind: 'refusal', refusal: { code } })
  expect(await desk.get('session.state', null)).toEqual({ phase: 'first-start' })
})

test('only the hash is kept, and it is argon2id with the chosen cost', async () => {
  await desk.get('session.create-administrator', admin)
  const [account] = desk.store.queries.accounts()
  const hash = desk.store.credentials.get(account?.accountId ?? '')?.hash
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(
    JSON.stringify(desk.store.history([{ aggregate: 'account', streamId: account?.accountId ?? '' }])),
  ).not.toMatch(/argon2|Chuangkou/)
})

test('a wrong name and a wrong password are told alike', async () => {
  await openHall(desk)
  const unknown = await desk.failure('session.sign-in', { ...wrong, username: 'nobody' })
  expect(await desk.failure('session.sign-in', wrong)).toEqual(unknown)
})

test('five wrong passwords lock the account for fifteen minutes, even against the right one', async () => {
  await openHall(desk)
  await desk.get('session.sign-out', null)
  for (let tries = 0; tries < 4; tries += 1) {
    expect(await desk.failure('session.sign-in', wrong)).toMatchObject({ refusal: { code: 'wrong-credentials' } })
  }
  expect(await desk.failure('session.sign-in', wrong)).toMatchObject({ refusal: { code: 'account-locked' } })
  desk.wait(5)
  expect(await desk.failure('session.sign-in', { ...wrong, password })).toMatchObject({
    refusal: { code: 'account-locked', message: expect.stringContaining('请10分钟后再试') },
  })
  desk.wait(10)
  expect(await desk.get('session.sign-in', { ...wrong, password })).toMatchObject({ phase: 'signed-in' })
})

test('guesses at the same time are counted like guesses in a row', async () => {
  await openHall(desk)
  await desk.get('session.sign-out', null)
  const answers = await Promise.all(Array.from({ length: 6 }, () => desk.failure('session.sign-in', wrong)))
  const codes = answers.map((failure) => (failure.kind === 'refusal' ? failure.refusal.code : failure.kind))
  expect(codes.filter((code) => code === 'wrong-credentials')).toHaveLength(4)
  expect(codes.filter((code) => code === 'account-locked')).toHaveLength(2)
})

test('a right password in between starts the count anew', async () => {
  await openHall(desk)
  for (let round = 0; round < 2; round += 1) {
    for (let tries = 0; tries < 4; tries += 1) await desk.failure('session.sign-in', wrong)
    await desk.get('session.sign-in', { ...wrong, password })
  }
  expect(await desk.get('session.state', null)).toMatchObject({ phase: 'signed-in', account: { username: 'clerk' } })
})

test('an idle desk locks itself, tells the page, answers nothing and opens with one’s own password only', async () => {
  await openHall(desk)
  await signInAs(desk, 'clerk')
  desk.fallIdle()
  await expect.poll(() => desk.changes.at(-1)).toMatchObject({ phase: 'locked', account: { username: 'clerk' } })
  expect(await desk.failure('work.counts', null)).toEqual({ kind: 'signed-out', locked: true })
  expect(await desk.failure('session.unlock', { password: 'not-mine-either' })).toMatchObject({ kind: 'refusal' })
  expect(await desk.get('session.unlock', { password })).toMatchObject({ phase: 'signed-in' })
})

test('wrong passwords at a locked desk lock the account too', async () => {
  await openHall(desk)
  await signInAs(desk, 'clerk')
  await desk.get('session.lock', null)
  for (let tries = 0; tries < 4; tries += 1) await desk.failure('session.unlock', { password: 'guess-guess' })
  expect(await desk.failure('session.unlock', { password: 'guess-guess' })).toMatchObject({
    refusal: { code: 'account-locked' },
  })
  expect(await desk.failure('session.unlock', { password })).toMatchObject({ refusal: { code: 'account-locked' } })
  expect(await desk.get('session.sign-out', null)).toEqual({ phase: 'signed-out' })
})

test('signing in and out, failures, locks and unlocks are in the audit', async () => {
  await openHall(desk)
  await desk.failure('session.sign-in', wrong)
  await signInAs(desk, 'clerk')
  await desk.get('session.lock', null)
  await desk.get('session.unlock', { password })
  await desk.get('session.sign-out', null)
  const actions = desk.store.audit.list(20).map((entry) => entry.action)
  for (const action of ['sign-in', 'sign-in-failed', 'lock', 'unlock', 'sign-out']) expect(actions).toContain(action)
})

test('a changed password needs the old one, and is the only one from then on', async () => {
  await openHall(desk)
  await signInAs(desk, 'clerk')
  const next = 'Another-2026'
  expect(await desk.failure('session.change-password', { current: 'wrong-one', next })).toMatchObject({
    kind: 'refusal',
  })
  expect(await desk.failure('session.change-password', { current: password, next: 'clerk' })).toMatchObject({
    kind: 'refusal',
  })
  await desk.get('session.change-password', { current: password, next })
  expect(desk.store.audit.list(1)).toMatchObject([{ action: 'change-password', actor: { name: 'clerk员' } }])
  await desk.failure('session.sign-in', { username: 'clerk', password })
  expect(await desk.get('session.sign-in', { username: 'clerk', password: next })).toMatchObject({ phase: 'signed-in' })
})
