import type { Calendar } from './calendar.ts'
import type { ClockExplanation, ClockStanding } from './clock.ts'
import { formatMonthDay, formatPaperDate, weekdayName } from './format.ts'
import { addDays, type LocalDate, yearOf } from './local-date.ts'
import { explainStops } from './stop-explanation.ts'
import { isWorkingDay } from './working-day.ts'

type Account = Omit<ClockExplanation, 'text'>

const withWeekday = (date: LocalDate): string => `${formatPaperDate(date)}（${weekdayName(date)}）`

/** Joins days off with the same reason that follow one another: 国庆节放假 10月1日至10月7日（7天）. */
const holidayLines = (daysOff: Account['skipped']): readonly string[] => {
  const runs: { reason: string; first: LocalDate; last: LocalDate; days: number }[] = []
  for (const { date, reason } of daysOff.filter((day) => day.reason !== '周末')) {
    const run = runs.at(-1)
    if (run !== undefined && run.reason === reason && addDays(run.last, 1) === date) {
      run.last = date
      run.days += 1
    } else runs.push({ reason, first: date, last: date, days: 1 })
  }
  return runs.map(({ reason, first, last, days }) =>
    days === 1
      ? `${reason}：${formatMonthDay(first)}，不计入`
      : `${reason}：${formatMonthDay(first)}至${formatMonthDay(last)}（${days} 天），不计入`,
  )
}

const makeUpLines = (calendar: Calendar, counted: readonly LocalDate[]): readonly string[] =>
  counted.flatMap((date) => {
    const day = isWorkingDay(calendar, date)
    return day.ok && day.kind === 'make-up' ? [`${day.why}：${formatMonthDay(date)}（${weekdayName(date)}），计入`] : []
  })

/** Next year's notice may still move the last days of this one (31 December 2022 became a holiday by 2023's). */
const yearEndLines = (calendar: Calendar, due: LocalDate): readonly string[] => {
  const next = yearOf(due) + 1
  return due >= `${next - 1}-12-25` && calendar.years[String(next)] === undefined
    ? [`${next} 年的放假通知尚未导入，其元旦安排可能调整本年末的上班日；导入后请复核此日期`]
    : []
}

const limitLine = ({ unit, days, counted, skipped }: Account): string => {
  const first = counted[0]
  if (days === 0) return '当日办结'
  const from = first === undefined ? '尚未开始计算，应' : `自 ${formatMonthDay(first)}起`
  if (unit === 'working') return `${from}计 ${days} 个工作日（行政许可法第八十二条）`
  const apart = first === undefined || skipped.some((day) => day.ground !== undefined)
  return `${from}${apart ? '' : '连续'}计 ${days} 日（自然日，节假日计入）`
}

/** Calendar days are not skipped for being days off; those met while the last day rolls have their own line. */
const dayOffLines = (calendar: Calendar, { unit, days, extended, counted, skipped }: Account) => {
  if (unit === 'calendar' || days + (extended?.days ?? 0) === 0) return []
  const daysOff = skipped.filter((day) => day.ground === undefined)
  const weekends = daysOff.filter((day) => day.reason === '周末').length
  return [
    ...(weekends > 0 ? [`周末 ${weekends} 天，不计入`] : []),
    ...holidayLines(daysOff),
    ...makeUpLines(calendar, counted),
  ]
}

const extensionLines = ({ unit, days, extended }: Account): readonly string[] => {
  if (extended === null) return []
  const name = unit === 'working' ? '个工作日' : '日'
  return [`延长 ${extended.days} ${name}，共 ${days + extended.days} ${name}（行政许可法第四十二条）`]
}

const rollLines = ({ rolled, skipped }: Account): readonly string[] => {
  if (rolled === undefined) return []
  const held = skipped.filter((day) => day.ground !== undefined && day.date >= rolled.from)
  const why = held.some((day) => day.date === rolled.from) ? '不计入期限' : '为休息日'
  const target = held.length === 0 ? '第一个工作日' : '第一个计入期限的工作日'
  return [`末日 ${withWeekday(rolled.from)}${why}，顺延至其后${target}（参照民事诉讼法第八十五条）`]
}

const standingLines = (calendar: Calendar, standing: ClockStanding, { unit }: Account): readonly string[] => {
  if (standing.kind === 'running')
    return [`到期日 ${withWeekday(standing.due)}`, ...yearEndLines(calendar, standing.due)]
  const name = unit === 'working' ? '个工作日' : '日'
  const { usedDays, remainingDays } = standing
  return [
    remainingDays > 0
      ? `已计 ${usedDays} ${name}，剩余 ${remainingDays} ${name}；特别程序结束后接续计算，届时确定到期日`
      : `期限已计满 ${usedDays} ${name}，末日顺延至特别程序结束后的第一个工作日`,
  ]
}

/** The Chinese lines that tell a clerk how a limit stands, first to last. */
export const explainClock = (calendar: Calendar, standing: ClockStanding, account: Account): readonly string[] => [
  `起算日 ${withWeekday(account.start)}当日不计入（参照民事诉讼法第八十五条）`,
  limitLine(account),
  ...dayOffLines(calendar, account),
  ...explainStops(standing, account),
  ...extensionLines(account),
  ...rollLines(account),
  ...standingLines(calendar, standing, account),
  `节假日数据版本 ${account.calendarVersion}`,
]
