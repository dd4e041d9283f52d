import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/calendar/index.ts'
import {
  checkHmtResidencePermit,
  checkIdentityDocument,
  checkPermanentResidenceCard,
  checkResidentId,
  hmtRegionOf,
  IDENTITY_DOCUMENT_TYPES,
  isIdentityDocumentType,
  mod11_2,
  sexOfResidentId,
} from './index.ts'

const TODAY = '2026-11-24'

const birthDate = fc.integer({ min: 0, max: 46_000 }).map((days) => addDays('1900-01-01', days))

const numberIn = (region: fc.Arbitrary<string>) =>
  fc.tuple(region, birthDate, fc.integer({ min: 1, max: 999 })).map(([place, born, serial]) => {
    const body = place + born.replaceAll('-', '') + String(serial).padStart(3, '0')
    return body + mod11_2(body)
  })

const anyResidentId = numberIn(fc.integer({ min: 110000, max: 659999 }).map(String))

const misread = (number: string, place: number, character: string): string =>
  number.slice(0, place) + character + number.slice(place + 1)

const swapped = (number: string, place: number): string =>
  number.slice(0, place) + number.charAt(place + 1) + number.charAt(place) + number.slice(place + 2)

describe('resident identity card numbers', () => {
  it.each(['11010519491231002X', '231081190001010019'])('accepts %s', (number) => {
    expect(checkResidentId(number, TODAY)).toEqual({ ok: true, value: number, warnings: [] })
  })

  it('reads a small or full-width x as X', () => {
    expect(checkResidentId('11010519491231002x', TODAY)).toMatchObject({ ok: true, value: '11010519491231002X' })
    expect(checkResidentId('110105 19491231 002ｘ', TODAY)).toMatchObject({ ok: true, value: '11010519491231002X' })
  })

  it('accepts a region code that no longer exists', () => {
    const body = '23999919900307111'
    expect(checkResidentId(body + mod11_2(body), TODAY)).toMatchObject({ ok: true, warnings: [] })
  })

  it.each([
    ['', 'empty'],
    ['1101051949123100', 'length'],
    ['11010519491231002Y', 'charset'],
    ['1101051949123100X2', 'charset'],
    ['110105194912310021', 'check-digit'],
    ['110105194902300029', 'date'],
    ['110105189912310021', 'date'],
    ['110105491231002', 'obsolete'],
  ])('refuses %j as %s', (number, code) => {
    expect(checkResidentId(number, TODAY)).toMatchObject({ ok: false, code })
  })

  it('says that 15-digit cards are void since 2013', () => {
    const check = checkResidentId('110105491231002', TODAY)
    expect(check.ok ? '' : check.message).toContain('2013 年 1 月 1 日')
  })

  it('refuses a birth date after today and accepts one today', () => {
    const born = (date: string) => {
      const body = `231081${date}001`
      return checkResidentId(body + mod11_2(body), TODAY)
    }
    expect(born('20261125')).toMatchObject({ ok: false, code: 'future-date' })
    expect(born('20261124')).toMatchObject({ ok: true })
  })

  it('warns when the number belongs to another kind of document', () => {
    expect(checkResidentId('810000190001010018', TODAY)).toMatchObject({ ok: true, warnings: [expect.any(String)] })
    expect(checkResidentId('923643190001010019', TODAY)).toMatchObject({ ok: true, warnings: [expect.any(String)] })
  })

  it('tells the sex by the seventeenth place', () => {
    expect(sexOfResidentId('231081190001010019')).toBe('男')
    expect(sexOfResidentId('11010519491231002X')).toBe('女')
  })

  it('accepts every number built by the standard', () => {
    fc.assert(
      fc.property(anyResidentId, (number) => {
        expect(checkResidentId(number, TODAY)).toEqual({ ok: true, value: number, warnings: [] })
      }),
    )
  })

  it('catches every single wrong digit and every transposition of neighbours', () => {
    fc.assert(
      fc.property(anyResidentId, fc.nat(17), fc.constantFrom(...'0123456789X'), (number, place, character) => {
        fc.pre(number.charAt(place) !== character)
        expect(checkResidentId(misread(number, place, character), TODAY).ok).toBe(false)
      }),
    )
    fc.assert(
      fc.property(anyResidentId, fc.nat(16), (number, place) => {
        fc.pre(number.charAt(place) !== number.charAt(place + 1))
        expect(checkResidentId(swapped(number, place), TODAY).ok).toBe(false)
      }),
    )
  })
})

describe('residence permits of Hong Kong, Macao and Taiwan people', () => {
  it.each([
    ['810000190001010018', '香港'],
    ['820000190001010028', '澳门'],
    ['830000190001010038', '台湾'],
  ])('accepts %s of %s', (number, region) => {
    expect(checkHmtResidencePermit(number, TODAY)).toEqual({ ok: true, value: number, warnings: [] })
    expect(hmtRegionOf(number)).toBe(region)
  })

  it('keeps the two document types apart', () => {
    expect(checkIdentityDocument('台湾居民居住证', '810000190001010018', TODAY)).toMatchObject({ code: 'region' })
    expect(checkIdentityDocument('港澳居民居住证', '830000190001010038', TODAY)).toMatchObject({ code: 'region' })
    expect(checkIdentityDocument('港澳居民居住证', '231081190001010019', TODAY)).toMatchObject({ code: 'region' })
  })

  it('refuses a wrong check digit and a date that does not exist', () => {
    expect(checkHmtResidencePermit('810000190001010019', TODAY)).toMatchObject({ code: 'check-digit' })
    expect(checkHmtResidencePermit('810000190013010018', TODAY)).toMatchObject({ code: 'date' })
  })

  it('accepts what is built by the standard and catches single wrong digits', () => {
    const anyPermit = numberIn(fc.constantFrom('810000', '820000', '830000'))
    fc.assert(
      fc.property(anyPermit, fc.nat(17), fc.constantFrom(...'0123456789'), (number, place, digit) => {
        expect(checkHmtResidencePermit(number, TODAY).ok).toBe(true)
        fc.pre(number.charAt(place) !== digit)
        expect(checkHmtResidencePermit(misread(number, place, digit), TODAY).ok).toBe(false)
      }),
    )
  })
})

