import { builtinCalendar, remaining } from '#shared/calendar/index.ts'
import type { LocalDate } from '#shared/core/time.ts'
import type { ApprovalRow } from '#shared/ipc/views.ts'

/** How near the end of its limit something is; `undated` while the calendar of its year is not loaded. */
export type DueLevel = 'overdue' | 'soon' | 'calm' | 'undated'

export const dueLevels: readonly DueLevel[] = ['overdue', 'soon', 'calm', 'undated']

export const dueLevelNames: Readonly<Record<DueLevel, string>> = {
  overdue: '已超期',
  soon: '3 个工作日内到期',
  calm: '期限内',
  undated: '待计算',
}

export function dueLevelOf(due: LocalDate | null, today: LocalDate): DueLevel {
  if (due === null) return 'undated'
  const left = remaining(builtinCalendar, due, today)
  if (left.ok) return left.level
  return left.overdue ? 'overdue' : 'calm'
}

export type LevelCounts = Readonly<Record<DueLevel, number>>

/** How many stand at each level. Their sum is the number of rows. */
export function countLevels(rows: readonly { readonly dueOn: LocalDate | null }[], today: LocalDate): LevelCounts {
  const counts = { overdue: 0, soon: 0, calm: 0, undated: 0 }
  for (const row of rows) counts[dueLevelOf(row.dueOn, today)] += 1
  return counts
}

export interface DepartmentLoad {
  readonly departmentId: string
  readonly total: number
  readonly counts: LevelCounts
}

/** The undecided permits of each department, the most pressed first. */
export function loadByDepartment(rows: readonly ApprovalRow[], today: LocalDate): readonly DepartmentLoad[] {
  const departments = [...new Set(rows.map((row) => row.departmentId))]
  return departments
    .map((departmentId) => ({ departmentId, own: rows.filter((row) => row.departmentId === departmentId) }))
    .map(({ departmentId, own }) => ({ departmentId, total: own.length, counts: countLevels(own, today) }))
    .toSorted((a, b) => b.counts.overdue - a.counts.overdue || b.counts.soon - a.counts.soon || b.total - a.total)
}

/** Those that are late or nearly so, the earliest end first. */
export function pressing<T extends { readonly dueOn: LocalDate | null }>(
  rows: readonly T[],
  today: LocalDate,
): readonly T[] {
  return rows
    .filter((row) => ['overdue', 'soon'].includes(dueLevelOf(row.dueOn, today)))
    .toSorted((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1))
}
