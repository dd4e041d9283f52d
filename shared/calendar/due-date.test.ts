import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addWorkingDays,
  builtinCalendar as calendar,
  type DueDate,
  dueDate,
  isWorkingDay,
  mergeCalendar,
  remaining,
  workingDaysBetween,
} from './index.ts'

const due = (answer: DueDate): string => (answer.ok ? answer.due : answer.code)
const lines = (answer: DueDate): string => (answer.ok ? answer.explanation.text.join('\n') : '')
const working = (start: string, days: number) => dueDate({ start, days, unit: 'working', calendar })
const plain = (start: string, days: number) => dueDate({ start, days, unit: 'calendar', calendar })

describe('limits in working days, worked by hand', () => {
  it.each([
    // No holiday near: Tuesday 24 November 2026 (25–27, 30–4, 7–11, 14–18, 21–22 December).
    ['2026-11-24', 1, '2026-11-25'],
    ['2026-11-24', 5, '2026-12-01'],
    ['2026-11-24', 10, '2026-12-08'],
    ['2026-11-24', 15, '2026-12-15'],
    ['2026-11-24', 20, '2026-12-22'],
    ['2026-11-27', 1, '2026-11-30'],
    // Received on a weekend: Monday is the first day.
    ['2026-11-28', 5, '2026-12-04'],
    ['2026-11-29', 5, '2026-12-04'],
    // New Year 2026: 1–3 off, Sunday 4 worked.
    ['2025-12-31', 1, '2026-01-04'],
    ['2025-12-30', 5, '2026-01-07'],
    ['2026-01-02', 1, '2026-01-04'],
    // Spring Festival 2026: Saturday 14 worked, 15–23 off, Saturday 28 worked.
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-13', 2, '2026-02-24'],
    ['2026-02-13', 6, '2026-02-28'],
    ['2026-02-13', 7, '2026-03-02'],
    ['2026-02-10', 20, '2026-03-16'],
    ['2026-02-17', 5, '2026-02-28'],
    // Labour Day 2026: 1–5 May off, Saturday 9 worked.
    ['2026-04-30', 4, '2026-05-09'],
    ['2026-04-30', 5, '2026-05-11'],
    // Dragon Boat 2026: Friday 19 to Sunday 21 June, no make-up.
    ['2026-06-18', 1, '2026-06-22'],
    // September and October 2026: Sunday 20 worked, 25–27 off, 1–7 off, Saturday 10 worked.
    ['2026-09-18', 1, '2026-09-20'],
    ['2026-09-18', 5, '2026-09-24'],
    ['2026-09-18', 6, '2026-09-28'],
    ['2026-09-30', 3, '2026-10-10'],
    ['2026-09-30', 20, '2026-11-03'],
    // National Day and Mid-Autumn 2025: Sunday 28 September worked, 1–8 off, Saturday 11 worked.
    ['2025-09-26', 1, '2025-09-28'],
    ['2025-09-30', 3, '2025-10-11'],
    ['2025-09-30', 20, '2025-11-04'],
    // Spring Festival 2025: Sunday 26 January worked, 28–4 off, Saturday 8 worked.
    ['2025-01-24', 2, '2025-01-27'],
    ['2025-01-24', 6, '2025-02-08'],
    // New Year 2023 took Saturday 31 December 2022 to Monday 2 January.
    ['2022-12-30', 1, '2023-01-03'],
  ])('from %s, %i working days end on %s', (start, days, expected) => {
    expect(due(working(start, days))).toBe(expected)
  })

  it.each([
    ['2026-12-31', 1],
    ['2026-12-30', 2],
    ['2026-12-04', 20],
    ['2026-11-24', 60],
  ])('from %s, %i working days reach 2027 and are refused', (start, days) => {
    const answer = working(start, days)
    expect(answer).toMatchObject({ ok: false, code: 'calendar-missing', year: 2027 })
    expect(answer.ok ? '' : answer.message).toMatch(/2027 年.*管理员.*国务院办公厅.*2027/)
  })

  it('a limit that ends on the last working day of 2026 is given, with a warning about the next notice', () => {
    const answer = working('2026-12-03', 20)
    expect(due(answer)).toBe('2026-12-31')
    expect(lines(answer)).toContain('2027 年的放假通知尚未导入')
  })

  it('the same limit reaches 2027 when the notice is imported', () => {
    const imported = mergeCalendar(calendar, {
      version: 'test',
      years: { '2027': { holidays: [{ date: '2027-01-01', name: '元旦' }], makeUpDays: [] } },
    })
    expect(due(dueDate({ start: '2026-12-31', days: 1, unit: 'working', calendar: imported }))).toBe('2027-01-04')
  })

  it('on the spot ends the same day, or on the next working day', () => {
    expect(due(working('2026-11-24', 0))).toBe('2026-11-24')
    expect(due(working('2026-10-01', 0))).toBe('2026-10-08')
  })

  it('refuses half and negative numbers of days as a bug of the caller', () => {
    expect(() => working('2026-11-24', 1.5)).toThrow(RangeError)
    expect(() => working('2026-11-24', -1)).toThrow(RangeError)
  })
})

