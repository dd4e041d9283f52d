import type { KeyValuesBlock, RemedyBlock, TableBlock } from '#shared/papers/index.ts'
import { colour } from '../draw/mark.ts'
import type { Faces } from '../draw/sheet-writer.ts'
import {
  columnWidths,
  type GridColumn,
  type GridRow,
  type GridStyle,
  layoutRow,
  rowMarks,
  splitRow,
} from '../table/grid.ts'
import { linesHeight, textWidth } from '../text/measure.ts'
import type { Align } from '../text/text-marks.ts'
import type { Flow } from './flow.ts'
import { putHeading } from './text-blocks.ts'

const LABEL_FILL = colour('#F4F2EF')
const LABEL_WIDTH = 43

/** A ruled table over as many sheets as it needs; its head stands on each of them. */
export function putTable(
  flow: Flow,
  faces: Faces,
  block: TableBlock,
  { style = flow.frame.density.table, tail = 0 }: { readonly style?: GridStyle; readonly tail?: number } = {},
): void {
  const widths = columnWidths(
    block.columns.map(({ share }) => share),
    flow.frame.width,
  )
  const column = (index: number, align: Align, head: boolean): GridColumn => ({
    width: widths[index] ?? 0,
    align,
    face: head ? faces.bold : faces.regular,
    fill: head ? LABEL_FILL : null,
  })
  const headColumns = block.columns.map((_, index) => column(index, 'center', true))
  const columns = block.columns.map(({ align }, index) => column(index, align, false))
  const head = layoutRow(
    block.columns.map(({ title }) => title),
    headColumns,
    style,
  )
  const putHead = (): void =>
    flow.put(rowMarks(head, headColumns, style, { x: flow.frame.left, y: flow.y(), height: head.height }), head.height)

  flow.space(1)
  const rows = block.rows.map((row) => layoutRow(row, columns, style))
  flow.ensure(head.height + Math.min(rows[0]?.height ?? 0, flow.sheetRoom / 3))
  putHead()
  for (const [index, row] of rows.entries()) {
    keepWith(flow, row, index === rows.length - 1 ? tail : 0, putHead)
    putRow(flow, row, columns, style, putHead)
  }
  flow.space(3)
}

/** Takes the last row along to the next sheet when what must follow it would not fit below. */
function keepWith(flow: Flow, row: GridRow, tail: number, putHead: () => void): void {
  const fits = row.height <= flow.room() && row.height + tail + 3 > flow.room()
  if (tail > 0 && fits && row.height < flow.sheetRoom / 3) {
    flow.nextSheet()
    putHead()
  }
}

/**
 * A row stays on one sheet where a sheet can hold it without waste; a very tall one is cut between lines.
 */
function putRow(flow: Flow, row: GridRow, columns: readonly GridColumn[], style: GridStyle, putHead: () => void): void {
  const tall = row.height > flow.sheetRoom / 3
  if (row.height > flow.room() + 1e-6) {
    const line = linesHeight(1, style.size, style.leading)
    const lines = Math.floor((flow.room() - 2 * style.padY + 1e-6) / line)
    if (tall && lines >= 3) {
      const [upper, lower] = splitRow(row, lines, style)
      putWhole(flow, upper, columns, style)
      flow.nextSheet()
      putHead()
      putRow(flow, lower, columns, style, putHead)
      return
    }
    flow.nextSheet()
    putHead()
    if (row.height > flow.room() + 1e-6) {
      putRow(flow, row, columns, style, putHead)
      return
    }
  }
  putWhole(flow, row, columns, style)
}

function putWhole(flow: Flow, row: GridRow, columns: readonly GridColumn[], style: GridStyle): void {
  const { height } = row
  flow.put(rowMarks(row, columns, style, { x: flow.frame.left, y: flow.y(), height }), height)
}

/** Labelled facts in a frame; on a wide sheet two short ones share a row. */
export function putKeyValues(flow: Flow, faces: Faces, block: KeyValuesBlock, tail = 0): void {
  const style = flow.frame.density.table
  const pair = flow.frame.width > 200
  const half = flow.frame.width / 2
  const label = { width: LABEL_WIDTH, align: 'center', face: faces.regular, fill: LABEL_FILL } as const
  const value = (width: number): GridColumn => ({ width, align: 'left', face: faces.regular, fill: null })
  const short = (text: string): boolean =>
    textWidth(faces.regular, text, style.size) <= half - LABEL_WIDTH - 2 * style.padX
  flow.space(1)
  for (let index = 0; index < block.rows.length; index++) {
    const row = block.rows[index]
    const next = block.rows[index + 1]
    if (row === undefined) break
    if (next === undefined) flow.ensure(tail + 8)
    if (pair && next !== undefined && short(row.value) && short(next.value)) {
      const columns = [label, value(half - LABEL_WIDTH), label, value(half - LABEL_WIDTH)]
      const cells = [row.label, row.value, next.label, next.value]
      putRow(flow, layoutRow(cells, columns, style), columns, style, () => undefined)
      index++
    } else {
      const columns = [label, value(flow.frame.width - LABEL_WIDTH)]
      putRow(flow, layoutRow([row.label, row.value], columns, style), columns, style, () => undefined)
    }
  }
  flow.space(3)
}

/** One row a permit: who decides it and where to turn. */
export function putRemedies(flow: Flow, faces: Faces, block: RemedyBlock, tail = 0): void {
  putHeading(flow, faces, { type: 'heading', text: block.title })
  const columns = [
    { title: '许可事项', share: 2.4, align: 'center' },
    { title: '决定部门', share: 2.6, align: 'center' },
    { title: '救济途径', share: 8, align: 'left' },
  ] as const
  const rows = block.entries.map((entry) => [entry.itemName, entry.department, entry.text])
  putTable(flow, faces, { type: 'table', columns, rows }, { style: flow.frame.density.remedies, tail })
}
