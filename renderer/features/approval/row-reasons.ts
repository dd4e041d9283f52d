import { builtinCalendar, dueDate } from '#shared/calendar/index.ts'
import { catalogue, effectiveLimit, itemOf } from '#shared/catalogue/index.ts'
import type { ApprovalRow } from '#shared/ipc/views.ts'

/**
 * How a row's due date was reached. The list holds the date and its kind; the days are those of the catalogue, and the account
 * is given only where it leads to that very date. Otherwise the detail page tells what was counted.
 */
export function rowReasons(row: ApprovalRow): readonly string[] {
  const limit = effectiveLimit(itemOf(catalogue, row.itemId))
  const head = `${limit.label}：${limit.text}`
  const counted = dueDate({ start: row.acceptedOn, days: limit.days, unit: limit.unit, calendar: builtinCalendar })
  if (row.dueOn === null) return counted.ok ? [head] : [head, counted.message]
  const same = counted.ok && counted.due === row.dueOn && limit.kind === row.limitKind
  return same ? [head, ...counted.explanation.text] : [head, '具体算法见办件内“办理时限”']
}
