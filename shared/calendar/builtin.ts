import { type Calendar, calendarSchema } from './calendar.ts'
import holidays from './data/holidays.json' with { type: 'json' }

/**
 * The holidays and make-up days of 2022–2026, the years whose notices exist and were checked. Later notices are
 * imported by the administrator (`parseCalendar`, `mergeCalendar`) in the form of `data/holidays.json`.
 */
export const builtinCalendar: Calendar = calendarSchema.parse(holidays)
