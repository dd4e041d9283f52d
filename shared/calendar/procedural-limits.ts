import type { Calendar } from './calendar.ts'
import { type DueDate, dueDate } from './due-date.ts'
import { formatPaperDate } from './format.ts'
import { compareDates, type LocalDate } from './local-date.ts'

/** 行政许可法第三十二条第四项: five days, working days by 第八十二条. */
export const CORRECTION_WORKING_DAYS = 5

/** 行政许可法第四十四条: ten days, working days by 第八十二条. */
export const SERVICE_WORKING_DAYS = 10

const withBasis = (answer: DueDate, basis: string): DueDate =>
  answer.ok ? { ...answer, explanation: { ...answer.explanation, text: [basis, ...answer.explanation.text] } } : answer

/**
 * The last day to issue and serve after the decision (行政许可法第四十四条). `days` are working days, and are given where a rule
 * of the permit's own says other than ten. Refused, as `dueDate` is, where a year has no holiday data.
 */
export const serviceDue = (decidedOn: LocalDate, calendar: Calendar, days: number = SERVICE_WORKING_DAYS): DueDate =>
  withBasis(
    dueDate({ start: decidedOn, days, unit: 'working', calendar }),
    days === SERVICE_WORKING_DAYS
      ? '自作出决定之日起十日内颁发、送达（行政许可法第四十四条）'
      : `自作出决定之日起 ${days} 个工作日内颁发、送达（按该事项的规定）`,
  )

/**
 * The last day to tell the applicant, once, everything that must be corrected (行政许可法第三十二条第四项). Refused, as `dueDate`
 * is, where a year has no holiday data.
 */
export const correctionDue = (receivedOn: LocalDate, calendar: Calendar): DueDate =>
  withBasis(
    dueDate({ start: receivedOn, days: CORRECTION_WORKING_DAYS, unit: 'working', calendar }),
    `五日内一次告知需要补正的全部内容；逾期不告知的，自收到申请材料之日（${formatPaperDate(receivedOn)}）起即为受理（行政许可法第三十二条第四项）`,
  )

/**
 * Whether an application is accepted by law because its defects were not told in time (行政许可法第三十二条第四项): true from the
 * day after `correctionDue` on. It then counts as accepted from the day of receipt, so `receivedOn` starts the permits'
 * clocks. `'unknown'` where a year has no holiday data; compare with `=== true`, as the word is truthy. The caller knows
 * whether the corrections were told.
 */
export const deemedAccepted = (receivedOn: LocalDate, today: LocalDate, calendar: Calendar): boolean | 'unknown' => {
  const last = correctionDue(receivedOn, calendar)
  return last.ok ? compareDates(today, last.due) > 0 : 'unknown'
}
