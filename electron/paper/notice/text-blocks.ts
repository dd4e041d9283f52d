import type { HeadingBlock, ListBlock, ParagraphBlock } from '#shared/papers/index.ts'
import type { Faces } from '../draw/sheet-writer.ts'
import type { Face } from '../fonts/face.ts'
import { breakLines } from '../text/line-breaks.ts'
import { linesHeight, MM_PER_PT, textWidth } from '../text/measure.ts'
import { baselineOf, spreadText, textAt } from '../text/text-marks.ts'
import type { Flow } from './flow.ts'

/** A line whose gaps would grow by more than this part of the size stays ragged. */
const JUSTIFY_LIMIT = 0.08

interface Prose {
  readonly face: Face
  readonly size: number
  readonly left: number
  readonly width: number
  /** mm kept free before the first line. */
  readonly indent: number
  /** mm that must still fit below the last line. */
  readonly tail: number
}

/** Sets lines one by one, so that a paragraph may run on to the next sheet; full lines are justified. */
function putProse(flow: Flow, text: string, prose: Prose): void {
  const { face, size, left, width, indent, tail } = prose
  const { leading } = flow.frame.density
  const lines = breakLines(text, width, (part) => textWidth(face, part, size), indent)
  const height = linesHeight(1, size, leading)
  for (const [index, line] of lines.entries()) {
    flow.ensure(index === lines.length - 1 ? height + tail : height)
    const x = left + (index === 0 ? indent : 0)
    const room = left + width - x
    const slack = room - textWidth(face, line, size)
    const full = index < lines.length - 1 && slack < [...line].length * size * MM_PER_PT * JUSTIFY_LIMIT
    const baseline = flow.y() + baselineOf(0, size, leading)
    const style = { face, size }
    flow.put([full ? spreadText(style, line, x, room, baseline) : textAt(style, line, x, baseline)], height)
  }
}

export function putParagraph(flow: Flow, faces: Faces, block: ParagraphBlock, tail = 0): void {
  const { left, width, density } = flow.frame
  const size = density.prose
  putProse(flow, block.text, {
    face: block.bold ? faces.bold : faces.regular,
    size,
    left,
    width,
    indent: block.indented ? 2 * size * MM_PER_PT : 0,
    tail,
  })
  flow.space(1.5)
}

/** A heading is never the last thing on a sheet. */
export function putHeading(flow: Flow, faces: Faces, block: HeadingBlock): void {
  flow.space(2.5)
  flow.ensure(32)
  const { left, width, density } = flow.frame
  putProse(flow, block.text, { face: faces.bold, size: density.prose, left, width, indent: 0, tail: 0 })
  flow.space(1)
}

export function putList(flow: Flow, faces: Faces, block: ListBlock): void {
  const face = faces.regular
  const { left, width, density } = flow.frame
  const { list: size, leading } = density
  const hang = 7
  for (const [index, item] of block.items.entries()) {
    flow.ensure(linesHeight(1, size, leading))
    const marker = block.numbered ? `${index + 1}．` : '—'
    flow.put([textAt({ face, size }, marker, left, flow.y() + baselineOf(0, size, leading))], 0)
    putProse(flow, item, { face, size, left: left + hang, width: width - hang, indent: 0, tail: 0 })
  }
  flow.space(1.5)
}
