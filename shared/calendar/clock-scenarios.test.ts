import { describe, expect, it } from 'vitest'
import {
  type Clock,
  type ClockQuestion,
  type ClockStop,
  builtinCalendar as calendar,
  clock,
  correctionDue,
  type DueDate,
  deemedAccepted,
  type LimitUnit,
  STOP_GROUND_NAMES,
  type StopGround,
  serviceDue,
} from './index.ts'

/*
 * Worked by hand from data/holidays.json, never from the code. A line is one scenario: start | days (+ extension) | stops
 * (`ground from..to`, no `to` while open) | answer | what it shows, with the days that decide it. The answer is the due date,
 * or `stopped` with since when, the ground, days used and days left, or `no` with the year that has no data. "out" lists the
 * days that the stops take away.
 */
type Scenario = { readonly shows: string; readonly answer: string; readonly question: Omit<ClockQuestion, 'unit'> }

const isGround = (text: string): text is StopGround => Object.hasOwn(STOP_GROUND_NAMES, text)

const readStop = (text: string): ClockStop => {
  const [ground = '', span = ''] = text.split(' ')
  const [from = '', to = ''] = span.split('..')
  if (!isGround(ground)) throw new Error(`No such ground: ${text}`)
  return { ground, from, to: to === '' ? null : to }
}

const readLine = (line: string): Scenario => {
  const [start = '', amount = '', stops = '', answer = '', shows = ''] = line.split(' | ')
  const [days, more] = amount.split('+').map(Number)
  if (days === undefined || shows === '') throw new Error(`Not a scenario: ${line}`)
  const extension = more === undefined ? null : { days: more }
  const question = { start, days, extension, stops: stops === '-' ? [] : stops.split('; ').map(readStop), calendar }
  return { shows, answer, question }
}

const answerOf = (clockNow: Clock): string => {
  if (clockNow.kind === 'running') return clockNow.due
  if (clockNow.kind === 'calendar-missing') return `no ${clockNow.year}`
  return `stopped ${clockNow.since} ${clockNow.ground} used ${clockNow.usedDays} left ${clockNow.remainingDays}`
}

// 20 working days from Monday 2 March 2026 are 3–6, 9–13, 16–20, 23–27 and 30 March; then 31 March, 1–3, 7–10, 13–17 April.
const singleStops = `
2026-03-02 | 20 | - | 2026-03-30 | no stop: the 20th day is Monday 30
2026-03-02 | 20 | hearing 2026-03-10..2026-03-12 | 2026-04-01 | a hearing of three dates, out 11 12
2026-03-02 | 20 | hearing 2026-03-10..2026-03-10 | 2026-03-30 | begun and ended the same day, out none
2026-03-02 | 20 | testing 2026-03-10..2026-03-11 | 2026-03-31 | ended the day after, out 11
2026-03-02 | 20 | appraisal 2026-03-13..2026-03-16 | 2026-03-31 | Friday to Monday, out 16
2026-03-02 | 20 | expert-review 2026-03-14..2026-03-18 | 2026-04-02 | begins on a Saturday, out 16 17 18
2026-03-02 | 20 | testing 2026-03-13..2026-03-15 | 2026-03-30 | Friday to Sunday, out no working day
2026-03-02 | 20 | hearing 2026-03-15..2026-03-16 | 2026-03-31 | begins on a Sunday, out 16
2026-03-02 | 20 | hearing 2026-02-24..2026-02-27 | 2026-03-30 | ended before the start
2026-03-02 | 20 | hearing 2026-02-25..2026-03-02 | 2026-03-30 | ended on the start day
2026-03-02 | 20 | hearing 2026-02-25..2026-03-04 | 2026-04-01 | begun before the start, out 3 4
2026-03-02 | 20 | hearing 2026-03-02..2026-03-03 | 2026-03-31 | begun on the start day, out 3
2026-03-02 | 20 | hearing 2026-03-30..2026-04-03 | 2026-03-30 | begun on the due date: run out
2026-03-02 | 20 | hearing 2026-04-01..2026-04-08 | 2026-03-30 | begun after the due date: run out
2026-03-02 | 20 | hearing 2026-03-29..2026-04-02 | 2026-04-03 | begun on the Sunday before, out 30 31 1 2
2026-03-02 | 20 | hearing 2026-03-27..2026-03-30 | 2026-03-31 | begun on the Friday before, out 30
`

