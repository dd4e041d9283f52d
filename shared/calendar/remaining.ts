import type { Calendar } from './calendar.ts'
import { compareDates, type LocalDate } from './local-date.ts'
import { type CalendarMissing, workingDaysBetween } from './working-day.ts'

export type DeadlineLevel = 'calm' | 'soon' | 'overdue'

/** From how many working days before the end a deadline is shown as running out. */
export const SOON_WORKING_DAYS = 3

export type Remaining = {
  readonly ok: true
  /** Working days left, 0 on the last day; negative when overdue (0 when only days off have passed since). */
  readonly workingDays: number
  readonly level: DeadlineLevel
  /** `剩 5 个工作日`, `今天到期`, `超期 2 个工作日`. */
  readonly text: string
}

/** The count is unknown, yet whether the date has passed is not. */
export type RemainingUnknown = CalendarMissing & { readonly overdue: boolean }

const remainingText = (workingDays: number, overdue: boolean, isLastDay: boolean): string => {
  if (overdue) return workingDays === 0 ? '已超期，未满 1 个工作日' : `超期 ${-workingDays} 个工作日`
  return isLastDay ? '今天到期' : `剩 ${workingDays} 个工作日`
}

/** Working days from `today` to `due`, with a level for colour. Red (overdue) begins the day after `due`. */
export const remaining = (
  calendar: Calendar,
  due: LocalDate,
  today: LocalDate,
  soonWorkingDays: number = SOON_WORKING_DAYS,
): Remaining | RemainingUnknown => {
  const overdue = compareDates(today, due) > 0
  const between = workingDaysBetween(calendar, today, due)
  if (!between.ok) return { ...between, overdue }
  const level = overdue ? 'overdue' : between.days <= soonWorkingDays ? 'soon' : 'calm'
  return { ok: true, workingDays: between.days, level, text: remainingText(between.days, overdue, today === due) }
}
