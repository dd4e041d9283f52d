import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CommitNews } from '#electron/store/store-api.ts'
import { newsOf } from '#electron/store/store-api.ts'
import { type Desk, openDesk } from '#electron/testing/desk.ts'
import { decided } from '#electron/testing/jobs.ts'
import { openHall } from '#electron/testing/people.ts'
import { clerk, supervisor } from '#shared/case/testing/index.ts'
import { noticeOf } from './notices.ts'

let desk: Desk
let news: CommitNews[]

beforeAll(async () => {
  desk = openDesk()
  news = []
  desk.store.onCommit((committed) => news.push(newsOf(committed)))
  await openHall(desk)
})
afterAll(() => desk.close())

async function lastNotice(actor: typeof clerk) {
  const last = news.at(-1)
  if (last === undefined) throw new Error('Nothing was committed')
  return noticeOf(last, desk.office.store, actor)
}

test('the window is told when the last department has decided, and what to do', async () => {
  const caseId = await decided(desk)
  const notice = await lastNotice(clerk)
  expect(notice).toMatchObject({ type: 'changed', aggregates: ['case'], streamId: caseId })
  expect('message' in notice && notice.message).toMatch(/^SFH20261124010001（.+）全部事项已办结，请制证。$/)
  expect(await lastNotice(supervisor)).toMatchObject({ message: null })
})

test('a case in which nothing was granted asks for the refusals to be served, not for a licence', async () => {
  await decided(desk, { subject: 1, refused: ['food-operation', 'tobacco-retail', 'public-place-hygiene'] })
  const notice = await lastNotice(clerk)
  expect('message' in notice && notice.message).toContain('请送达不予许可决定书')
})

test('any other commit only says which list is stale', async () => {
  const [first] = news
  if (first === undefined) throw new Error('Nothing was committed')
  expect(await noticeOf(first, desk.office.store, clerk)).toEqual({
    type: 'changed',
    aggregates: ['account'],
    streamId: first.streamId,
    message: null,
  })
})
