import { expect, test } from 'vitest'
import { IntentIds } from './intent.ts'

test('the same intent keeps its id until it is settled, so that a retry never does it twice', () => {
  const ids = new IntentIds()
  const first = ids.idFor('accept')
  expect(ids.idFor('accept')).toBe(first)
  ids.settle()
  expect(ids.idFor('accept')).not.toBe(first)
})

test('another intent gets another id', () => {
  const ids = new IntentIds()
  expect(ids.idFor('accept')).not.toBe(ids.idFor('decline'))
})
