import {
  appendBezierCurve,
  beginText,
  closePath,
  endText,
  fill,
  fillAndStroke,
  lineTo,
  moveTo,
  PDFHexString,
  type PDFName,
  PDFOperator,
  PDFOperatorNames,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  setCharacterSpacing,
  setFillingRgbColor,
  setFontAndSize,
  setLineWidth,
  setStrokingRgbColor,
  setTextMatrix,
  showText,
  stroke,
} from 'pdf-lib'
import type { FaceName } from '../fonts/face.ts'
import { MM_PER_PT } from '../text/measure.ts'
import type { Colour, Mark, PathCommand, PathMark, PictureMark, RectangleMark, TextMark } from './mark.ts'

/** Gives the resource name of a face on the page and a text in that font's own codes. */
export type Encode = (face: FaceName, text: string) => { readonly key: PDFName; readonly code: PDFHexString }

/** The page operators of one mark, on a sheet `sheetHeight` mm high (PDF counts from the bottom, marks from the top). */
export function operatorsOf(
  mark: Exclude<Mark, PictureMark>,
  sheetHeight: number,
  encode: Encode,
): readonly PDFOperator[] {
  const x = (mm: number): number => round(mm / MM_PER_PT)
  const y = (mm: number): number => round((sheetHeight - mm) / MM_PER_PT)
  switch (mark.type) {
    case 'text':
      return textOperators(mark, x(mark.x), y(mark.baseline), encode)
    case 'line':
      return [
        pushGraphicsState(),
        setStrokingRgbColor(...mark.colour),
        setLineWidth(x(mark.width)),
        moveTo(x(mark.x1), y(mark.y1)),
        lineTo(x(mark.x2), y(mark.y2)),
        stroke(),
        popGraphicsState(),
      ]
    case 'rectangle':
      return painted(mark, [rectangle(x(mark.x), y(mark.y + mark.height), x(mark.width), x(mark.height))])
    case 'path':
      return painted(
        mark,
        mark.commands.map((command) => pathOperator(command, x, y)),
      )
  }
}

/** A thousandth of a point is finer than any printer; more digits only make the file longer. */
const round = (value: number): number => Math.round(value * 1000) / 1000

function painted(mark: PathMark | RectangleMark, outline: readonly PDFOperator[]): readonly PDFOperator[] {
  const paint = mark.fill === null ? stroke() : mark.stroke === null ? fill() : fillAndStroke()
  return [
    pushGraphicsState(),
    ...(mark.fill === null ? [] : [setFillingRgbColor(...mark.fill)]),
    ...(mark.stroke === null
      ? []
      : [setStrokingRgbColor(...mark.stroke.colour), setLineWidth(round(mark.stroke.width / MM_PER_PT))]),
    ...outline,
    paint,
    popGraphicsState(),
  ]
}

type Scale = (mm: number) => number

function pathOperator(command: PathCommand, x: Scale, y: Scale): PDFOperator {
  switch (command.to) {
    case 'move':
      return moveTo(x(command.x), y(command.y))
    case 'line':
      return lineTo(x(command.x), y(command.y))
    case 'curve':
      return appendBezierCurve(x(command.x1), y(command.y1), x(command.x2), y(command.y2), x(command.x), y(command.y))
    case 'close':
      return closePath()
  }
}

/** Tracking wider than this makes readers of the file see a space between characters. */
const VISIBLE_GAP = 0.08

function textOperators(mark: TextMark, x: number, y: number, encode: Encode): readonly PDFOperator[] {
  if (mark.text === '') return []
  const { key, code } = encode(mark.face, mark.text)
  const spaced = mark.tracking > mark.size * VISIBLE_GAP
  const operators = [
    pushGraphicsState(),
    beginText(),
    fillColour(mark.colour),
    setFontAndSize(key, mark.size),
    setCharacterSpacing(round(mark.tracking)),
    setTextMatrix(1, 0, 0, 1, x, y),
    showText(code),
    endText(),
    popGraphicsState(),
  ]
  return spaced ? [beginActualText(mark.text), ...operators, endMarkedContent()] : operators
}

const fillColour = (value: Colour): PDFOperator => setFillingRgbColor(...value)

/** Says what spread-out text reads as, so that 许　可　证 is still found and copied as 许可证 (ISO 32000, 14.9.4). */
function beginActualText(text: string): PDFOperator {
  const properties = `<</ActualText ${PDFHexString.fromText(text).toString()}>>`
  return PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, ['/Span', properties])
}

const endMarkedContent = (): PDFOperator => PDFOperator.of(PDFOperatorNames.EndMarkedContent)
