import type { SignatureBlock, Signer } from '#shared/papers/index.ts'
import { BLACK, GREY, type Mark } from '../draw/mark.ts'
import type { Faces } from '../draw/sheet-writer.ts'
import { fitText } from '../text/fit-text.ts'
import { textWidth } from '../text/measure.ts'
import { linesIn, textAt } from '../text/text-marks.ts'
import type { Flow } from './flow.ts'

const SIZE = 11.5
/** A round seal measures 42 mm and is set over the name and the date. */
const SEAL_HEIGHT = 43
const SIGNER_HEIGHT = 16
const SPACE_BEFORE = 3
const UNSIGNED_DATE = '　　　　年　　月　　日'

/** Height in mm that the end of a paper takes. */
export function signatureHeight(block: SignatureBlock): number {
  return block.issuer === null ? Math.ceil(block.signers.length / 2) * SIGNER_HEIGHT + 4 : SEAL_HEIGHT
}

/** Closes a paper; never torn over two sheets. */
export function putSignature(flow: Flow, faces: Faces, block: SignatureBlock): void {
  flow.space(SPACE_BEFORE)
  const { left, width } = flow.frame
  if (block.issuer === null) {
    const half = width / 2
    const height = signatureHeight(block)
    flow.ensure(height)
    const marks = block.signers.flatMap((signer, index) =>
      signerMarks(faces, signer, {
        x: left + (index % 2) * half,
        y: flow.y() + Math.floor(index / 2) * SIGNER_HEIGHT,
        width: half - 8,
      }),
    )
    flow.put(marks, height)
    return
  }
  flow.ensure(SEAL_HEIGHT)
  const sealWidth = block.signers.length === 0 ? 95 : width * 0.5
  const marks = block.signers.flatMap((signer, index) =>
    signerMarks(faces, signer, { x: left, y: flow.y() + 4 + index * SIGNER_HEIGHT, width: width - sealWidth - 8 }),
  )
  flow.put(
    [...marks, ...sealMarks(faces, block, block.issuer, left + width - sealWidth, flow.y(), sealWidth)],
    SEAL_HEIGHT,
  )
}

function sealMarks(
  faces: Faces,
  block: SignatureBlock,
  issuer: string,
  x: number,
  y: number,
  width: number,
): readonly Mark[] {
  const middle = x + width / 2
  const box = { face: faces.regular, text: issuer, place: '落款单位', width, height: 12, size: SIZE, leading: 1.35 }
  const fitted = fitText(box)
  return [
    ...linesIn({ face: faces.regular, size: fitted.size }, fitted.lines, {
      x,
      y: y + 5,
      width,
      height: 12,
      leading: 1.35,
      align: 'center',
    }),
    ...(block.sealNote === null
      ? []
      : [textAt({ face: faces.regular, size: 13, colour: GREY }, block.sealNote, middle, y + 25, 'center')]),
    textAt({ face: faces.regular, size: SIZE }, block.date, middle, y + 35, 'center'),
  ]
}

function signerMarks(
  faces: Faces,
  signer: Signer,
  at: { readonly x: number; readonly y: number; readonly width: number },
): readonly Mark[] {
  const style = { face: faces.regular, size: 10.5 }
  const widest = at.width * 0.55
  const label = fitText({ ...style, text: signer.label, place: '签名栏', width: widest, height: 10, leading: 1.3 })
  const labelWidth = Math.max(...label.lines.map((line) => textWidth(faces.regular, line, label.size)))
  const lineLeft = at.x + labelWidth + 2
  const lineRight = at.x + at.width
  const baseline = at.y + 8
  return [
    ...linesIn({ face: faces.regular, size: label.size }, label.lines, {
      x: at.x,
      y: at.y + 2.2,
      width: widest,
      height: 8,
      leading: 1.3,
      align: 'left',
    }),
    { type: 'line', x1: lineLeft, y1: baseline + 0.8, x2: lineRight, y2: baseline + 0.8, width: 0.2, colour: BLACK },
    ...(signer.signaturePng === null
      ? []
      : [
          {
            type: 'picture',
            x: lineLeft + 1,
            y: at.y - 3,
            width: lineRight - lineLeft - 2,
            height: 12,
            pngBase64: signer.signaturePng,
          } as const,
        ]),
    textAt({ ...style, size: 9.5, colour: GREY }, signer.signedOn ?? UNSIGNED_DATE, lineRight, baseline + 5.4, 'right'),
  ]
}
