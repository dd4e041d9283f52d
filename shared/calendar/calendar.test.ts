import chineseDays from 'chinese-days'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  builtinCalendar,
  type Calendar,
  coveredYears,
  isWorkingDay,
  mergeCalendar,
  parseCalendar,
} from './index.ts'

// An invented notice, for the mechanics only: the real one for 2027 is imported when it is published.
const invented2027: Calendar = {
  version: 'test-2027',
  years: {
    '2027': {
      holidays: [
        { date: '2026-12-31', name: '元旦' },
        { date: '2027-01-01', name: '元旦' },
      ],
      makeUpDays: [{ date: '2026-12-27', name: '元旦' }],
    },
  },
}

const yearDays = (year: number): readonly string[] => {
  const days: string[] = []
  for (let date = `${year}-01-01`; date <= `${year}-12-31`; date = addDays(date, 1)) days.push(date)
  return days
}

describe('the built-in calendar', () => {
  it('covers 2022 to 2026 and nothing else', () => {
    expect(coveredYears(builtinCalendar)).toEqual([2022, 2023, 2024, 2025, 2026])
  })

  it.each([2022, 2023, 2024, 2025, 2026])('agrees with chinese-days on every day of %i', (year) => {
    for (const date of yearDays(year)) {
      const day = isWorkingDay(builtinCalendar, date)
      expect({ date, working: day.ok && day.working }).toEqual({ date, working: chineseDays.isWorkday(date) })
    }
  })

  it('has the days off and make-up days of each notice', () => {
    const counts = Object.entries(builtinCalendar.years).map(([year, { holidays, makeUpDays }]) => [
      year,
      holidays.length,
      makeUpDays.length,
    ])
    expect(counts).toEqual([
      ['2022', 31, 7],
      ['2023', 27, 7],
      ['2024', 28, 8],
      ['2025', 28, 5],
      ['2026', 33, 6],
    ])
  })

  it('refuses 2027, which chinese-days answers with a plain week', () => {
    expect(chineseDays.isWorkday('2027-01-01')).toBe(true)
    expect(isWorkingDay(builtinCalendar, '2027-01-01')).toMatchObject({
      ok: false,
      code: 'calendar-missing',
      year: 2027,
    })
    expect(isWorkingDay(builtinCalendar, '2021-12-31')).toMatchObject({ ok: false, year: 2021 })
  })

  it('says why a day counts or does not', () => {
    const why = (date: string) => isWorkingDay(builtinCalendar, date)
    expect(why('2026-02-14')).toMatchObject({ working: true, kind: 'make-up', why: '春节调休上班' })
    expect(why('2026-10-05')).toMatchObject({ working: false, kind: 'holiday', why: '国庆节放假' })
    expect(why('2026-11-28')).toMatchObject({ working: false, kind: 'weekend', why: '周末' })
    expect(why('2026-11-24')).toMatchObject({ working: true, kind: 'weekday', why: '工作日' })
    expect(why('2022-12-31')).toMatchObject({ working: false, kind: 'holiday', why: '元旦放假' })
  })
})

describe('an imported calendar', () => {
  it('adds its year and the last days of the year before', () => {
    const merged = mergeCalendar(builtinCalendar, invented2027)
    expect(coveredYears(merged)).toEqual([2022, 2023, 2024, 2025, 2026, 2027])
    expect(merged.version).toBe('2022-2026.1+test-2027')
    expect(isWorkingDay(merged, '2026-12-31')).toMatchObject({ working: false, why: '元旦放假' })
    expect(isWorkingDay(merged, '2026-12-27')).toMatchObject({ working: true, why: '元旦调休上班' })
    expect(isWorkingDay(merged, '2027-01-04')).toMatchObject({ working: true })
    expect(isWorkingDay(builtinCalendar, '2026-12-31')).toMatchObject({ working: true })
  })

  it('replaces a year that is there already, since a later notice corrects an earlier one', () => {
    const correction: Calendar = {
      version: 'correction',
      years: { '2026': { holidays: [{ date: '2026-11-24', name: '更正' }], makeUpDays: [] } },
    }
    const merged = mergeCalendar(builtinCalendar, correction)
    expect(isWorkingDay(merged, '2026-11-24')).toMatchObject({ working: false })
    expect(isWorkingDay(merged, '2026-10-01')).toMatchObject({ working: true })
  })

  it('is read back exactly from its JSON form', () => {
    expect(parseCalendar(JSON.parse(JSON.stringify(builtinCalendar)))).toEqual({ ok: true, calendar: builtinCalendar })
  })

  it.each([
    ['a date that does not exist', { holidays: [{ date: '2027-02-30', name: '春节' }], makeUpDays: [] }, '确有这一天'],
    [
      'a date of another year',
      { holidays: [{ date: '2026-10-01', name: '国庆节' }], makeUpDays: [] },
      '不属于 2027 年',
    ],
    ['a year without holidays', { holidays: [], makeUpDays: [] }, '没有节假日'],
    [
      'a make-up day in the middle of the week',
      { holidays: [{ date: '2027-01-01', name: '元旦' }], makeUpDays: [{ date: '2027-01-05', name: '元旦' }] },
      '2027-01-05 不是周末',
    ],
    [
      'a day that is both',
      { holidays: [{ date: '2027-01-02', name: '元旦' }], makeUpDays: [{ date: '2027-01-02', name: '元旦' }] },
      '出现了两次',
    ],
  ])('with %s is refused with the reason', (_, year, reason) => {
    const reading = parseCalendar({ version: 'x', years: { '2027': year } })
    expect(reading.ok).toBe(false)
    expect(reading.ok ? '' : reading.message).toContain(reason)
  })

  it('that is no calendar at all is refused, not repaired', () => {
    expect(parseCalendar('2027').ok).toBe(false)
    expect(parseCalendar({ version: '', years: {} }).ok).toBe(false)
  })
})
