import { A4, DEEP_RED, type Mark, type PathCommand } from '../draw/mark.ts'

const WIDTH = A4.long
const HEIGHT = A4.short

/** Where the rules of the border run, in mm from the edge of the sheet. */
const OUTER = 8.5
const BAND = 10.3
const UNIT = 4.6
const INNER = BAND + UNIT + 0.7

/** One square of the fret (回纹) in parts of its side, a single line winding inwards. */
const FRET = [
  [0.06, 0.94],
  [0.06, 0.06],
  [0.94, 0.06],
  [0.94, 0.94],
  [0.28, 0.94],
  [0.28, 0.28],
  [0.72, 0.28],
  [0.72, 0.72],
  [0.5, 0.72],
  [0.5, 0.5],
] as const

/** The border of the original: a strong rule, a band of frets with a closed square in each corner, a fine rule. */
export function licenceBorder(): readonly Mark[] {
  return [
    frame(OUTER, 0.95),
    { type: 'path', commands: fretBand(), fill: null, stroke: { width: 0.3, colour: DEEP_RED } },
    frame(INNER, 0.3),
  ]
}

/** The quieter border of the reverse. */
export function reverseBorder(): readonly Mark[] {
  return [frame(OUTER, 0.95), frame(OUTER + 1.8, 0.3)]
}

const frame = (inset: number, width: number): Mark => ({
  type: 'rectangle',
  x: inset,
  y: inset,
  width: WIDTH - 2 * inset,
  height: HEIGHT - 2 * inset,
  fill: null,
  stroke: { width, colour: DEEP_RED },
})

/** Frets along all four sides, mirrored left and right of each side's middle so that the border is symmetrical. */
function fretBand(): readonly PathCommand[] {
  const commands: PathCommand[] = []
  const farX = WIDTH - BAND - UNIT
  const farY = HEIGHT - BAND - UNIT
  for (const [start, mirrored] of steps(BAND + UNIT, farX)) {
    commands.push(...fret(start, BAND, mirrored, false, false), ...fret(start, farY, mirrored, true, false))
  }
  for (const [start, mirrored] of steps(BAND + UNIT, farY)) {
    commands.push(...fret(BAND, start, mirrored, false, true), ...fret(farX, start, mirrored, true, true))
  }
  for (const x of [BAND, farX]) for (const y of [BAND, farY]) commands.push(...corner(x, y))
  return commands
}

/** Starts of the frets between two corners, a little apart so that a whole even number fits, and which are mirrored. */
function steps(from: number, to: number): readonly (readonly [start: number, mirrored: boolean])[] {
  const count = 2 * Math.floor((to - from) / UNIT / 2)
  const pitch = (to - from) / count
  const inset = (pitch - UNIT) / 2
  return Array.from({ length: count }, (_, index) => [from + index * pitch + inset, index >= count / 2] as const)
}

/** A fret at (x, y): mirrored along its side, flipped on the far side, turned on upright sides. */
function fret(x: number, y: number, mirrored: boolean, flipped: boolean, turned: boolean): readonly PathCommand[] {
  return FRET.map(([along, across], index) => {
    const a = (mirrored ? 1 - along : along) * UNIT
    const b = (flipped ? 1 - across : across) * UNIT
    return { to: index === 0 ? 'move' : 'line', x: x + (turned ? b : a), y: y + (turned ? a : b) }
  })
}

/** Three squares, one in the other. */
function corner(x: number, y: number): readonly PathCommand[] {
  return [0.06, 0.28, 0.45].flatMap((inset): readonly PathCommand[] => {
    const near = inset * UNIT
    const far = (1 - inset) * UNIT
    return [
      { to: 'move', x: x + near, y: y + near },
      { to: 'line', x: x + far, y: y + near },
      { to: 'line', x: x + far, y: y + far },
      { to: 'line', x: x + near, y: y + far },
      { to: 'close' },
    ]
  })
}
