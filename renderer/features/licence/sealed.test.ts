import { expect, it } from 'vitest'
import { isSealed } from './sealed.ts'

const printing = { at: '2026-11-24T01:00:00.000Z', by: '王芳', sha256: 'a'.repeat(64), printer: 'HP', reason: null }
const sealing = { at: '2026-11-24T01:05:00.000Z', by: '王芳' }

it('a licence is sealed once the printed sheet carries the seal', () => {
  expect(isSealed({ printings: [], sealings: [] })).toBe(false)
  expect(isSealed({ printings: [printing], sealings: [] })).toBe(false)
  expect(isSealed({ printings: [printing], sealings: [sealing] })).toBe(true)
})

it('a sheet printed after the seal was put on waits for its own', () => {
  expect(isSealed({ printings: [printing, printing], sealings: [sealing] })).toBe(false)
})
