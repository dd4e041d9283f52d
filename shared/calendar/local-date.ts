/** A civil date in Beijing time, `YYYY-MM-DD`, years 1000–9999. Dates compare as strings. */
export type LocalDate = string

const DAY_MS = 86_400_000
const FORM = /^([1-9]\d{3})-(\d{2})-(\d{2})$/

const toIso = (epochDay: number): LocalDate => new Date(epochDay * DAY_MS).toISOString().slice(0, 10)

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const monthLength = (year: number, month: number): number => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
}

const toEpochDay = (text: string): number | undefined => {
  const parts = FORM.exec(text)
  if (parts === null) return undefined
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (day < 1 || day > monthLength(year, month)) return undefined
  return Date.UTC(year, month - 1, day) / DAY_MS
}

const epochDayOf = (date: LocalDate): number => {
  const day = toEpochDay(date)
  if (day === undefined) throw new RangeError(`Not a local date (YYYY-MM-DD): ${date}`)
  return day
}

/** True for a real day written `YYYY-MM-DD`: 2024-02-29 is one, 2023-02-29 and 2026-1-4 are not. */
export const isLocalDate = (text: string): boolean => toEpochDay(text) !== undefined

/** The date `days` later (earlier when negative). Throws a RangeError for a malformed date. */
export const addDays = (date: LocalDate, days: number): LocalDate => toIso(epochDayOf(date) + days)

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => epochDayOf(to) - epochDayOf(from)

/** Order of two dates, for `sort`: negative, zero or positive. */
export const compareDates = (left: LocalDate, right: LocalDate): number => Math.sign(daysBetween(right, left))

/** Day of the week, 0 = Sunday … 6 = Saturday. */
export const weekday = (date: LocalDate): number => (((epochDayOf(date) + 4) % 7) + 7) % 7

export const isWeekend = (date: LocalDate): boolean => weekday(date) === 0 || weekday(date) === 6

export const yearOf = (date: LocalDate): number => {
  epochDayOf(date)
  return Number(date.slice(0, 4))
}

const BEIJING_OFFSET_MS = 8 * 3_600_000
const ZONED = /(?:Z|[+-]\d{2}:?\d{2})$/

/**
 * The civil date in Asia/Shanghai (UTC+8, no daylight saving since 1991) of an ISO 8601 instant.
 * The instant must carry `Z` or an offset: without one it would silently mean the machine's own zone.
 */
export const localDateOf = (instantIso: string): LocalDate => {
  const instant = ZONED.test(instantIso) ? Date.parse(instantIso) : Number.NaN
  if (Number.isNaN(instant)) throw new RangeError(`Not an instant with a zone: ${instantIso}`)
  return toIso(Math.floor((instant + BEIJING_OFFSET_MS) / DAY_MS))
}
