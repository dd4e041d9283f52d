export { builtinCalendar } from './builtin.ts'
export {
  type Calendar,
  type CalendarReading,
  type CalendarYear,
  calendarSchema,
  coveredYears,
  mergeCalendar,
  type NamedDay,
  parseCalendar,
} from './calendar.ts'
export { type DueDate, type DueDateExplanation, type DueDateQuestion, dueDate, type LimitUnit } from './due-date.ts'
export { formatMonthDay, formatPaperDate, weekdayName } from './format.ts'
export {
  addDays,
  compareDates,
  daysBetween,
  isLocalDate,
  isWeekend,
  type LocalDate,
  localDateOf,
  weekday,
  yearOf,
} from './local-date.ts'
export {
  type DeadlineLevel,
  type Remaining,
  type RemainingUnknown,
  remaining,
  SOON_WORKING_DAYS,
} from './remaining.ts'
export {
  addWorkingDays,
  type CalendarMissing,
  type DayStatus,
  isWorkingDay,
  workingDaysBetween,
} from './working-day.ts'
