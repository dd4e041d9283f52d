import { z } from 'zod'
import { isLocalDate, isWeekend } from './local-date.ts'

const dateText = z.string().refine(isLocalDate, '日期应写成 YYYY-MM-DD，且确有这一天')

const namedDay = z
  .object({ date: dateText, name: z.string().trim().min(1, '请写明节日名称').max(20, '节日名称过长') })
  .readonly()

const calendarYear = z
  .object({
    /** Number of the State Council General Office's notice, when known. */
    notice: z.string().optional(),
    /** Every day off that the notice lists, weekends inside a holiday included. */
    holidays: z.array(namedDay).min(1, '没有节假日').readonly(),
    /** Weekend days on which the notice orders work (调休上班). */
    makeUpDays: z.array(namedDay).readonly(),
  })
  .readonly()

/** The notice for a year may move the last days of the year before (31 December 2022 belonged to 2023's). */
const belongsToNotice = (year: string, date: string): boolean =>
  date >= `${Number(year) - 1}-12-20` && date <= `${year}-12-31`

/**
 * Holidays and make-up days as dated data: one entry for each yearly notice of the State Council's General Office
 * (行政许可法第八十二条 counts working days without statutory holidays). A year that is not a key has no data.
 */
export const calendarSchema = z
  .object({
    version: z.string().trim().min(1, '请写明节假日数据的版本'),
    years: z.record(z.string().regex(/^[1-9]\d{3}$/, '年份应为四位数字'), calendarYear).readonly(),
  })
  .readonly()
  .superRefine((calendar, context) => {
    for (const [year, { holidays, makeUpDays }] of Object.entries(calendar.years)) {
      const refuse = (message: string) => context.addIssue({ code: 'custom', path: ['years', year], message })
      const seen = new Set<string>()
      for (const { date } of [...holidays, ...makeUpDays]) {
        if (!isLocalDate(date)) continue
        if (seen.has(date)) refuse(`${date} 出现了两次`)
        seen.add(date)
        if (!belongsToNotice(year, date)) refuse(`${date} 不属于 ${year} 年的放假通知`)
      }
      for (const { date } of makeUpDays)
        if (isLocalDate(date) && !isWeekend(date)) refuse(`${date} 不是周末，不能是调休上班日`)
    }
  })

export type NamedDay = z.infer<typeof namedDay>
export type CalendarYear = z.infer<typeof calendarYear>
export type Calendar = z.infer<typeof calendarSchema>

/** Outcome of reading an imported calendar: the calendar, or every reason (Chinese, one a line) why it is not one. */
export type CalendarReading =
  | { readonly ok: true; readonly calendar: Calendar }
  | { readonly ok: false; readonly code: 'calendar-invalid'; readonly message: string }

/** Reads an imported calendar (already parsed JSON). Nothing is repaired: one wrong entry refuses the file. */
export const parseCalendar = (input: unknown): CalendarReading => {
  const result = calendarSchema.safeParse(input)
  if (result.success) return { ok: true, calendar: result.data }
  const lines = result.error.issues.map((issue) => `${issue.path.map(String).join('.') || '文件'}：${issue.message}`)
  return { ok: false, code: 'calendar-invalid', message: ['节假日文件不能导入：', ...lines].join('\n') }
}

/**
 * The base with the imported notices added; a year present in both is replaced by the imported one, since a later
 * notice corrects an earlier. The version names both, so that every printed date says which data it came from.
 */
export const mergeCalendar = (base: Calendar, imported: Calendar): Calendar => ({
  version: `${base.version}+${imported.version}`,
  years: { ...base.years, ...imported.years },
})

/** The years that have data, ascending. */
export const coveredYears = (calendar: Calendar): readonly number[] =>
  Object.keys(calendar.years)
    .map(Number)
    .sort((left, right) => left - right)
