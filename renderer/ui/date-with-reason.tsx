import { Tooltip } from 'antd'
import { builtinCalendar, dueDate, remaining } from '#shared/calendar/index.ts'
import type { ItemLimit } from '#shared/case/case-state.ts'
import type { LocalDate } from '#shared/core/time.ts'

interface DateWithReasonProps {
  readonly date: LocalDate | null
  /** How the date was reached, line by line; shown on hover and focus. */
  readonly reasons: readonly string[]
  /** With today's date the time left is shown, amber when it runs out, red when it is past. */
  readonly today?: LocalDate | null | undefined
}

/** A date that can say how it was reached. */
export function DateWithReason({ date, reasons, today }: DateWithReasonProps) {
  if (date === null) return <span className="date-missing">待计算</span>
  const left = today === undefined || today === null ? null : remaining(builtinCalendar, date, today)
  const level = left === null ? 'calm' : left.ok ? left.level : left.overdue ? 'overdue' : 'calm'
  return (
    <Tooltip
      title={
        reasons.length === 0 ? undefined : (
          <ul className="reason-lines">
            {reasons.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )
      }
      classNames={{ root: 'reason-tooltip' }}
    >
      <span className="date-with-reason" tabIndex={reasons.length === 0 ? -1 : 0}>
        <time dateTime={date}>{date}</time>
        {left?.ok === true && <span className={`date-left date-left-${level}`}>{left.text}</span>}
      </span>
    </Tooltip>
  )
}

/** The due date of one permit with the days that were counted. */
export function LimitDate({ limit, today }: { readonly limit: ItemLimit; readonly today?: LocalDate | null }) {
  const answer = dueDate({ start: limit.start, days: limit.days, unit: limit.unit, calendar: builtinCalendar })
  const kind = limit.kind === 'promised' ? '承诺时限' : '未公布承诺时限，按法定时限'
  const amount = `${limit.days}${limit.unit === 'working' ? '个工作日' : '日'}`
  const reasons = [`${kind} ${amount}`, ...(answer.ok ? answer.explanation.text : [answer.message])]
  return <DateWithReason date={limit.due} reasons={reasons} today={today} />
}
