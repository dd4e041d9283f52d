import { expect, test } from 'vitest'
import { contract } from '#shared/ipc/contract.ts'
import { isStale } from './stale-channels.ts'

test('a change of a case touches every list that shows cases, and no attachment', () => {
  for (const channel of [
    'case.list',
    'case.detail',
    'approval.list',
    'work.counts',
    'search.find',
    'archive.subject',
  ]) {
    expect(isStale(channel, ['case'])).toBe(true)
  }
  expect(isStale('attachment.read', ['case'])).toBe(false)
  expect(isStale('paper.draw', ['case'])).toBe(false)
})

test('every list of the contract is touched by some aggregate', () => {
  const everything = ['case', 'licence', 'parcel', 'courier-batch', 'account', 'hall']
  const lists = Object.keys(contract).filter((name) => /\.(list|counts|detail|subject|find)$/.test(name))
  expect(lists.filter((name) => !isStale(name, everything))).toEqual([])
})
