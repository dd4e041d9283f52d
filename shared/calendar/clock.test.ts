import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  type Clock,
  type ClockStop,
  builtinCalendar as calendar,
  clock,
  correctionDue,
  daysBetween,
  dueDate,
  isWorkingDay,
  type LimitUnit,
  STOP_GROUND_NAMES,
  type StopGround,
  serviceDue,
} from './index.ts'

const stop = (ground: StopGround, from: string, to: string | null): ClockStop => ({ ground, from, to })
const march = (stops: readonly ClockStop[], extension: number | null = null) =>
  clock({
    start: '2026-03-02',
    days: 20,
    unit: 'working',
    extension: extension === null ? null : { days: extension },
    stops,
    calendar,
  })
const textOf = (answer: Clock): readonly string[] =>
  answer.kind === 'calendar-missing' ? [answer.message] : answer.explanation.text

describe('the explanation of a clock', () => {
  it('tells start, days off, make-up days, each stop, the extension, the due date and the version', () => {
    const answer = clock({
      start: '2025-09-22',
      days: 10,
      unit: 'working',
      extension: { days: 5 },
      stops: [stop('testing', '2025-09-29', '2025-10-10')],
      calendar,
    })
    expect(textOf(answer)).toEqual([
      '起算日 2025年9月22日（星期一）当日不计入（参照民事诉讼法第八十五条）',
      '自 9月23日起计 10 个工作日（行政许可法第八十二条）',
      '周末 4 天，不计入',
      '国庆节放假：10月1日至10月5日（5 天），不计入',
      '中秋节放假：10月6日，不计入',
      '国庆节放假：10月7日至10月8日（2 天），不计入',
      '国庆节调休上班：9月28日（星期日），计入',
      '国庆节调休上班：10月11日（星期六），计入',
      '特别程序（检验检测）2025年9月29日至10月10日：3 个工作日不计入（行政许可法第四十五条）',
      '延长 5 个工作日，共 15 个工作日（行政许可法第四十二条）',
      '到期日 2025年10月22日（星期三）',
      '节假日数据版本 2022-2026.1',
    ])
  })

  it('gives each stop the days that it kept out, a shared day to the earlier one', () => {
    const answer = march([stop('testing', '2026-03-12', '2026-03-17'), stop('hearing', '2026-03-10', '2026-03-13')], 10)
    expect(answer.kind !== 'calendar-missing' && answer.explanation).toMatchObject({
      days: 20,
      stopped: [
        { ground: 'hearing', from: '2026-03-10', to: '2026-03-13', days: 3 },
        { ground: 'testing', from: '2026-03-12', to: '2026-03-17', days: 2 },
      ],
      extended: { days: 10 },
    })
  })

  it('says since when and why a clock stands still, and what is left', () => {
    const answer = march([stop('hearing', '2026-03-10', null)])
    expect(textOf(answer)).toEqual([
      '起算日 2026年3月2日（星期一）当日不计入（参照民事诉讼法第八十五条）',
      '自 3月3日起计 20 个工作日（行政许可法第八十二条）',
      '周末 2 天，不计入',
      '特别程序（听证）2026年3月10日起，尚未结束，其间不计入（行政许可法第四十五条）',
      '已计 6 个工作日，剩余 14 个工作日；特别程序结束后接续计算，届时确定到期日',
      '节假日数据版本 2022-2026.1',
    ])
    expect(textOf(march([stop('hearing', '2026-03-02', null)]))[1]).toBe(
      '尚未开始计算，应计 20 个工作日（行政许可法第八十二条）',
    )
  })

  it('tells calendar days, stops and rolling', () => {
    const answer = clock({
      start: '2026-03-02',
      days: 30,
      unit: 'calendar',
      extension: null,
      stops: [stop('expert-review', '2026-03-10', '2026-03-13')],
      calendar,
    })
    expect(textOf(answer)).toEqual([
      '起算日 2026年3月2日（星期一）当日不计入（参照民事诉讼法第八十五条）',
      '自 3月3日起计 30 日（自然日，节假日计入）',
      '特别程序（专家评审）2026年3月10日至3月13日：3 日不计入（行政许可法第四十五条）',
      '末日 2026年4月4日（星期六）为休息日，顺延至其后第一个工作日（参照民事诉讼法第八十五条）',
      '到期日 2026年4月7日（星期二）',
      '节假日数据版本 2022-2026.1',
    ])
  })

  it('says when a stop met the last day while it rolled', () => {
    const rolling = (to: string | null) =>
      clock({
        start: '2026-11-05',
        days: 30,
        unit: 'calendar',
        extension: null,
        stops: [stop('hearing', '2026-12-05', to)],
        calendar,
      })
    expect(textOf(rolling('2026-12-08'))).toContain(
      '末日 2026年12月5日（星期六）为休息日，顺延至其后第一个计入期限的工作日（参照民事诉讼法第八十五条）',
    )
    expect(textOf(rolling(null))).toContain('期限已计满 30 日，末日顺延至特别程序结束后的第一个工作日')
  })

  it.each([
    ['ended before the start', '2026-02-24', '2026-02-27', '起算之前已经结束，不影响期限'],
    ['begun and ended on one day', '2026-03-10', '2026-03-10', '当日开始、当日结束，没有可扣除的日期'],
    ['of a weekend', '2026-03-13', '2026-03-15', '其间没有工作日，不影响期限'],
    ['inside another', '2026-03-18', '2026-03-19', '与其他特别程序重叠，不重复扣除'],
    ['begun on the due date', '2026-04-02', '2026-04-03', '当日期限届满，没有可扣除的日期'],
    ['begun after the limit ran out', '2026-04-07', '2026-04-09', '期限届满之后才开始，不影响期限'],
  ])('says why a stop %s takes nothing', (_, from, to, reason) => {
    const answer = march([stop('testing', '2026-03-17', '2026-03-20'), stop('hearing', from, to)])
    expect(answer).toMatchObject({ kind: 'running', due: '2026-04-02' })
    expect(textOf(answer).find((line) => line.startsWith('特别程序（听证）'))).toMatch(new RegExp(`：${reason}$`))
  })

  it('begins with the basis for service and for corrections', () => {
    const service = serviceDue('2026-03-30', calendar)
    const correction = correctionDue('2026-03-02', calendar)
    expect(service.ok && service.explanation.text[0]).toBe('自作出决定之日起十日内颁发、送达（行政许可法第四十四条）')
    expect(correction.ok && correction.explanation.text[0]).toBe(
      '五日内一次告知需要补正的全部内容；逾期不告知的，自收到申请材料之日（2026年3月2日）起即为受理（行政许可法第三十二条第四项）',
    )
  })

  it('is refused with the year and what to do when the year has no data', () => {
    const answer = clock({ start: '2026-12-31', days: 1, unit: 'working', extension: null, stops: [], calendar })
    expect(answer).toMatchObject({ kind: 'calendar-missing', year: 2027 })
    expect(textOf(answer)[0]).toMatch(/2027 年.*管理员.*国务院办公厅.*2027/)
  })
})

