import type { Catalogue, DepartmentId, Remedy } from './types.ts'

/** The remedy data of a department; throws when there is none, since every department that decides has one. */
export function remedyOf(catalogue: Catalogue, departmentId: DepartmentId): Remedy {
  const found = catalogue.remedies.find((remedy) => remedy.departmentId === departmentId)
  if (found === undefined) throw new Error(`catalogue: no remedy for department ${departmentId}`)
  return found
}

/**
 * The remedy sentence of a decision (行政许可法38, 行政复议法20和24, 行政诉讼法46). A body that nobody has confirmed carries
 * “（待核）” on paper until its `…Pending` is cleared; `markPending: false` leaves the marks out, for a screen that shows them otherwise.
 */
export function remedyText(remedy: Remedy, options: { readonly markPending?: boolean } = {}): string {
  const mark = (pending: boolean) => (pending && options.markPending !== false ? '（待核）' : '')
  return (
    `如不服本决定，可以自收到本决定书之日起${chineseNumber(remedy.reconsiderationDays)}日内` +
    `向${remedy.reconsiderationBody}${mark(remedy.reconsiderationPending)}申请行政复议，` +
    `或者自收到之日起${chineseNumber(remedy.litigationMonths)}个月内` +
    `直接向${remedy.court}${mark(remedy.courtPending)}提起行政诉讼。`
  )
}

/** What somebody must still confirm before the sentence is settled; empty when nothing is open. */
export function remedyOpenPoints(remedy: Remedy): readonly string[] {
  return [
    remedy.reconsiderationPending ? (remedy.reconsiderationNote ?? '复议机关尚未核实') : null,
    remedy.courtPending ? (remedy.courtNote ?? '管辖法院尚未核实') : null,
  ].filter((point) => point !== null)
}

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

/** 1 to 99, as periods are written in a decision: 60 → 六十, 15 → 十五. Other numbers stay in figures. */
function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10)
  const ones = digits[value % 10]
  if (!Number.isInteger(value) || value < 1 || value > 99 || ones === undefined) return String(value)
  if (tens === 0) return ones
  return `${tens === 1 ? '' : (digits[tens] ?? '')}十${ones}`
}