describe('foreigners’ permanent residence cards', () => {
  it('accepts the new 18 places and the old 15', () => {
    expect(checkPermanentResidenceCard('923643190001010019', TODAY)).toEqual({
      ok: true,
      value: '923643190001010019',
      warnings: [],
    })
    expect(checkPermanentResidenceCard('rus231081900101', TODAY)).toMatchObject({ ok: true, value: 'RUS231081900101' })
  })

  it.each([
    ['', 'empty'],
    ['923643190001010018', 'check-digit'],
    ['231081190001010019', 'form'],
    ['RUS23108190010', 'length'],
    ['RU1231081900101', 'charset'],
  ])('refuses %j as %s', (number, code) => {
    expect(checkPermanentResidenceCard(number, TODAY)).toMatchObject({ ok: false, code })
  })

  it('does not judge places 2 to 6, and only warns of an odd birth date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (places) => {
        const body = `9${String(places).padStart(5, '0')}19800101001`
        expect(checkPermanentResidenceCard(body + mod11_2(body), TODAY)).toMatchObject({ ok: true, warnings: [] })
      }),
    )
    const odd = '92364319801301001'
    expect(checkPermanentResidenceCard(odd + mod11_2(odd), TODAY)).toMatchObject({
      ok: true,
      warnings: [expect.stringContaining('出生日期')],
    })
  })
})

describe('travel permits and passports', () => {
  const check = (type: (typeof IDENTITY_DOCUMENT_TYPES)[number], number: string) =>
    checkIdentityDocument(type, number, TODAY)

  it('accept the forms in use', () => {
    expect(check('港澳居民来往内地通行证', 'h12345678')).toEqual({ ok: true, value: 'H12345678', warnings: [] })
    expect(check('港澳居民来往内地通行证', 'M1234567801')).toMatchObject({ ok: true })
    expect(check('台湾居民来往大陆通行证', '12345678')).toEqual({ ok: true, value: '12345678', warnings: [] })
    expect(check('台湾居民来往大陆通行证', '1234567890（b）')).toMatchObject({
      ok: true,
      value: '1234567890B',
      warnings: [expect.any(String)],
    })
    expect(check('护照', 'E12345678')).toEqual({ ok: true, value: 'E12345678', warnings: [] })
    expect(check('护照', 'EA1234567')).toMatchObject({ warnings: [] })
  })

  it('refuse other forms and say which are right', () => {
    expect(check('港澳居民来往内地通行证', 'C12345678')).toMatchObject({ ok: false, code: 'form' })
    expect(check('港澳居民来往内地通行证', 'H123456789')).toMatchObject({ ok: false })
    expect(check('台湾居民来往大陆通行证', '123456789')).toMatchObject({ ok: false, code: 'form' })
    expect(check('台湾居民来往大陆通行证', '')).toMatchObject({ code: 'empty' })
  })

  it('never refuse a foreign passport beyond letters, digits and length', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9]{5,12}$/), (number) => {
        expect(check('护照', number)).toMatchObject({ ok: true, value: number })
      }),
    )
    expect(check('护照', '75 1234567')).toMatchObject({ ok: true, value: '751234567', warnings: [expect.any(String)] })
  })

  it('refuse Cyrillic letters that look like Latin ones', () => {
    expect(check('护照', 'АВ1234567')).toMatchObject({ ok: false, code: 'charset' })
    expect(check('护照', '1234')).toMatchObject({ ok: false, code: 'length' })
    expect(check('护照', '1234567890123')).toMatchObject({ ok: false, code: 'length' })
  })
})

describe('every kind of document', () => {
  it('refuses an empty number, and nonsense with a message that is not empty', () => {
    for (const type of IDENTITY_DOCUMENT_TYPES) {
      expect(checkIdentityDocument(type, ' ', TODAY)).toMatchObject({ ok: false, code: 'empty' })
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme' }), (text) => {
          const check = checkIdentityDocument(type, text, TODAY)
          expect(check.ok || check.message.length > 0).toBe(true)
        }),
        { numRuns: 50 },
      )
    }
  })

  it('gives a value that passes again unchanged', () => {
    fc.assert(
      fc.property(fc.constantFrom(...IDENTITY_DOCUMENT_TYPES), anyResidentId, (type, number) => {
        const first = checkIdentityDocument(type, ` ${number.toLowerCase()} `, TODAY)
        if (first.ok) expect(checkIdentityDocument(type, first.value, TODAY)).toEqual(first)
      }),
    )
  })

  it('is known by the words of the catalogue', () => {
    expect(isIdentityDocumentType('护照')).toBe(true)
    expect(isIdentityDocumentType('身份证')).toBe(false)
  })
})
