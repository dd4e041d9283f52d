import { assertNever } from '#shared/core/assert-never.ts'
import type { Block, NoticePaper } from '#shared/papers/index.ts'
import { A4, BLACK, DEEP_RED, GREY, type Mark, type Sheet } from '../draw/mark.ts'
import { qrMarks } from '../draw/qr-code.ts'
import type { Faces } from '../draw/sheet-writer.ts'
import { watermarkMark } from '../draw/watermark.ts'
import { fitText } from '../text/fit-text.ts'
import { textAt, trackedText } from '../text/text-marks.ts'
import { COMPACT, type Density, ROOMY } from './density.ts'
import { createFlow, type Flow } from './flow.ts'
import { putSignature, signatureHeight } from './signature-block.ts'
import { putKeyValues, putRemedies, putTable } from './table-blocks.ts'
import { putHeading, putList, putParagraph } from './text-blocks.ts'

const MARGIN = 25
const CODE_SIZE = 25

/** Every paper but the licence, in one look, on as many A4 sheets as it needs. @throws Overflow */
export function noticeSheets(faces: Faces, paper: NoticePaper): readonly Sheet[] {
  const [width, height] = paper.orientation === 'portrait' ? [A4.short, A4.long] : [A4.long, A4.short]
  const roomy = contentOf(faces, paper, { width, height }, ROOMY)
  const compact = roomy.length === 1 ? roomy : contentOf(faces, paper, { width, height }, COMPACT)
  const sheets = compact.length < roomy.length ? compact : roomy
  return sheets.map((marks, index) => ({
    width,
    height,
    marks: [
      ...(paper.demo ? [demoMark(faces, width, height)] : []),
      ...marks,
      ...footMarks(faces, paper, { width, height, page: index + 1, pages: sheets.length }),
    ],
  }))
}

/** The running content, sheet by sheet. */
function contentOf(
  faces: Faces,
  paper: NoticePaper,
  size: { readonly width: number; readonly height: number },
  density: Density,
): readonly (readonly Mark[])[] {
  const flow = createFlow({
    left: MARGIN,
    width: size.width - 2 * MARGIN,
    firstTop: 53,
    nextTop: 24,
    bottom: size.height - 22.5,
    density,
  })
  flow.put(headMarks(faces, paper, size.width), 0)
  if (paper.addressee !== null) {
    putParagraph(flow, faces, { type: 'paragraph', text: `${paper.addressee}：`, indented: false, bold: true })
  }
  for (const [index, block] of paper.blocks.entries()) {
    const next = paper.blocks[index + 1]
    putBlock(flow, faces, block, next?.type === 'signature' ? signatureHeight(next) + 8 : 0)
  }
  return flow.sheets()
}

/** `tail`: mm that must still stand on the sheet where the block ends, so that no signature is left alone overleaf. */
function putBlock(flow: Flow, faces: Faces, block: Block, tail: number): void {
  switch (block.type) {
    case 'paragraph':
      putParagraph(flow, faces, block, tail)
      break
    case 'heading':
      putHeading(flow, faces, block)
      break
    case 'key-values':
      putKeyValues(flow, faces, block, tail)
      break
    case 'table':
      putTable(flow, faces, block, { tail })
      break
    case 'list':
      putList(flow, faces, block)
      break
    case 'remedy':
      putRemedies(flow, faces, block, tail)
      break
    case 'signature':
      putSignature(flow, faces, block)
      break
    default:
      assertNever(block)
  }
}

/** Title, number and the double rule under them; the look-up code in the corner. */
function headMarks(faces: Faces, paper: NoticePaper, width: number): readonly Mark[] {
  const middle = width / 2
  const right = width - MARGIN
  const coded = paper.qrText !== null
  const title = fitText({
    face: faces.bold,
    text: paper.title,
    place: '标题',
    width: (width - 2 * MARGIN - (coded ? 2 * CODE_SIZE : 0)) / 1.12,
    height: 12,
    size: 23,
    leading: 1.1,
  })
  const rule = (y: number, thickness: number): Mark => ({
    type: 'line',
    x1: MARGIN,
    y1: y,
    x2: right,
    y2: y,
    width: thickness,
    colour: DEEP_RED,
  })
  return [
    trackedText({ face: faces.bold, size: title.size }, title.lines.join(''), middle, 32, 0.1),
    textAt({ face: faces.regular, size: 11, colour: BLACK }, paper.number, middle, 41, 'center'),
    ...(paper.qrText === null ? [] : qrMarks(paper.qrText, right - CODE_SIZE + 2, 17.5, CODE_SIZE)),
    rule(46, 0.8),
    rule(47.1, 0.2),
  ]
}

interface FootPlace {
  readonly width: number
  readonly height: number
  readonly page: number
  readonly pages: number
}

function footMarks(faces: Faces, paper: NoticePaper, place: FootPlace): readonly Mark[] {
  const { width, height } = place
  const face = faces.regular
  const left = MARGIN
  const right = width - MARGIN
  const contact = fitText({
    face,
    text: paper.contact,
    place: '页脚联系方式',
    width: right - left,
    height: 4,
    size: 8.5,
    leading: 1.2,
  })
  const style = { face, size: 8, colour: GREY }
  const facts = [
    ...(paper.caseNo === null ? [] : [`办件编号 ${paper.caseNo}`]),
    `目录版本 ${paper.catalogueVersion}`,
    ...(paper.demo ? ['演示数据，不具有法律效力'] : []),
  ]
  return [
    { type: 'line', x1: left, y1: height - 20, x2: right, y2: height - 20, width: 0.2, colour: GREY },
    textAt({ ...style, size: contact.size }, contact.lines.join(''), left, height - 15.8),
    textAt(style, facts.join('　'), left, height - 11.4),
    textAt(style, `第 ${place.page} 页　共 ${place.pages} 页`, right, height - 11.4, 'right'),
  ]
}

const demoMark = (faces: Faces, width: number, height: number): Mark =>
  watermarkMark(faces.bold, { text: '演示', x: width / 2, y: height / 2, size: 165, angle: 30 })
