import { expect, test } from 'vitest'
import { faultCodes } from '#shared/ipc/channel.ts'
import { failureLine, failureText, faultText } from './failure-text.ts'

test('a refusal shows its rule', () => {
  expect(
    failureText({ kind: 'refusal', refusal: { code: 'x', message: '请先选择行业。', rule: '实施方案附件2' } }),
  ).toEqual({ title: '请先选择行业。', detail: '依据：实施方案附件2' })
})

test.each(faultCodes)('the fault %s says what to do and names what it is about', (code) => {
  const { title, detail } = faultText({ code, detail: 'zongchuang.db' })
  expect(title).not.toBe('')
  expect(detail).toContain('zongchuang.db')
  expect(detail).toMatch(/请/)
})

test('a bug gives its reference', () => {
  expect(failureLine({ kind: 'bug', reference: 'A1B2' })).toContain('A1B2')
})
