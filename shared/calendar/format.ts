import { type LocalDate, weekday, yearOf } from './local-date.ts'

const WEEKDAYS = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'] as const

/** `2026-11-04` → `星期三`. */
export const weekdayName = (date: LocalDate): string => WEEKDAYS[weekday(date)] ?? ''

/** `2026-11-04` → `11月4日`. */
export const formatMonthDay = (date: LocalDate): string => `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`

/** The form used on paper: `2026-11-04` → `2026年11月4日`. On screen the ISO form itself is shown. */
export const formatPaperDate = (date: LocalDate): string => `${yearOf(date)}年${formatMonthDay(date)}`
