import type { Face } from '../fonts/face.ts'
import { MM_PER_PT, textWidth } from '../text/measure.ts'
import { type Colour, colour, type Mark, type PathCommand } from './mark.ts'

const PALE: Colour = colour('#F0DEDE')

export interface Watermark {
  readonly text: string
  /** Centre in mm and size in points. */
  readonly x: number
  readonly y: number
  readonly size: number
  /** Degrees, counter-clockwise. */
  readonly angle: number
}

/**
 * A slanting pale word under everything else. It is drawn as outlines, not as text: the text of the sheet, as it is
 * searched and copied, stays clean.
 */
export function watermarkMark(face: Face, watermark: Watermark): Mark {
  const em = watermark.size * MM_PER_PT
  const turn = (watermark.angle * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  // From em units around the middle of the word, y upwards, to mm on the sheet, y downwards.
  const place = (x: number, y: number): { x: number; y: number } => ({
    x: watermark.x + (x * cos - y * sin) * em,
    y: watermark.y - (x * sin + y * cos) * em,
  })
  const commands: PathCommand[] = []
  let pen = -textWidth(face, watermark.text, 1) / MM_PER_PT / 2
  for (const character of watermark.text) {
    commands.push(...outlineAt(face, character, (x, y) => place(x + pen, y - 0.36)))
    pen += face.width(character)
  }
  return { type: 'path', commands, fill: PALE, stroke: null }
}

export type Place = (x: number, y: number) => { x: number; y: number }

/** Outline of one character; `place` takes em units, y upwards, to mm on the sheet. */
export function outlineAt(face: Face, character: string, place: Place): readonly PathCommand[] {
  let [penX, penY] = [0, 0]
  return face.outline(character).map(({ command, args }): PathCommand => {
    if (command === 'closePath') return { to: 'close' }
    const [endX = 0, endY = 0] = args.slice(-2)
    const [a = 0, b = 0, c = 0, d = 0] = args
    const [fromX, fromY] = [penX, penY]
    ;[penX, penY] = [endX, endY]
    if (command === 'moveTo') return { to: 'move', ...place(a, b) }
    if (command === 'lineTo') return { to: 'line', ...place(a, b) }
    if (command === 'bezierCurveTo') return curve(place(a, b), place(c, d), place(endX, endY))
    // PDF knows cubic curves only: each control point moves a third of the way towards its end.
    const first = place(fromX + (2 / 3) * (a - fromX), fromY + (2 / 3) * (b - fromY))
    const second = place(endX + (2 / 3) * (a - endX), endY + (2 / 3) * (b - endY))
    return curve(first, second, place(endX, endY))
  })
}

type Point = { readonly x: number; readonly y: number }

const curve = (first: Point, second: Point, end: Point): PathCommand => ({
  to: 'curve',
  x1: first.x,
  y1: first.y,
  x2: second.x,
  y2: second.y,
  x: end.x,
  y: end.y,
})
