import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkWaybill, s10CheckDigit } from './index.ts'

const serial = fc.stringMatching(/^\d{8}$/)

const weightedSum = (digits: string): number =>
  [8, 6, 4, 2, 3, 5, 9, 7].reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11

describe('UPU S10 numbers', () => {
  it('has the check digit of the standard’s own example, 47312482 → 9', () => {
    expect(s10CheckDigit('47312482')).toBe('9')
    expect(s10CheckDigit('12345678')).toBe('5')
  })

  it('writes 10 as 0 and 11 as 5', () => {
    expect(s10CheckDigit('00000000')).toBe('5')
    expect(s10CheckDigit('00004000')).toBe('0') // 3 × 4 = 12, 12 mod 11 = 1, 11 − 1 = 10
  })

  it('are accepted, spaced, hyphenated and in lower case too', () => {
    const passed = { ok: true, value: 'EA123456785CN', warnings: [], kind: 's10', strict: true }
    expect(checkWaybill('EA123456785CN')).toEqual(passed)
    expect(checkWaybill('ea 123 456 785 cn')).toEqual(passed)
    expect(checkWaybill('ＥＡ-123456785-ＣＮ')).toEqual(passed)
  })

  it('with a wrong check digit may be used, with a warning', () => {
    expect(checkWaybill('EA123456784CN')).toMatchObject({
      ok: true,
      strict: false,
      kind: 's10',
      warnings: [expect.stringContaining('校验位')],
    })
  })

  it('are strict whenever they are built by the standard', () => {
    fc.assert(
      fc.property(serial, (digits) => {
        expect(checkWaybill(`RX${digits}${s10CheckDigit(digits)}CN`)).toMatchObject({ strict: true, warnings: [] })
      }),
    )
  })

  it('show every wrong check digit, and a wrong digit wherever the standard can (remainders 0 and 6 share the 5)', () => {
    fc.assert(
      fc.property(serial, fc.nat(7), fc.nat(9), fc.nat(9), (digits, place, digit, check) => {
        const right = s10CheckDigit(digits)
        if (String(check) !== right) expect(checkWaybill(`EA${digits}${check}CN`)).toMatchObject({ strict: false })
        const wrong = digits.slice(0, place) + digit + digits.slice(place + 1)
        const shared = [0, 6].includes(weightedSum(digits)) && [0, 6].includes(weightedSum(wrong))
        fc.pre(wrong !== digits && !shared)
        expect(checkWaybill(`EA${wrong}${right}CN`)).toMatchObject({ strict: false })
      }),
    )
  })
})

describe('domestic numbers', () => {
  it('are accepted by form alone', () => {
    expect(checkWaybill(' 1234 5678 90123 ')).toEqual({
      ok: true,
      value: '1234567890123',
      warnings: [],
      kind: 'domestic',
      strict: true,
    })
  })

  it.each([
    ['', 'empty'],
    ['123456789012', 'form'],
    ['12345678901234', 'form'],
    ['E1123456785CN', 'form'],
    ['EA12345678CN', 'form'],
    ['https://x.example', 'charset'],
    ['快递123', 'charset'],
  ])('refuse %j as %s', (text, code) => {
    expect(checkWaybill(text)).toMatchObject({ ok: false, code })
  })
})
