import { expect, test } from 'vitest'
import { hrefOf, parseHash } from './router.ts'

test('a place survives its hash, whatever its segments hold', () => {
  const place = ['archive', 'subject', '91231081MA0000T28M', '绥芬河/某店']
  expect(parseHash(hrefOf(...place))).toEqual(place)
})

test('an empty hash is no place', () => {
  expect(parseHash('')).toEqual([])
  expect(parseHash('#/')).toEqual([])
})