const severalStops = `
2026-03-02 | 20 | hearing 2026-03-10..2026-03-13; testing 2026-03-12..2026-03-17 | 2026-04-07 | overlap, out 11 12 13 / 16 17, then over Qingming
2026-03-02 | 20 | testing 2026-03-12..2026-03-17; hearing 2026-03-10..2026-03-13 | 2026-04-07 | the same, told in the other order
2026-03-02 | 20 | testing 2026-03-09..2026-03-20; hearing 2026-03-11..2026-03-13 | 2026-04-13 | one inside the other, out 10–13 16–20
2026-03-02 | 20 | testing 2026-03-10..2026-03-12; quarantine 2026-03-10..2026-03-12 | 2026-04-01 | the same days on two grounds, out 11 12
2026-03-02 | 20 | hearing 2026-03-10..2026-03-12; testing 2026-03-12..2026-03-16 | 2026-04-03 | adjoining on the 12th, out 11 12 / 13 16
2026-03-02 | 20 | hearing 2026-03-10..2026-03-12; testing 2026-03-13..2026-03-16 | 2026-04-02 | begun the day after, so 13 counts, out 11 12 / 16
2026-03-02 | 20 | hearing 2026-03-10..2026-03-13; testing 2026-03-16..2026-03-18 | 2026-04-07 | Friday and Monday, so 16 counts, out 11 12 13 / 17 18
2026-03-02 | 20 | tender 2026-03-03..2026-03-05; auction 2026-03-05..2026-03-09; testing 2026-03-06..2026-03-10 | 2026-04-07 | a chain of three, out 4 5 / 6 9 / 10
2026-03-02 | 20 | testing 2026-03-03..2026-03-05; hearing 2026-03-23..2026-03-25 | 2026-04-03 | apart, out 4 5 / 24 25
2026-03-02 | 20 | testing 2026-03-10..2026-03-12; hearing 2026-04-02..2026-04-09 | 2026-04-01 | one counts, one is after the end
2026-03-02 | 20 | testing 2026-03-27..2026-03-30; hearing 2026-03-30..2026-04-02 | 2026-04-03 | the first brings the second inside the limit, out 30 / 1 2
`

const openStops = `
2026-03-02 | 20 | hearing 2026-03-10.. | stopped 2026-03-10 hearing used 6 left 14 | counted 3–6 9 10
2026-03-02 | 20 | testing 2026-03-02.. | stopped 2026-03-02 testing used 0 left 20 | from the start day on
2026-03-02 | 20 | testing 2026-02-27.. | stopped 2026-02-27 testing used 0 left 20 | begun before the start
2026-03-02 | 20 | hearing 2026-03-14.. | stopped 2026-03-14 hearing used 9 left 11 | begun on a Saturday, counted 3–6 9–13
2026-03-02 | 20 | hearing 2026-03-27.. | stopped 2026-03-27 hearing used 19 left 1 | one day left
2026-03-02 | 20 | hearing 2026-03-30.. | 2026-03-30 | begun on the due date: run out
2026-03-02 | 20 | hearing 2026-04-02.. | 2026-03-30 | begun after the due date: run out
2026-03-02 | 20 | testing 2026-03-10..2026-03-12; hearing 2026-03-18.. | stopped 2026-03-18 hearing used 10 left 10 | after a closed one, counted 3–6 9 10 13 16–18
2026-03-02 | 20 | testing 2026-03-10..2026-03-20; hearing 2026-03-13.. | stopped 2026-03-13 hearing used 6 left 14 | begun within a closed one, counted 3–6 9 10
2026-03-02 | 20 | testing 2026-03-12..; hearing 2026-03-10.. | stopped 2026-03-10 hearing used 6 left 14 | two open: the earlier holds
2026-03-02 | 20 | hearing 2026-03-10..; testing 2026-03-12..2026-03-13 | stopped 2026-03-10 hearing used 6 left 14 | a closed one inside the open one changes nothing
`

