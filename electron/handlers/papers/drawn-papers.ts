import { createHash } from 'node:crypto'
import type { DrawnPaper, PaperRef } from '#shared/ipc/views.ts'
import type { Paper } from '#shared/papers/index.ts'
import type { Office } from '../office.ts'
import { paperOf } from './paper-of.ts'

/** Papers drawn last, so that preview, saving and printing draw once and hand out the very same bytes. */
const cacheSize = 24

/** Draws a paper, or gives the bytes that the same content was drawn to before. Whether the person may see it is asked elsewhere. */
export type DrawPaper = (ref: PaperRef) => Promise<DrawnPaper>

export function paperDrawer(office: Office): DrawPaper {
  const drawn = new Map<string, DrawnPaper>()
  return async (ref) => {
    const paper = await paperOf(office, ref)
    const content = createHash('sha256').update(JSON.stringify(paper)).digest('hex')
    const known = drawn.get(content)
    drawn.delete(content)
    const made = known ?? (await drawAnew(office, paper))
    drawn.set(content, made)
    const [oldest] = drawn.keys()
    if (drawn.size > cacheSize && oldest !== undefined) drawn.delete(oldest)
    return made
  }
}

async function drawAnew(office: Office, paper: Paper): Promise<DrawnPaper> {
  const bytes = await office.paper.draw(paper)
  const number = paper.kind === 'licence' ? paper.licenceNo : paper.number
  return {
    title: paper.title,
    number,
    fileName: `${[paper.title, number].filter((part) => part !== '').join(' ')}.pdf`.replace(/[\\/:*?"<>|]/g, '-'),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: new Uint8Array(bytes),
  }
}
