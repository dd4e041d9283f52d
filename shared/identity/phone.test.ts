import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPhone } from './index.ts'

describe('contact phones', () => {
  it.each([
    ['13812341234', '13812341234'],
    ['138-1234-1234', '13812341234'],
    ['１３８ 1234 1234', '13812341234'],
    ['+86 138 1234 1234', '13812341234'],
    ['0086-13812341234', '13812341234'],
    ['8613812341234', '13812341234'],
    ['0453-3921234', '0453-3921234'],
    ['04533921234', '0453-3921234'],
    ['(0453) 3921234', '0453-3921234'],
    ['+86 453 3921234', '0453-3921234'],
    ['+86 10 62345678', '010-62345678'],
    ['010-62345678', '010-62345678'],
    ['021 62345678', '021-62345678'],
    ['0453-3921234转801', '0453-3921234-801'],
    ['0453-3921234-801', '0453-3921234-801'],
    ['+7 924 123-45-67', '+79241234567'],
    ['007 (423) 222 33 44', '+74232223344'],
  ])('%s is %s', (typed, value) => {
    expect(checkPhone(typed)).toEqual({ ok: true, value, warnings: [] })
    expect(checkPhone(value)).toEqual({ ok: true, value, warnings: [] })
  })

  it('warns of other numbers abroad', () => {
    expect(checkPhone('+852 2345 6789')).toMatchObject({
      ok: true,
      value: '+85223456789',
      warnings: [expect.any(String)],
    })
  })

  it.each([
    ['', 'empty'],
    ['1381234123', 'length'],
    ['138123412345', 'length'],
    ['12812341234', 'form'],
    ['3921234', 'form'],
    ['0453-392123', 'form'],
    ['+7924123456', 'length'],
    ['+1', 'form'],
    ['13812341234a', 'charset'],
    ['张三', 'charset'],
    ['+86 1381234123', 'length'],
  ])('refuses %j as %s', (typed, code) => {
    expect(checkPhone(typed)).toMatchObject({ ok: false, code })
  })

  it('asks for the area code of a local number', () => {
    const check = checkPhone('3921234')
    expect(check.ok ? '' : check.message).toContain('0453-3921234')
  })

  it('accepts every mobile number and never changes an accepted value again', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^1[3-9]\d{9}$/), (mobile) => {
        expect(checkPhone(mobile)).toEqual({ ok: true, value: mobile, warnings: [] })
      }),
    )
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9+() -]{5,18}$/), (text) => {
        const check = checkPhone(text)
        if (check.ok) expect(checkPhone(check.value)).toMatchObject({ ok: true, value: check.value })
      }),
      { numRuns: 1000 },
    )
  })
})
