import QRCode from 'qrcode'
import { BLACK, type Mark, type PathCommand, WHITE } from './mark.ts'

/** The standard's free margin around a code, in modules. */
const QUIET_MODULES = 4

/**
 * A QR code (error correction M) as one filled path on white, `size` mm wide including its quiet zone. For paper take
 * at least 30 mm: a signed address of 264 characters is then read at 150 dpi.
 */
export function qrMarks(text: string, x: number, y: number, size: number): readonly Mark[] {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const module = size / (modules.size + 2 * QUIET_MODULES)
  const commands: PathCommand[] = []
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; ) {
      if (!modules.get(row, column)) {
        column++
        continue
      }
      const from = column
      while (column < modules.size && modules.get(row, column)) column++
      commands.push(...box(from, row, column - from))
    }
  }
  return [
    { type: 'rectangle', x, y, width: size, height: size, fill: WHITE, stroke: null },
    { type: 'path', commands, fill: BLACK, stroke: null },
  ]

  function box(column: number, row: number, count: number): readonly PathCommand[] {
    const left = x + (column + QUIET_MODULES) * module
    const top = y + (row + QUIET_MODULES) * module
    return [
      { to: 'move', x: left, y: top },
      { to: 'line', x: left + count * module, y: top },
      { to: 'line', x: left + count * module, y: top + module },
      { to: 'line', x: left, y: top + module },
      { to: 'close' },
    ]
  }
}
