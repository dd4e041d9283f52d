import { BLACK, type Colour, type Mark, type TextMark } from '../draw/mark.ts'
import type { Face } from '../fonts/face.ts'
import { linesHeight, MM_PER_PT, textWidth } from './measure.ts'

/** Part of the em above the baseline that Chinese glyphs fill. */
const ASCENT = 0.88

export interface TextStyle {
  readonly face: Face
  /** Points. */
  readonly size: number
  readonly colour?: Colour
}

export type Align = 'left' | 'center' | 'right'

/** One line whose left, middle or right is at `x` (mm), as `align` says. */
export function textAt(style: TextStyle, text: string, x: number, baseline: number, align: Align = 'left'): TextMark {
  const { face, size } = style
  const width = align === 'left' ? 0 : textWidth(face, text, size)
  const left = align === 'left' ? x : align === 'center' ? x - width / 2 : x - width
  return mark(style, text, left, baseline, 0)
}

/** One line spread evenly over `width` mm (分散对齐): the first character stands left, the last one right. */
export function spreadText(style: TextStyle, text: string, x: number, width: number, baseline: number): TextMark {
  const gaps = [...text].length - 1
  const slack = width - textWidth(style.face, text, style.size)
  if (gaps < 1 || slack <= 0) return textAt(style, text, x, baseline)
  return mark(style, text, x, baseline, slack / gaps / MM_PER_PT)
}

/** One line centred on `x` with `tracking` em between its characters. */
export function trackedText(style: TextStyle, text: string, x: number, baseline: number, tracking: number): TextMark {
  const { face, size } = style
  const width = textWidth(face, text, size) + ([...text].length - 1) * tracking * size * MM_PER_PT
  return mark(style, text, x - width / 2, baseline, tracking * size)
}

export interface LinesBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly leading: number
  readonly align: Align
}

/** Lines in the middle of a box's height, aligned in its width. */
export function linesIn(style: TextStyle, lines: readonly string[], box: LinesBox): readonly Mark[] {
  const top = box.y + (box.height - linesHeight(lines.length, style.size, box.leading)) / 2
  const x = box.align === 'left' ? box.x : box.align === 'center' ? box.x + box.width / 2 : box.x + box.width
  return lines.map((line, index) => textAt(style, line, x, top + baselineOf(index, style.size, box.leading), box.align))
}

/** How far (mm) below the top of a block of lines the baseline of its `index`-th line is. */
export function baselineOf(index: number, size: number, leading: number): number {
  return (index * leading + (leading - 1) / 2 + ASCENT) * size * MM_PER_PT
}

function mark(style: TextStyle, text: string, x: number, baseline: number, tracking: number): TextMark {
  const { face, size, colour = BLACK } = style
  return { type: 'text', x, baseline, text, face: face.name, size, tracking, colour }
}
