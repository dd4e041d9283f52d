import { isLocalDate, type LocalDate } from './local-date.ts'

/**
 * The closed list of 行政许可法第四十五条, with the names used on screen and paper. A site inspection (现场核查) and
 * rectification (整改) are not on it: they do not stop the clock and cannot be expressed.
 */
export const STOP_GROUND_NAMES = {
  hearing: '听证',
  tender: '招标',
  auction: '拍卖',
  testing: '检验检测',
  quarantine: '检疫',
  appraisal: '鉴定',
  'expert-review': '专家评审',
} as const

export type StopGround = keyof typeof STOP_GROUND_NAMES

/**
 * Time that does not count against a limit. The day `from` itself still counts; every day after it up to and including
 * `to` is excluded, as a period's first day is not counted in the period (by analogy to 民事诉讼法第八十五条). So a stop begun
 * and ended on the same day excludes nothing, a stop that begins on another's last day adjoins it, and one that begins the
 * day after leaves that one day counted. `to` is null while the stop lasts.
 */
export type ClockStop = { readonly from: LocalDate; readonly to: LocalDate | null; readonly ground: StopGround }

const endOf = (stop: ClockStop): string => stop.to ?? 'open'

/** Earliest beginning first, then earliest end, an open one last. Throws a RangeError for a malformed or reversed stop. */
export const inOrder = (stops: readonly ClockStop[]): readonly ClockStop[] => {
  for (const { from, to } of stops)
    if (!isLocalDate(from) || (to !== null && (!isLocalDate(to) || to < from)))
      throw new RangeError(`Not a stop: from ${from} to ${to}`)
  return stops.toSorted((left, right) => compareText(left.from, right.from) || compareText(endOf(left), endOf(right)))
}

// Plain string order: ISO dates compare as text, and `open` comes after every digit.
const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

/** Whether the day is one of those that the stop excludes. */
export const excludes = (stop: ClockStop, date: LocalDate): boolean =>
  date > stop.from && (stop.to === null || date <= stop.to)
