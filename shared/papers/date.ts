/**
 * An ISO date (or instant; only its first ten characters count) as official papers write it: 2026年11月24日.
 * @throws RangeError when the text does not begin with an ISO date.
 */
export function paperDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  if (match === null) throw new RangeError(`not an ISO date: ${iso}`)
  return `${match[1]}年${Number(match[2])}月${Number(match[3])}日`
}

const BEIJING_OFFSET_MS = 8 * 60 * 60 * 1000

/**
 * An ISO instant in Beijing time (UTC+8 all year): 2026年11月24日 09:05.
 * @throws RangeError when the text is not an instant.
 */
export function paperDateTime(instant: string): string {
  const beijing = new Date(Date.parse(instant) + BEIJING_OFFSET_MS).toISOString()
  return `${paperDate(beijing)} ${beijing.slice(11, 16)}`
}

/** The last day of a limit, or that it cannot be told yet. */
export function dueText(due: string | null): string {
  return due === null ? '待放假安排公布后计算' : paperDate(due)
}
