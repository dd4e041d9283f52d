import type { ClockExplanation, ClockStanding, CountedStop } from './clock.ts'
import { formatMonthDay, formatPaperDate } from './format.ts'
import { yearOf } from './local-date.ts'
import { excludes, STOP_GROUND_NAMES } from './stop.ts'

type Account = Omit<ClockExplanation, 'text'>

const spanOf = ({ from, to }: CountedStop): string => {
  if (to === null) return `${formatPaperDate(from)}起，尚未结束`
  if (to === from) return `${formatPaperDate(from)}当日`
  return `${formatPaperDate(from)}至${yearOf(to) === yearOf(from) ? formatMonthDay(to) : formatPaperDate(to)}`
}

/** Why a stop took no day out of the count. */
const whyNothing = (stop: CountedStop, standing: ClockStanding, { start, unit, skipped }: Account): string => {
  if (standing.kind === 'running' && stop.from === standing.due) return '当日期限届满，没有可扣除的日期'
  if (standing.kind === 'running' && stop.from > standing.due) return '期限届满之后才开始，不影响期限'
  if (stop.from === stop.to) return '当日开始、当日结束，没有可扣除的日期'
  if (stop.to !== null && stop.to <= start) return '起算之前已经结束，不影响期限'
  if (standing.kind === 'stopped' && stop.from >= standing.since) return '在尚未结束的特别程序期间，不重复扣除'
  const taken = skipped.some((day) => day.ground !== undefined && excludes(stop, day.date))
  if (taken) return '与其他特别程序重叠，不重复扣除'
  return unit === 'working' ? '其间没有工作日，不影响期限' : '没有可扣除的日期'
}

const stopLine = (stop: CountedStop, standing: ClockStanding, account: Account): string => {
  const head = `特别程序（${STOP_GROUND_NAMES[stop.ground]}）${spanOf(stop)}`
  const holds = standing.kind === 'stopped' && stop.to === null && stop.from === standing.since
  if (holds) return `${head}，其间不计入（行政许可法第四十五条）`
  if (stop.days === 0) return `${head}：${whyNothing(stop, standing, account)}`
  return `${head}：${stop.days} ${account.unit === 'working' ? '个工作日' : '日'}不计入（行政许可法第四十五条）`
}

/** One line for each stop, earliest first: its ground, its days, and the days it kept out or why it kept out none. */
export const explainStops = (standing: ClockStanding, account: Account): readonly string[] =>
  account.stopped.map((stop) => stopLine(stop, standing, account))
