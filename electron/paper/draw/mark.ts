import type { FaceName } from '../fonts/face.ts'

/** Colours are red, green, blue from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number]

/** '#8B1A1A' as a colour. */
export function colour(hex: string): Colour {
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return [part(1), part(3), part(5)]
}

export const BLACK = colour('#1A1A1A')
export const DEEP_RED = colour('#8B1A1A')
export const GREY = colour('#666666')
export const WHITE: Colour = [1, 1, 1]

/** Path commands in mm, from the top left corner of the sheet, y downwards. */
export type PathCommand =
  | { readonly to: 'move' | 'line'; readonly x: number; readonly y: number }
  | {
      readonly to: 'curve'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly x: number
      readonly y: number
    }
  | { readonly to: 'close' }

/** One line of text; `x` and `baseline` in mm, `size` and `tracking` (added after each character) in points. */
export interface TextMark {
  readonly type: 'text'
  readonly x: number
  readonly baseline: number
  readonly text: string
  readonly face: FaceName
  readonly size: number
  readonly tracking: number
  readonly colour: Colour
}

export interface LineMark {
  readonly type: 'line'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  /** mm. */
  readonly width: number
  readonly colour: Colour
}

export interface RectangleMark {
  readonly type: 'rectangle'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: Colour | null
  readonly stroke: { readonly width: number; readonly colour: Colour } | null
}

export interface PathMark {
  readonly type: 'path'
  readonly commands: readonly PathCommand[]
  readonly fill: Colour | null
  readonly stroke: { readonly width: number; readonly colour: Colour } | null
}

/** A PNG (base64) fitted into the box without distortion, left and bottom aligned. */
export interface PictureMark {
  readonly type: 'picture'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly pngBase64: string
}

/** What is put on a sheet, in order of painting. */
export type Mark = TextMark | LineMark | RectangleMark | PathMark | PictureMark

/** One side of paper, in mm. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
}

export const A4 = { short: 210, long: 297 } as const