const extensions = `
2026-03-02 | 20+10 | - | 2026-04-14 | 20 + 10 over Qingming: 31 1–3 7–10 13 14
2026-03-02 | 20+10 | hearing 2026-03-10..2026-03-12 | 2026-04-16 | granted during a stop, out 11 12
2026-03-02 | 20+10 | hearing 2026-04-01..2026-04-03 | 2026-04-16 | a stop in the extension, out 2 3
2026-03-02 | 20 | hearing 2026-04-01..2026-04-03 | 2026-03-30 | the same stop without the extension is too late
2026-03-02 | 20+10 | hearing 2026-03-27..2026-04-08 | 2026-04-23 | a stop from limit into extension, out 30 31 1 2 3 7 8
2026-03-02 | 20+10 | hearing 2026-04-01.. | stopped 2026-04-01 hearing used 22 left 8 | an open stop in the extension, counted 20 + 31 1
2026-03-02 | 20+10 | hearing 2026-03-10.. | stopped 2026-03-10 hearing used 6 left 24 | an open stop in the limit leaves the extension too
2026-01-26 | 15+5 | - | 2026-02-28 | Spring Festival 2026: 27–30 2–6 9–14 / 24–28
2025-01-06 | 20+10 | - | 2025-02-21 | Spring Festival 2025: 7–10 13–17 20–24 26 27 5–8 / 10–14 17–21
2026-04-28 | 5+3 | - | 2026-05-12 | Labour Day 2026: 29 30 6 7 8 / 9 11 12
2026-04-28 | 5+3 | testing 2026-05-08..2026-05-09 | 2026-05-13 | its make-up Saturday stopped, out 9
2025-09-22 | 10+5 | testing 2025-09-29..2025-10-10 | 2025-10-22 | during a stop over National Day 2025, out 30 9 10: 23–26 28 29 11 13–17 20–22
2026-09-17 | 20+10 | quarantine 2026-09-24..2026-10-08 | 2026-11-10 | over two holidays of 2026, out 28 29 30 8: 18 20–24 9 10 12–16 19–23 26–30 2–6 9 10
`

const holidays = `
2026-02-02 | 10 | - | 2026-02-14 | Spring Festival 2026 ends on make-up Saturday 14: 3–6 9–14
2026-02-02 | 10 | hearing 2026-02-12..2026-02-14 | 2026-02-25 | a stop over that Saturday, out 13 14: 3–6 9–12 24 25
2026-02-02 | 10 | testing 2026-02-13..2026-02-24 | 2026-02-25 | a stop over the whole holiday, out 14 24: 3–6 9–13 25
2026-02-02 | 12 | testing 2026-02-16..2026-02-20 | 2026-02-25 | a stop within the holiday, out none: 3–6 9–14 24 25
2026-02-24 | 5 | hearing 2026-02-27..2026-02-28 | 2026-03-03 | a stop over make-up Saturday 28, out 28: 25 26 27 2 3
2025-01-20 | 10 | - | 2025-02-08 | Spring Festival 2025: 21–24 Sunday 26, 27 5 6 7 Saturday 8
2025-01-20 | 10 | hearing 2025-01-24..2025-01-27 | 2025-02-11 | a stop over make-up Sunday 26, out 26 27: 21–24 5–8 10 11
2025-01-20 | 10 | testing 2025-02-01..2025-02-06 | 2025-02-11 | a stop begun in the holiday, out 5 6: 21–24 26 27 7 8 10 11
2025-01-20 | 10 | expert-review 2025-01-30.. | stopped 2025-01-30 expert-review used 6 left 4 | open since the holiday, counted 21–24 26 27
2024-02-02 | 10 | appraisal 2024-02-09..2024-02-18 | 2024-02-22 | Spring Festival 2024, out Sunday 18: 4 5–9 19–22
2025-09-22 | 10 | - | 2025-10-11 | National Day 2025: 23–26 Sunday 28, 29 30 9 10 Saturday 11
2025-09-22 | 10 | testing 2025-09-26..2025-09-28 | 2025-10-13 | a stop over make-up Sunday 28, out 28: 23–26 29 30 9–11 13
2025-09-22 | 10 | testing 2025-09-30..2025-10-09 | 2025-10-13 | a stop over the holiday, out 9: 23–26 28–30 10 11 13
2026-09-21 | 10 | - | 2026-10-12 | Mid-Autumn and National Day 2026: 22–24 28–30 8–10 12
2026-09-21 | 10 | tender 2026-09-28..2026-09-30; auction 2026-10-08..2026-10-10 | 2026-10-16 | stops on both sides, out 29 30 / 9 10: 22–24 28 8 12–16
2026-09-21 | 10 | testing 2026-09-30..2026-10-07 | 2026-10-12 | a stop of holidays only, out none
2026-04-01 | 5 | hearing 2026-04-03..2026-04-07 | 2026-04-10 | Qingming 2026, out 7: 2 3 8 9 10
2025-04-02 | 5 | hearing 2025-04-03..2025-04-07 | 2025-04-11 | Qingming 2025, out 7: 3 8 9 10 11
2025-04-25 | 5 | - | 2025-05-06 | Labour Day 2025: Sunday 27, 28 29 30 6
2025-04-25 | 5 | hearing 2025-04-25..2025-04-27 | 2025-05-07 | its make-up Sunday stopped, out 27: 28 29 30 6 7
2026-06-15 | 5 | auction 2026-06-18..2026-06-22 | 2026-06-24 | Dragon Boat 2026, out 22: 16 17 18 23 24
2025-05-28 | 5 | testing 2025-05-31..2025-06-03 | 2025-06-06 | Dragon Boat 2025, out 3: 29 30 4 5 6
2025-12-29 | 5 | hearing 2025-12-31..2026-01-04 | 2026-01-07 | New Year 2026, out Sunday 4: 30 31 5 6 7
2022-12-29 | 3 | tender 2022-12-30..2023-01-03 | 2023-01-05 | New Year 2023, out 3: 30 4 5
`

