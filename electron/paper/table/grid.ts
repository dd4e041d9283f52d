import type { Colour, Mark } from '../draw/mark.ts'
import type { Face } from '../fonts/face.ts'
import { balanceLines, breakLines } from '../text/line-breaks.ts'
import { linesHeight, textWidth } from '../text/measure.ts'
import { type Align, linesIn } from '../text/text-marks.ts'

/** One column: mm wide, and how and in which weight its cells are set. */
export interface GridColumn {
  readonly width: number
  readonly align: Align
  readonly face: Face
  readonly fill: Colour | null
}

export interface GridStyle {
  /** Points. */
  readonly size: number
  readonly leading: number
  /** Space in mm between the rules and the text. */
  readonly padX: number
  readonly padY: number
  readonly rule: { readonly width: number; readonly colour: Colour }
}

/** A row broken into lines, with the height that it needs. */
export interface GridRow {
  readonly cells: readonly (readonly string[])[]
  readonly height: number
}

/** Divides `width` mm among columns by their shares. */
export function columnWidths(shares: readonly number[], width: number): readonly number[] {
  const all = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => (share / all) * width)
}

/** Breaks a row's cells to their columns. */
export function layoutRow(cells: readonly string[], columns: readonly GridColumn[], style: GridStyle): GridRow {
  const broken = columns.map((column, index) => {
    const breakTo = column.align === 'center' ? balanceLines : breakLines
    const width = column.width - 2 * style.padX
    return breakTo(cells[index] ?? '', width, (text) => textWidth(column.face, text, style.size))
  })
  return { cells: broken, height: rowHeight(broken, style) }
}

/** Height in mm of cells already broken into lines. */
export function rowHeight(cells: readonly (readonly string[])[], style: GridStyle): number {
  const lines = Math.max(1, ...cells.map((cell) => cell.length))
  return linesHeight(lines, style.size, style.leading) + 2 * style.padY
}

/** Cuts a row after `lines` lines of every cell: what stands above the cut, and what below. */
export function splitRow(row: GridRow, lines: number, style: GridStyle): readonly [GridRow, GridRow] {
  const part = (from: number, to?: number): GridRow => {
    const cells = row.cells.map((cell) => cell.slice(from, to))
    return { cells, height: rowHeight(cells, style) }
  }
  return [part(0, lines), part(lines)]
}

/** Paints a row `height` mm high at (x, y): fills, rules all round, text in the middle of each cell. */
export function rowMarks(
  row: GridRow,
  columns: readonly GridColumn[],
  style: GridStyle,
  at: { readonly x: number; readonly y: number; readonly height: number },
): readonly Mark[] {
  const marks: Mark[] = []
  let left = at.x
  for (const [index, column] of columns.entries()) {
    marks.push({
      type: 'rectangle',
      x: left,
      y: at.y,
      width: column.width,
      height: at.height,
      fill: column.fill,
      stroke: { width: style.rule.width, colour: style.rule.colour },
    })
    marks.push(
      ...linesIn({ face: column.face, size: style.size }, row.cells[index] ?? [], {
        x: left + style.padX,
        y: at.y,
        width: column.width - 2 * style.padX,
        height: at.height,
        leading: style.leading,
        align: column.align,
      }),
    )
    left += column.width
  }
  return marks
}
