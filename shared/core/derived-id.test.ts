import { expect, test } from 'vitest'
import { z } from 'zod'
import { derivedId } from './derived-id.ts'

const id = '7d9f2c1e-1111-4222-8333-444455556666'

test('the same id and purpose always give the same valid UUID', () => {
  expect(derivedId(id, 'post-0')).toBe(derivedId(id, 'post-0'))
  expect(z.uuid().safeParse(derivedId(id, 'post-0')).success).toBe(true)
})

test('another purpose or another id gives another UUID', () => {
  const other = '7d9f2c1e-1111-4222-8333-444455556667'
  const made = [derivedId(id, 'post-0'), derivedId(id, 'post-1'), derivedId(other, 'post-0')]
  expect(new Set(made).size).toBe(3)
})