const onTheSpot = `
2026-03-02 | 0 | - | 2026-03-02 | 0 days on a working day
2026-03-07 | 0 | - | 2026-03-09 | 0 days on a Saturday
2026-02-17 | 0 | - | 2026-02-24 | 0 days in Spring Festival 2026
2026-03-02 | 0 | hearing 2026-03-02..2026-03-04 | 2026-03-02 | 0 days, a stop from the same day is too late
2026-03-02 | 0 | hearing 2026-03-02.. | 2026-03-02 | 0 days, an open stop from the same day is too late
2026-03-07 | 0 | hearing 2026-03-07..2026-03-09 | 2026-03-10 | 0 days on a Saturday, out Monday 9
2026-03-07 | 0 | hearing 2026-03-07.. | stopped 2026-03-07 hearing used 0 left 0 | 0 days on a Saturday, held
2026-03-02 | 0+3 | - | 2026-03-05 | 0 days extended by 3
`

const yearEnd = `
2026-12-03 | 20 | - | 2026-12-31 | 4 7–11 14–18 21–25 28–31
2026-12-03 | 20 | hearing 2026-12-10..2026-12-11 | no 2027 | one day out moves it into 2027
2026-12-03 | 15+5 | - | 2026-12-31 | an extension up to the last day
2026-12-03 | 15+6 | - | no 2027 | an extension one day beyond
2026-12-03 | 20 | testing 2026-12-20..2027-01-10 | no 2027 | a closed stop over the year end
2026-12-03 | 20 | testing 2026-12-10.. | stopped 2026-12-10 testing used 5 left 15 | an open stop needs no 2027, counted 4 7–10
2026-12-03 | 21 | testing 2026-12-31.. | stopped 2026-12-31 testing used 20 left 1 | an open stop from the last day of data
2021-12-20 | 5 | - | no 2021 | a start before the data
`

const calendarDays = `
2026-03-02 | 30 | - | 2026-04-01 | 2 March + 30 = Wednesday 1 April
2026-03-02 | 30 | hearing 2026-03-10..2026-03-12 | 2026-04-03 | out 11 12
2026-03-02 | 30 | hearing 2026-03-10..2026-03-13 | 2026-04-07 | out 11 12 13, Saturday 4 is Qingming, rolls to Tuesday
2026-03-02 | 30 | testing 2026-03-13..2026-03-15 | 2026-04-03 | a weekend is taken out too, out 14 15
2026-03-02 | 30 | testing 2026-03-13..2026-03-13 | 2026-04-01 | same day, out none
2026-03-02 | 30 | hearing 2026-03-10..2026-03-14; testing 2026-03-13..2026-03-16 | 2026-04-07 | overlap, out 11–14 / 15 16
2026-03-02 | 30+10 | - | 2026-04-13 | + 10 = Saturday 11 April, rolls once
2026-03-02 | 30+10 | hearing 2026-03-10..2026-03-13 | 2026-04-14 | + 10, out 11 12 13
2026-01-20 | 30 | testing 2026-02-10..2026-02-14 | 2026-02-24 | 19 February + 4 out = 23, still Spring Festival
2026-03-02 | 30 | hearing 2026-03-10.. | stopped 2026-03-10 hearing used 8 left 22 | open, counted 3–10
2026-11-05 | 30 | - | 2026-12-07 | Saturday 5 December rolls to 7
2026-11-05 | 30 | hearing 2026-12-05..2026-12-08 | 2026-12-09 | a stop while it rolls, out 7 8
2026-11-05 | 30 | hearing 2026-12-05..2026-12-06 | 2026-12-07 | a stop that ends on the Sunday, out none
2026-11-05 | 30 | hearing 2026-12-05.. | stopped 2026-12-05 hearing used 30 left 0 | held while it rolls
2026-11-05 | 30 | hearing 2026-12-07.. | 2026-12-07 | begun on the day it rolled to: run out
2026-11-20 | 30 | testing 2026-12-01..2026-12-12 | 2026-12-31 | 20 December + 11 out = Thursday 31
2026-11-20 | 30 | testing 2026-12-01..2026-12-13 | no 2027 | 20 December + 12 out = 1 January
`

