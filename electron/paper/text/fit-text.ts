import { Overflow } from '../errors.ts'
import type { Face } from '../fonts/face.ts'
import { breakLines } from './line-breaks.ts'
import { linesHeight, textWidth } from './measure.ts'

/** Below this many points print is not legible. */
export const SMALLEST_SIZE = 7
const STEP = 0.5

export interface TextBox {
  readonly face: Face
  readonly text: string
  /** What the box is for, to name it when the text does not fit. */
  readonly place: string
  /** mm. */
  readonly width: number
  readonly height: number
  /** Points wanted. */
  readonly size: number
  /** Distance of lines as a multiple of the size. */
  readonly leading: number
}

export interface FittedText {
  readonly lines: readonly string[]
  /** Points. */
  readonly size: number
}

/**
 * Fits a text into a box: on one line if a size not much smaller than wanted allows it, else on as many lines as the
 * box holds, at the largest size from the wanted one down to {@link SMALLEST_SIZE}.
 * @throws Overflow when not even that holds it.
 */
export function fitText(box: TextBox): FittedText {
  const { face, text, width, height, leading } = box
  const oneLine = textWidth(face, text, 1)
  if (!text.includes('\n')) {
    for (let size = box.size; size >= Math.max(SMALLEST_SIZE, box.size * 0.8); size -= STEP) {
      if (oneLine * size <= width && linesHeight(1, size, leading) <= height) return { lines: [text], size }
    }
  }
  for (let size = box.size; size >= SMALLEST_SIZE; size -= STEP) {
    const lines = breakLines(text, width, (part) => textWidth(face, part, size))
    if (linesHeight(lines.length, size, leading) <= height) return { lines, size }
  }
  throw new Overflow(box.place, text)
}
