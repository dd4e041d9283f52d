import type { Face } from '../fonts/face.ts'

/** Millimetres in one point. */
export const MM_PER_PT = 25.4 / 72

/** Width in mm of a text set on one line at `size` points. */
export function textWidth(face: Face, text: string, size: number): number {
  let em = 0
  for (const character of text) em += face.width(character)
  return em * size * MM_PER_PT
}

/** Height in mm of `lines` lines at `size` points with the given leading (multiple of the size). */
export const linesHeight = (lines: number, size: number, leading: number): number => lines * size * leading * MM_PER_PT