const table = (name: string, unit: LimitUnit, lines: string) => ({
  name,
  unit,
  scenarios: lines.trim().split('\n').map(readLine),
})

const tables = [
  table('one stop', 'working', singleStops),
  table('several stops', 'working', severalStops),
  table('an open stop', 'working', openStops),
  table('an extension', 'working', extensions),
  table('holidays and make-up days', 'working', holidays),
  table('a limit of 0 days', 'working', onTheSpot),
  table('the end of the year', 'working', yearEnd),
  table('a limit in calendar days', 'calendar', calendarDays),
]

describe.each(tables)('the clock with $name', ({ unit, scenarios }) => {
  it.each(scenarios)('$shows', ({ question, answer }) => {
    expect(answerOf(clock({ ...question, unit }))).toBe(answer)
  })
})

it('there are more than a hundred scenarios', () => {
  expect(tables.flatMap(({ scenarios }) => scenarios).length).toBeGreaterThan(100)
})

const dueOf = (answer: DueDate): string => (answer.ok ? answer.due : `no ${answer.year}`)

describe('service within ten working days of the decision', () => {
  it.each([
    ['over Qingming 2026: 31 1–3 7–10 13 14', '2026-03-30', 10, '2026-04-14'],
    ['over Spring Festival 2026: 13 14 24–28 2 3 4', '2026-02-12', 10, '2026-03-04'],
    ['over National Day 2025: 9–11 13–17 20 21', '2025-09-30', 10, '2025-10-21'],
    ['five days over Labour Day 2026: 6–9 11', '2026-04-30', 5, '2026-05-11'],
    ['to the last day of 2026: 18 21–25 28–31', '2026-12-17', 10, '2026-12-31'],
    ['into a year without data', '2026-12-24', 10, 'no 2027'],
  ])('%s', (_, decidedOn, days, answer) => {
    expect(dueOf(serviceDue(decidedOn, calendar, days))).toBe(answer)
  })
})

describe('corrections within five working days of receipt', () => {
  it.each([
    ['a plain week: 3–6 9', '2026-03-02', '2026-03-09'],
    ['received on a Saturday: 9–13', '2026-03-07', '2026-03-13'],
    ['Spring Festival 2026: 14 24–27', '2026-02-13', '2026-02-27'],
    ['Spring Festival 2025: 26 27 5–7', '2025-01-24', '2025-02-07'],
    ['National Day 2026: 8–10 12 13', '2026-09-30', '2026-10-13'],
    ['to the last day of 2026: 25 28–31', '2026-12-24', '2026-12-31'],
    ['into a year without data', '2026-12-25', 'no 2027'],
  ])('%s', (_, receivedOn, answer) => {
    expect(dueOf(correctionDue(receivedOn, calendar))).toBe(answer)
  })

  it.each([
    ['on the day of receipt', '2026-03-02', '2026-03-02', false],
    ['on the last day', '2026-03-02', '2026-03-09', false],
    ['on the day after', '2026-03-02', '2026-03-10', true],
    ['on the Saturday after a Friday', '2026-03-06', '2026-03-14', true],
    ['where the year has no data', '2026-12-25', '2027-03-01', 'unknown'],
  ])('accepted by law or not: %s', (_, receivedOn, today, answer) => {
    expect(deemedAccepted(receivedOn, today, calendar)).toBe(answer)
  })
})