describe('limits in calendar days, worked by hand', () => {
  it.each([
    ['2026-11-24', 30, '2026-12-24'],
    ['2026-09-01', 30, '2026-10-08'], // 1 October is a holiday; the first working day after is the 8th
    ['2026-01-15', 30, '2026-02-14'], // a make-up Saturday is a working day and does not move
    ['2026-01-20', 30, '2026-02-24'],
    ['2026-11-05', 30, '2026-12-07'], // Saturday 5 December
    ['2024-01-30', 30, '2024-02-29'],
  ])('from %s, %i days end on %s', (start, days, expected) => {
    expect(due(plain(start, days))).toBe(expected)
  })

  it('is refused when its last day lies in a year without data, however it began', () => {
    expect(due(plain('2026-12-05', 30))).toBe('calendar-missing')
    expect(due(plain('2021-12-20', 30))).toBe('2022-01-19')
  })
})

describe('the explanation', () => {
  it('lists every day counted and skipped, with the reason', () => {
    const answer = working('2026-09-30', 3)
    expect(answer.ok && answer.explanation).toMatchObject({
      start: '2026-09-30',
      counted: ['2026-10-08', '2026-10-09', '2026-10-10'],
      skipped: ['01', '02', '03', '04', '05', '06', '07'].map((day) => ({
        date: `2026-10-${day}`,
        reason: '国庆节放假',
      })),
      calendarVersion: '2022-2026.1',
    })
    expect(answer.ok && answer.explanation.rolled).toBeUndefined()
  })

  it('reads as plain Chinese', () => {
    const answer = working('2026-09-30', 3)
    expect(answer.ok && answer.explanation.text).toEqual([
      '起算日 2026年9月30日（星期三）当日不计入（参照民事诉讼法第八十五条）',
      '自 10月8日起计 3 个工作日（行政许可法第八十二条）',
      '国庆节放假：10月1日至10月7日（7 天），不计入',
      '国庆节调休上班：10月10日（星期六），计入',
      '到期日 2026年10月10日（星期六）',
      '节假日数据版本 2022-2026.1',
    ])
  })

  it('names the day from which a limit moved on', () => {
    const answer = plain('2026-09-01', 30)
    expect(answer.ok && answer.explanation.rolled).toEqual({ from: '2026-10-01', to: '2026-10-08' })
    expect(lines(answer)).toContain('末日 2026年10月1日（星期四）为休息日，顺延至其后第一个工作日')
  })
})

