import { colour } from '../draw/mark.ts'
import type { GridStyle } from '../table/grid.ts'

/** How closely a notice is set. Sizes in points, leading as a multiple of the size, spaces in mm. */
export interface Density {
  readonly prose: number
  readonly list: number
  readonly leading: number
  readonly table: GridStyle
  readonly remedies: GridStyle
}

const RULE = { width: 0.2, colour: colour('#3A3A3A') } as const

export const ROOMY: Density = {
  prose: 12,
  list: 11,
  leading: 1.65,
  table: { size: 10.5, leading: 1.4, padX: 1.8, padY: 1.3, rule: RULE },
  remedies: { size: 9.5, leading: 1.4, padX: 1.8, padY: 1.1, rule: RULE },
}

/** For a notice that spares a sheet by it: a signature alone overleaf invites doubt about what it signs. */
export const COMPACT: Density = {
  prose: 11,
  list: 10.5,
  leading: 1.5,
  table: { size: 10, leading: 1.3, padX: 1.6, padY: 0.75, rule: RULE },
  remedies: { size: 9, leading: 1.3, padX: 1.6, padY: 0.75, rule: RULE },
}
