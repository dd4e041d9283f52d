import type { LicencePaper } from '#shared/papers/index.ts'
import type { Mark } from '../draw/mark.ts'
import type { Faces } from '../draw/sheet-writer.ts'
import { fitText } from '../text/fit-text.ts'
import { linesIn, spreadText } from '../text/text-marks.ts'

const LABEL_SIZE = 11.5
const LEFT_LABEL = 33
const RIGHT_LABEL = 41
const GAP = 6

interface Field {
  readonly label: string
  readonly value: string
  readonly x: number
  readonly width: number
  readonly row: number
  readonly labelWidth: number
  readonly bold: boolean
}

/** Who holds the licence and where: three rows of labelled facts, `rowHeight` mm each, beginning at `y`. */
export function licenceFields(
  faces: Faces,
  paper: LicencePaper,
  area: { readonly x: number; readonly y: number; readonly width: number; readonly rowHeight: number },
): readonly Mark[] {
  const right = area.x + area.width * 0.56
  const leftWidth = area.width * 0.53
  const rightWidth = area.width * 0.44
  const fields: readonly Field[] = [
    { label: '名称', value: paper.name, x: area.x, width: leftWidth, row: 0, labelWidth: LEFT_LABEL, bold: true },
    { label: '行业', value: paper.industry, x: right, width: rightWidth, row: 0, labelWidth: RIGHT_LABEL, bold: false },
    {
      label: '统一社会信用代码',
      value: paper.uscc,
      x: area.x,
      width: leftWidth,
      row: 1,
      labelWidth: LEFT_LABEL,
      bold: false,
    },
    {
      label: '法定代表人（负责人）',
      value: paper.personInCharge,
      x: right,
      width: rightWidth,
      row: 1,
      labelWidth: RIGHT_LABEL,
      bold: false,
    },
    {
      label: '经营场所',
      value: paper.premises,
      x: area.x,
      width: area.width,
      row: 2,
      labelWidth: LEFT_LABEL,
      bold: false,
    },
  ]
  return fields.flatMap((field) => fieldMarks(faces, field, area.y + field.row * area.rowHeight, area.rowHeight))
}

function fieldMarks(faces: Faces, field: Field, y: number, height: number): readonly Mark[] {
  const face = field.bold ? faces.bold : faces.regular
  const left = field.x + field.labelWidth + GAP
  const width = field.width - field.labelWidth - GAP
  const fitted = fitText({
    face,
    text: field.value,
    place: field.label,
    width,
    height: height - 0.6,
    size: 13.5,
    leading: 1.2,
  })
  const middle = y + height / 2
  return [
    spreadText({ face: faces.regular, size: LABEL_SIZE }, field.label, field.x, field.labelWidth, middle + 1.45),
    ...linesIn({ face, size: fitted.size }, fitted.lines, {
      x: left,
      y,
      width,
      height,
      leading: 1.2,
      align: 'left',
    }),
  ]
}