describe('what remains of a limit', () => {
  it.each([
    ['2026-11-24', 20, 'calm', '剩 20 个工作日'],
    ['2026-12-16', 4, 'calm', '剩 4 个工作日'],
    ['2026-12-17', 3, 'soon', '剩 3 个工作日'],
    ['2026-12-22', 0, 'soon', '今天到期'],
    ['2026-12-23', -1, 'overdue', '超期 1 个工作日'],
    ['2026-12-28', -4, 'overdue', '超期 4 个工作日'],
  ])('on %s for 2026-12-22', (today, workingDays, level, text) => {
    expect(remaining(calendar, '2026-12-22', today)).toEqual({ ok: true, workingDays, level, text })
  })

  it('is overdue on the Saturday after although no working day has passed', () => {
    expect(remaining(calendar, '2026-11-27', '2026-11-28')).toMatchObject({
      workingDays: 0,
      level: 'overdue',
      text: '已超期，未满 1 个工作日',
    })
  })

  it('still says that the date has passed when the days cannot be counted', () => {
    expect(remaining(calendar, '2026-12-22', '2027-01-05')).toMatchObject({ ok: false, year: 2027, overdue: true })
  })
})

describe('properties of counting', () => {
  const start = fc.integer({ min: 0, max: 1400 }).map((days) => addDays('2022-01-01', days))
  const count = fc.integer({ min: 0, max: 120 })
  const unit = fc.constantFrom('working' as const, 'calendar' as const)

  it('a due date is always a working day, and every counted day is one', () => {
    fc.assert(
      fc.property(start, count, unit, (from, days, of) => {
        const answer = dueDate({ start: from, days, unit: of, calendar })
        if (!answer.ok) throw new Error(answer.message)
        expect(isWorkingDay(calendar, answer.due)).toMatchObject({ working: true })
        expect(answer.explanation.counted).toHaveLength(days)
        if (of === 'working')
          for (const date of answer.explanation.counted)
            expect(isWorkingDay(calendar, date)).toMatchObject({ working: true })
      }),
    )
  })

  it('counted and skipped days together are every day from the start to the due date', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 120 }), (from, days) => {
        const answer = working(from, days)
        if (!answer.ok) throw new Error(answer.message)
        const all = [...answer.explanation.counted, ...answer.explanation.skipped.map((day) => day.date)].sort()
        const expected: string[] = []
        for (let date = addDays(from, 1); date <= answer.due; date = addDays(date, 1)) expected.push(date)
        expect(all).toEqual(expected)
      }),
    )
  })

  it('a later start or a longer limit never ends earlier', () => {
    fc.assert(
      fc.property(start, count, unit, (from, days, of) => {
        const base = due(dueDate({ start: from, days, unit: of, calendar }))
        expect(due(dueDate({ start: addDays(from, 1), days, unit: of, calendar })) >= base).toBe(true)
        expect(due(dueDate({ start: from, days: days + 1, unit: of, calendar })) >= base).toBe(true)
      }),
    )
  })

  it('counting between two dates is the same as asking each day', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 400 }), (from, length) => {
        const to = addDays(from, length)
        let expected = 0
        for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
          const day = isWorkingDay(calendar, date)
          if (day.ok && day.working) expected += 1
        }
        const counted = workingDaysBetween(calendar, from, to)
        expect(counted).toEqual(
          to > '2026-12-31' ? expect.objectContaining({ ok: false, year: 2027 }) : { ok: true, days: expected },
        )
      }),
    )
  })

  it('adding n working days and counting them gives n, either way round', () => {
    fc.assert(
      fc.property(start, count, (from, days) => {
        const added = addWorkingDays(calendar, from, days)
        if (!added.ok) throw new Error(added.message)
        expect(workingDaysBetween(calendar, from, added.date)).toEqual({ ok: true, days })
        expect(workingDaysBetween(calendar, added.date, from)).toEqual({ ok: true, days: days === 0 ? 0 : -days })
        if (days > 0) expect(due(working(from, days))).toBe(added.date)
      }),
    )
  })
})
