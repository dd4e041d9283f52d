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
export {
  type Clock,
  type ClockExplanation,
  type ClockQuestion,
  type ClockStanding,
  type CountedStop,
  clock,
  type DueDateExplanation,
} from './clock.ts'
export type { LimitUnit, SkippedDay } from './count.ts'
export { type DueDate, type DueDateQuestion, dueDate } from './due-date.ts'
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
  CORRECTION_WORKING_DAYS,
  correctionDue,
  deemedAccepted,
  SERVICE_WORKING_DAYS,
  serviceDue,
} from './procedural-limits.ts'
export {
  type DeadlineLevel,
  type Remaining,
  type RemainingUnknown,
  remaining,
  SOON_WORKING_DAYS,
} from './remaining.ts'
export { type ClockStop, STOP_GROUND_NAMES, type StopGround } from './stop.ts'
export {
  addWorkingDays,
  type CalendarMissing,
  type DayStatus,
  isWorkingDay,
  workingDaysBetween,
} from './working-day.ts'
