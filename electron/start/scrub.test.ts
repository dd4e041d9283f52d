import { expect, test } from 'vitest'
import { scrub } from './scrub.ts'

test('an error in the log keeps its name and stack but no ID number and no phone', () => {
  const text = scrub(new TypeError('cannot read 11010519491231002X of 13845310000'))
  expect(text).toContain('TypeError: cannot read')
  expect(text).toContain('scrub.test.ts')
  expect(text).not.toMatch(/110105|138453/)
})

test('a state that was dumped into a message is cut short', () => {
  expect(scrub(new Error('张'.repeat(5000))).split('\n')[0]?.length).toBeLessThan(320)
})
