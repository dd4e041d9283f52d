import type { Calendar } from './calendar.ts'
import type { DueDateExplanation } from './due-date.ts'
import { formatMonthDay, formatPaperDate, weekdayName } from './format.ts'
import { addDays, type LocalDate, yearOf } from './local-date.ts'
import { isWorkingDay } from './working-day.ts'

type Account = Omit<DueDateExplanation, 'text'>

const withWeekday = (date: LocalDate): string => `${formatPaperDate(date)}（${weekdayName(date)}）`

/** Joins days off with the same reason that follow one another: 国庆节放假 10月1日至10月7日（7天）. */
const holidayLines = (skipped: Account['skipped']): readonly string[] => {
  const runs: { reason: string; first: LocalDate; last: LocalDate; days: number }[] = []
  for (const { date, reason } of skipped.filter((day) => day.reason !== '周末')) {
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

const unitLines = (calendar: Calendar, { unit, days, counted, skipped }: Account): readonly string[] => {
  const first = counted[0]
  if (first === undefined) return ['当日办结']
  if (unit === 'calendar') return [`自 ${formatMonthDay(first)}起连续计 ${days} 日（自然日，节假日计入）`]
  const weekends = skipped.filter((day) => day.reason === '周末').length
  return [
    `自 ${formatMonthDay(first)}起计 ${days} 个工作日（行政许可法第八十二条）`,
    ...(weekends > 0 ? [`周末 ${weekends} 天，不计入`] : []),
    ...holidayLines(skipped),
    ...makeUpLines(calendar, counted),
  ]
}

const rollLines = ({ rolled }: Account): readonly string[] =>
  rolled === undefined
    ? []
    : [`末日 ${withWeekday(rolled.from)}为休息日，顺延至其后第一个工作日（参照民事诉讼法第八十五条）`]

/** The Chinese lines that tell a clerk how a due date was reached, first to last. */
export const explainDueDate = (calendar: Calendar, due: LocalDate, account: Account): readonly string[] => [
  `起算日 ${withWeekday(account.start)}当日不计入（参照民事诉讼法第八十五条）`,
  ...unitLines(calendar, account),
  ...rollLines(account),
  `到期日 ${withWeekday(due)}`,
  ...yearEndLines(calendar, due),
  `节假日数据版本 ${account.calendarVersion}`,
]
