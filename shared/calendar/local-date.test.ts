import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, compareDates, daysBetween, formatPaperDate, isLocalDate, localDateOf, weekday } from './index.ts'

const anyDate = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1900-01-01', days))

describe('civil dates', () => {
  it('accepts the leap day of 2024 and refuses that of 2023, 1900 and short forms', () => {
    expect(['2024-02-29', '2000-02-29', '2026-11-24'].every(isLocalDate)).toBe(true)
    expect(
      ['2023-02-29', '1900-02-29', '2026-1-4', '2026-13-01', '0999-01-01', '', '2026-11-24T00:00'].some(isLocalDate),
    ).toBe(false)
  })

  it('crosses months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2023-03-01', -1)).toBe('2023-02-28')
  })

  it('knows the weekday, before 1970 too', () => {
    expect(weekday('2026-11-24')).toBe(2)
    expect(weekday('1949-10-01')).toBe(6)
    expect(weekday('1970-01-01')).toBe(4)
  })

  it('refuses a malformed date as a bug of the caller', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError)
  })

  it('adds and counts days consistently, and orders dates as strings do', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const other = addDays(date, days)
        expect(daysBetween(date, other)).toBe(days)
        expect(compareDates(date, other)).toBe(date < other ? -1 : date > other ? 1 : 0)
        expect((weekday(date) + (((days % 7) + 7) % 7)) % 7).toBe(weekday(other))
      }),
    )
  })
})

describe('the date in Beijing of an instant', () => {
  it('changes at 16:00 UTC', () => {
    expect(localDateOf('2026-11-23T15:59:59.999Z')).toBe('2026-11-23')
    expect(localDateOf('2026-11-23T16:00:00.000Z')).toBe('2026-11-24')
  })

  it('respects the offset of the instant', () => {
    expect(localDateOf('2026-11-24T00:30:00+10:00')).toBe('2026-11-23')
    expect(localDateOf('2026-12-31T23:00:00-01:00')).toBe('2027-01-01')
  })

  it('refuses an instant without a zone, which would mean the machine’s own', () => {
    expect(() => localDateOf('2026-11-24T00:30:00')).toThrow(RangeError)
    expect(() => localDateOf('2026-11-24')).toThrow(RangeError)
  })
})

describe('dates on paper', () => {
  it('are written in Chinese without leading zeros', () => {
    expect(formatPaperDate('2026-11-24')).toBe('2026年11月24日')
    expect(formatPaperDate('2026-01-04')).toBe('2026年1月4日')
  })
})