describe('what the clock does not take', () => {
  it('knows the seven grounds of article 45 and no other: an inspection cannot be written', () => {
    expect(STOP_GROUND_NAMES).toEqual({
      hearing: '听证',
      tender: '招标',
      auction: '拍卖',
      testing: '检验检测',
      quarantine: '检疫',
      appraisal: '鉴定',
      'expert-review': '专家评审',
    })
  })

  it('refuses reversed and malformed stops and odd extensions as a bug of the caller', () => {
    expect(() => march([stop('hearing', '2026-03-10', '2026-03-09')])).toThrow(RangeError)
    expect(() => march([stop('hearing', '2026-3-10', null)])).toThrow(RangeError)
    expect(() => march([stop('hearing', '2026-03-10', '2026-02-30')])).toThrow(RangeError)
    for (const days of [0, -1, 1.5]) expect(() => march([], days)).toThrow(RangeError)
  })
})

describe('properties of the clock', () => {
  const start = fc.integer({ min: 0, max: 1200 }).map((days) => addDays('2022-01-01', days))
  const ground = fc.constantFrom<StopGround>('hearing', 'tender', 'auction', 'testing', 'quarantine', 'appraisal')
  const closedStop = (from: string) =>
    fc
      .tuple(fc.integer({ min: -10, max: 60 }), fc.integer({ min: 0, max: 15 }), ground)
      .map(([offset, length, of]) => stop(of, addDays(from, offset), addDays(from, offset + length)))
  const question = start.chain((from) =>
    fc.record({
      start: fc.constant(from),
      days: fc.integer({ min: 0, max: 40 }),
      unit: fc.constantFrom<LimitUnit>('working', 'calendar'),
      extension: fc.option(fc.record({ days: fc.integer({ min: 1, max: 15 }) })),
      stops: fc.array(closedStop(from), { maxLength: 5 }),
      calendar: fc.constant(calendar),
    }),
  )
  const running = (answer: Clock) => {
    if (answer.kind !== 'running') throw new Error(`Not running: ${answer.kind}`)
    return answer
  }

  it('one more stop never makes the due date earlier', () => {
    const withOneMore = question.chain((asked) => fc.tuple(fc.constant(asked), closedStop(asked.start)))
    fc.assert(
      fc.property(withOneMore, ([asked, extra]) => {
        const more = running(clock({ ...asked, stops: [...asked.stops, extra] }))
        expect(more.due >= running(clock(asked)).due).toBe(true)
      }),
    )
  })

  it('overlapping and adjoining stops merged into one, in any order, change nothing', () => {
    const merged = (stops: readonly ClockStop[]): readonly ClockStop[] => {
      const spans: { from: string; to: string }[] = []
      for (const { from, to } of stops.toSorted((left, right) => daysBetween(right.from, left.from))) {
        const before = spans.at(-1)
        if (before === undefined || from > before.to) spans.push({ from, to: to ?? from })
        else if (to !== null && to > before.to) before.to = to
      }
      return spans.map(({ from, to }) => stop('testing', from, to))
    }
    fc.assert(
      fc.property(question, (asked) => {
        const apart = running(clock(asked))
        const joined = running(clock({ ...asked, stops: merged(asked.stops) }))
        const reversed = running(clock({ ...asked, stops: asked.stops.toReversed() }))
        expect(joined.due).toBe(apart.due)
        expect(joined.explanation.counted).toEqual(apart.explanation.counted)
        expect(reversed.due).toBe(apart.due)
      }),
    )
  })

  it('counts exactly the days of limit and extension, none of them a day off or inside a stop', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { explanation, due } = running(clock(asked))
        const { counted, skipped, stopped } = explanation
        expect(counted).toHaveLength(asked.days + (asked.extension?.days ?? 0))
        expect(isWorkingDay(calendar, due)).toMatchObject({ working: true })
        for (const date of counted) {
          expect(asked.stops.some(({ from, to }) => date > from && (to === null || date <= to))).toBe(false)
          if (asked.unit === 'working') expect(isWorkingDay(calendar, date)).toMatchObject({ working: true })
        }
        const kept = stopped.reduce((sum, each) => sum + each.days, 0)
        expect(kept).toBe(skipped.filter((day) => day.ground !== undefined).length)
      }),
    )
  })

  it('without stops and extension it is the plain due date', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const plain = dueDate(asked)
        const answer = running(clock({ ...asked, extension: null, stops: [] }))
        expect(plain.ok && plain.due).toBe(answer.due)
        expect(plain.ok && plain.explanation.text).toEqual(answer.explanation.text)
      }),
    )
  })

  it('an open stop leaves what was not counted, and ended at once it leaves the due date as it was', () => {
    fc.assert(
      fc.property(question, fc.integer({ min: 0, max: 60 }), (asked, offset) => {
        const from = addDays(asked.start, offset)
        const plain = running(clock({ ...asked, stops: [] }))
        const held = clock({ ...asked, stops: [stop('hearing', from, null)] })
        const total = asked.days + (asked.extension?.days ?? 0)
        if (held.kind === 'stopped') {
          expect(from < plain.due).toBe(true)
          expect(held.usedDays).toBe(plain.explanation.counted.filter((date) => date <= from).length)
          expect(held.usedDays + held.remainingDays).toBe(total)
        } else expect(held).toMatchObject({ kind: 'running', due: plain.due })
        expect(running(clock({ ...asked, stops: [stop('hearing', from, from)] })).due).toBe(plain.due)
      }),
    )
  })
})
