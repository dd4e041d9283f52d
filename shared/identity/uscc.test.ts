import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkUscc, organisationCheckCharacter, usccCheckCharacter } from './index.ts'

const CHARACTERS = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
const ok = (text: string): boolean => checkUscc(text).ok

const anyUscc = fc
  .tuple(
    fc.constantFrom('11', '12', '51', '52', '91', '92', '93'),
    fc.integer({ min: 110000, max: 659999 }),
    fc.array(fc.constantFrom(...CHARACTERS), { minLength: 8, maxLength: 8 }),
  )
  .map(([category, region, body]) => {
    const inner = body.join('')
    const code = `${category}${region}${inner}${organisationCheckCharacter(inner)}`
    return code + usccCheckCharacter(code)
  })

describe('unified social credit codes', () => {
  it.each(['91350100M000100Y43', '92231081MA0000T1XJ', '91231081MA0000T28M', '93231081MA0000T36A'])(
    'accepts %s without a warning',
    (code) => {
      expect(checkUscc(code)).toEqual({ ok: true, value: code, warnings: [] })
    },
  )

  it('normalises full-width, lower-case and spaced input', () => {
    expect(checkUscc(' ９2231081 ma0000t1xj\u200B')).toMatchObject({ ok: true, value: '92231081MA0000T1XJ' })
  })

  it.each([
    ['', 'empty'],
    ['9223108', 'length'],
    ['92231081MA0000T1XJ0', 'length'],
    ['92231081MAO000T1XJ', 'charset'],
    ['92231081-MA0000T1X', 'charset'],
    ['Q2231081MA0000T1XJ', 'category'],
    ['97231081MA0000T1XJ', 'category'],
    ['92A31081MA0000T1XJ', 'region'],
    ['92231081MA0000T1XK', 'check-digit'],
  ])('refuses %j as %s', (text, code) => {
    expect(checkUscc(text)).toMatchObject({ ok: false, code })
  })

  it('names the letter that cannot stand there and the standard', () => {
    const check = checkUscc('92231081MAO000T1XJ')
    expect(check.ok ? '' : check.message).toMatch(/GB 32100-2015.*“O”/)
  })

  it('only warns when the inner organisation code fails its own check', () => {
    const code = '92231081MA0000T11'
    expect(checkUscc(code + usccCheckCharacter(code))).toMatchObject({
      ok: true,
      warnings: [expect.stringContaining('GB 11714')],
    })
  })

  it('accepts every code built by the standard, without a warning', () => {
    fc.assert(
      fc.property(anyUscc, (code) => {
        expect(checkUscc(code)).toEqual({ ok: true, value: code, warnings: [] })
      }),
    )
  })

  it('catches every single wrong character', () => {
    fc.assert(
      fc.property(anyUscc, fc.nat(17), fc.constantFrom(...CHARACTERS), (code, place, character) => {
        fc.pre(code.charAt(place) !== character)
        expect(ok(code.slice(0, place) + character + code.slice(place + 1))).toBe(false)
      }),
    )
  })

  it('catches every transposition of two neighbours', () => {
    fc.assert(
      fc.property(anyUscc, fc.nat(16), (code, place) => {
        const [left, right] = [code.charAt(place), code.charAt(place + 1)]
        fc.pre(left !== right)
        expect(ok(code.slice(0, place) + right + left + code.slice(place + 2))).toBe(false)
      }),
    )
  })
})
