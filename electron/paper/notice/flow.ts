import type { Mark } from '../draw/mark.ts'
import type { Density } from './density.ts'

/** The part of each sheet that running content may fill, in mm. */
export interface Frame {
  readonly left: number
  readonly width: number
  /** Where content begins on the first sheet and on the following ones, and where it ends. */
  readonly firstTop: number
  readonly nextTop: number
  readonly bottom: number
  readonly density: Density
}

/** Puts content down a sheet and on to the next one. */
export interface Flow {
  readonly frame: Frame
  /** Height that a following sheet offers. */
  readonly sheetRoom: number
  /** mm from the top of the present sheet. */
  y(): number
  /** mm left on the present sheet. */
  room(): number
  /** Goes to the next sheet unless `height` mm are left; says whether it did. */
  ensure(height: number): boolean
  nextSheet(): void
  /** Adds marks to the present sheet and moves down by `height` mm. */
  put(marks: readonly Mark[], height: number): void
  /** Free space, dropped at the head of a sheet. */
  space(height: number): void
  sheets(): readonly (readonly Mark[])[]
}

export function createFlow(frame: Frame): Flow {
  const sheets: Mark[][] = [[]]
  let y = frame.firstTop
  const flow: Flow = {
    frame,
    sheetRoom: frame.bottom - frame.nextTop,
    y: () => y,
    room: () => frame.bottom - y,
    ensure(height) {
      const short = height > flow.room() + 1e-6
      if (short && y > frame.nextTop) {
        flow.nextSheet()
        return true
      }
      return false
    },
    nextSheet() {
      sheets.push([])
      y = frame.nextTop
    },
    put(marks, height) {
      sheets.at(-1)?.push(...marks)
      y += height
    },
    space(height) {
      const atHead = y === frame.nextTop && sheets.length > 1
      if (!atHead) y += height
    },
    sheets: () => sheets,
  }
  return flow
}
