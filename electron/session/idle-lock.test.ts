import { expect, test } from 'vitest'
import { idleLock } from './idle-lock.ts'

const tenth = 0.1 / 60
const wait = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000))

test('it calls back once after the idle time, and not while the desk is touched', async () => {
  let calls = 0
  const lock = idleLock()
  lock.start(tenth * 10, () => {
    calls += 1
  })
  for (let touches = 0; touches < 3; touches += 1) {
    await wait(0.5)
    lock.touch()
  }
  expect(calls).toBe(0)
  await wait(1.6)
  expect(calls).toBe(1)
  lock.touch()
  await wait(1.2)
  expect(calls).toBe(1)
})

test('a stopped lock never calls back', async () => {
  let calls = 0
  const lock = idleLock()
  lock.start(tenth, () => {
    calls += 1
  })
  lock.stop()
  lock.touch()
  await wait(0.3)
  expect(calls).toBe(0)
})
