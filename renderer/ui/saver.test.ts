import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Saver } from './saver.ts'

type Batch = Readonly<Record<string, string>>

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function saverWith(send: (batch: Batch, commitId: string) => Promise<void>, batch: 'one' | 'all' = 'all') {
  return new Saver<string>(send, {
    quietMs: 400,
    retryMs: 3000,
    batch,
    explain: (thrown) => ({ why: String(thrown), again: thrown !== 'refused' }),
    clock: () => '09:31:05',
  })
}

test('what is typed is saved once after 400 ms of quiet, only what changed', async () => {
  const sent: Batch[] = []
  const saver = saverWith(async (batch) => {
    sent.push(batch)
  })
  saver.edit('name', '绥')
  await vi.advanceTimersByTimeAsync(300)
  saver.edit('name', '绥芬')
  await vi.advanceTimersByTimeAsync(399)
  expect(sent).toEqual([])
  expect(saver.state().kind).toBe('typing')
  await vi.advanceTimersByTimeAsync(1)
  expect(sent).toEqual([{ name: '绥芬' }])
  expect(saver.state()).toEqual({ kind: 'saved', at: '09:31:05' })
  expect(saver.dirty()).toBe(false)
})

test('leaving a field saves it at once', async () => {
  const sent: Batch[] = []
  const saver = saverWith(async (batch) => {
    sent.push(batch)
  })
  saver.focus('name')
  saver.edit('name', '甲')
  saver.blur('name')
  await vi.advanceTimersByTimeAsync(0)
  expect(sent).toEqual([{ name: '甲' }])
})

test('a field that has the focus keeps its typed text after saving, and shows the stored one once it is left', async () => {
  const saver = saverWith(async () => undefined)
  saver.focus('phone')
  saver.edit('phone', '0453 3921234')
  await saver.flush()
  expect(saver.edited('phone')).toBe('0453 3921234')
  expect(saver.dirty()).toBe(false)
  saver.blur('phone')
  expect(saver.edited('phone')).toBeUndefined()
})

test('text is never lost when a save fails: the same batch is tried again under the same id, newer text after it', async () => {
  const sent: { batch: Batch; id: string }[] = []
  let broken = true
  const saver = saverWith(async (batch, id) => {
    sent.push({ batch, id })
    if (broken) throw 'disk full'
  })
  saver.edit('name', '甲')
  expect(await saver.flush()).toBe(false)
  expect(saver.state()).toEqual({ kind: 'failed', why: 'disk full' })
  expect(saver.edited('name')).toBe('甲')
  saver.edit('name', '甲乙')
  broken = false
  await vi.advanceTimersByTimeAsync(3000)
  expect(sent.map((each) => each.batch)).toEqual([{ name: '甲' }, { name: '甲' }, { name: '甲乙' }])
  expect(sent[1]?.id).toBe(sent[0]?.id)
  expect(sent[2]?.id).not.toBe(sent[0]?.id)
  expect(saver.dirty()).toBe(false)
})

test('what the rules refuse is kept and shown, and not sent again until it changes', async () => {
  const sent: string[] = []
  const saver = saverWith(async (_batch, id) => {
    sent.push(id)
    throw 'refused'
  })
  saver.edit('name', '甲')
  expect(await saver.flush()).toBe(false)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(sent).toHaveLength(1)
  expect(saver.edited('name')).toBe('甲')
  expect(saver.dirty()).toBe(true)
})

test('typing while a save is out is saved by the next one; flush waits for both', async () => {
  const sent: Batch[] = []
  const saver = saverWith(async (batch) => {
    sent.push(batch)
    if (sent.length === 1) saver.edit('name', '甲乙')
    await Promise.resolve()
  })
  saver.edit('name', '甲')
  expect(await saver.flush()).toBe(true)
  expect(sent).toEqual([{ name: '甲' }, { name: '甲乙' }])
})

test('parts that are commands of their own go one by one', async () => {
  const sent: Batch[] = []
  const saver = saverWith(async (batch) => {
    sent.push(batch)
  }, 'one')
  saver.edit('agent', '张三')
  saver.edit('delivery', '寄递')
  expect(await saver.flush()).toBe(true)
  expect(sent).toEqual([{ agent: '张三' }, { delivery: '寄递' }])
})
