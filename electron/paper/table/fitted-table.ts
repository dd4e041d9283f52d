import { colour, DEEP_RED, type Mark } from '../draw/mark.ts'
import type { Faces } from '../draw/sheet-writer.ts'
import { Overflow } from '../errors.ts'
import { SMALLEST_SIZE } from '../text/fit-text.ts'
import type { Align } from '../text/text-marks.ts'
import { type GridColumn, type GridRow, type GridStyle, layoutRow, rowMarks } from './grid.ts'

export interface TableColumnPlan {
  readonly title: string
  /** mm. */
  readonly width: number
  readonly align: Align
}

export interface TablePlan {
  readonly columns: readonly TableColumnPlan[]
  readonly rows: readonly (readonly string[])[]
  /** mm that the table may take at most. */
  readonly height: number
  /** Points wanted. */
  readonly size: number
  /** mm to which a row may grow where there is room. */
  readonly roomyRow: number
  /** Named when even the smallest print does not fit. */
  readonly place: string
}

export interface FittedTable {
  readonly height: number
  readonly marksAt: (x: number, y: number) => readonly Mark[]
}

const HEAD_FILL = colour('#F6ECEC')
const RULE = { width: 0.22, colour: DEEP_RED } as const

/**
 * A table in a fixed area: the print steps down until every row fits, then the rows share what room is left. Never
 * smaller than {@link SMALLEST_SIZE}.
 * @throws Overflow when the rows do not fit at the smallest size.
 */
export function fitTable(faces: Faces, plan: TablePlan): FittedTable {
  for (let size = plan.size; size >= SMALLEST_SIZE; size -= 0.5) {
    const style = styleAt(size, plan.size)
    const body = columnsOf(plan, faces, false)
    const head = layoutRow(
      plan.columns.map(({ title }) => title),
      columnsOf(plan, faces, true),
      style,
    )
    const rows = plan.rows.map((row) => layoutRow(row, body, style))
    const height = head.height + rows.reduce((sum, row) => sum + row.height, 0)
    if (height <= plan.height) return place(faces, plan, style, head, rows, plan.height - height)
  }
  throw new Overflow(plan.place, plan.rows.map((row) => row.join(' ')).join('；'))
}

/** Space around the text shrinks with the print. */
const styleAt = (size: number, wanted: number): GridStyle => ({
  size,
  leading: size < 8.5 ? 1.2 : 1.35,
  padX: 1.5,
  padY: size < 8.5 ? 0.4 : 1.6 * (size / wanted),
  rule: RULE,
})

const columnsOf = (plan: TablePlan, faces: Faces, head: boolean): readonly GridColumn[] =>
  plan.columns.map(({ width, align }) => ({
    width,
    align: head ? 'center' : align,
    face: head ? faces.bold : faces.regular,
    fill: head ? HEAD_FILL : null,
  }))

function place(
  faces: Faces,
  plan: TablePlan,
  style: GridStyle,
  head: GridRow,
  rows: readonly GridRow[],
  slack: number,
): FittedTable {
  const share = rows.length === 0 ? 0 : slack / rows.length
  const grown = rows.map((row) => Math.max(row.height, Math.min(row.height + share, plan.roomyRow)))
  const height = head.height + grown.reduce((sum, each) => sum + each, 0)
  return {
    height,
    marksAt(x, y) {
      const marks = [...rowMarks(head, columnsOf(plan, faces, true), style, { x, y, height: head.height })]
      let top = y + head.height
      for (const [index, row] of rows.entries()) {
        const rowHeight = grown[index] ?? row.height
        marks.push(...rowMarks(row, columnsOf(plan, faces, false), style, { x, y: top, height: rowHeight }))
        top += rowHeight
      }
      return marks
    },
  }
}
