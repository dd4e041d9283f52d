import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NumberRequest } from './aggregate.ts'
import { counterOf, numberPatterns, writeNumber } from './numbering.ts'

const day = '2026-11-24'
const allSeries = Object.keys(numberPatterns) as readonly NumberRequest['series'][]
const requests: fc.Arbitrary<NumberRequest> = fc.record({
  series: fc.constantFrom(...allSeries),
  industry: fc.integer({ min: 1, max: 8 }),
})
const desks = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'))
const days = fc.constantFrom('2026-11-24', '2026-11-25', '2026-12-31', '2027-01-01')

describe('numbers', () => {
  it.each([
    ['case', 'SFH20261124010007'],
    ['receipt', '绥综收〔2026〕0100007号'],
    ['acceptance', '绥综受〔2026〕0100007号'],
    ['correction', '绥综补〔2026〕0100007号'],
    ['decline', '绥综不受〔2026〕0100007号'],
    ['grant', '绥综准〔2026〕0100007号'],
    ['refusal', '绥综不准〔2026〕0100007号'],
    ['licence', '绥综许〔2026〕3-0100007'],
    ['batch', 'JJ2026112401007'],
  ] as const)('of the series %s look like %s', (series, written) => {
    expect(writeNumber({ series, industry: 3 }, day, '01', 7)).toBe(written)
  })

  it('all name the desk, so that two desks offline never give the same one', () => {
    for (const pattern of Object.values(numberPatterns)) expect(pattern).toContain('{desk}{serial')
    fc.assert(
      fc.property(requests, days, desks, desks, fc.nat(99999), fc.nat(99999), (request, today, one, other, m, n) => {
        fc.pre(one !== other)
        expect(writeNumber(request, today, one, m)).not.toBe(writeNumber(request, today, other, n))
      }),
    )
  })

  it('start anew with the day or the year, the desk and the industry that they name', () => {
    const licence = { series: 'licence', industry: 1 } as const
    expect(counterOf({ series: 'case' }, day, '01')).not.toBe(counterOf({ series: 'case' }, '2026-11-25', '01'))
    expect(counterOf({ series: 'receipt' }, day, '01')).toBe(counterOf({ series: 'receipt' }, '2026-12-31', '01'))
    expect(counterOf({ series: 'receipt' }, day, '01')).not.toBe(counterOf({ series: 'receipt' }, '2027-01-01', '01'))
    expect(counterOf(licence, day, '01')).not.toBe(counterOf({ ...licence, industry: 2 }, day, '01'))
    expect(counterOf(licence, day, '01')).not.toBe(counterOf(licence, day, '02'))
  })

  it('are never given twice, in whatever order the series, days and desks come', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(requests, days, desks), { maxLength: 200 }), (given) => {
        const counters = new Map<string, number>()
        const numbers = given.map(([request, today, desk]) => {
          const counter = counterOf(request, today, desk)
          const serial = (counters.get(counter) ?? 0) + 1
          counters.set(counter, serial)
          return writeNumber(request, today, desk, serial)
        })
        expect(new Set(numbers).size).toBe(numbers.length)
      }),
    )
  })

  it('grow longer rather than wrong when a serial outgrows its place', () => {
    expect(writeNumber({ series: 'batch' }, day, '01', 1000)).toBe('JJ20261124011000')
  })

  it('cannot be written for a licence without its industry: that is a bug', () => {
    expect(() => writeNumber({ series: 'licence' }, day, '01', 1)).toThrow('industry')
  })
})
