import { type LicencePaper, paperDate } from '#shared/papers/index.ts'
import { A4, GREY, type Mark, type Sheet } from '../draw/mark.ts'
import { qrMarks } from '../draw/qr-code.ts'
import type { Faces } from '../draw/sheet-writer.ts'
import { fitTable } from '../table/fitted-table.ts'
import { fitText } from '../text/fit-text.ts'
import { linesIn, textAt, trackedText } from '../text/text-marks.ts'
import { licenceBorder } from './border.ts'
import { licenceFields } from './licence-fields.ts'
import { sampleMarks } from './sample-mark.ts'

const CENTRE = A4.long / 2
const LEFT = 26
const WIDTH = A4.long - 2 * LEFT
const FIELDS_TOP = 59
const TABLE_BOTTOM = 152.5
const FOOT_TOP = 156
/** The quiet zone of the code reaches into the margin, so that its dark part stands in line with the table. */
const CODE_X = LEFT - 3.5
const CODE_Y = FOOT_TOP - 2
const CODE_SIZE = 37

/** The front of the 行业综合许可证, A4 landscape. @throws Overflow, by the name of the field that is too long. */
export function licenceFront(faces: Faces, paper: LicencePaper): Sheet {
  return {
    width: A4.long,
    height: A4.short,
    marks: [
      ...sampleMarks(faces, paper),
      ...licenceBorder(),
      ...headMarks(faces, paper),
      ...bodyMarks(faces, paper),
      ...codeMarks(faces, paper),
      ...issuerMarks(faces, paper),
      textAt({ face: faces.regular, size: 7.5, colour: GREY }, footText(paper), CENTRE, 192.2, 'center'),
    ],
  }
}

const footText = (paper: LicencePaper): string =>
  `第${paper.version}版　目录版本 ${paper.catalogueVersion}${paper.sealState === 'sample' ? '　样章，不具有法律效力' : ''}`

function headMarks(faces: Faces, paper: LicencePaper): readonly Mark[] {
  const number = { face: faces.regular, size: 12 }
  return [
    trackedText({ face: faces.bold, size: 37 }, paper.title, CENTRE, 40, 0.24),
    textAt(number, `编号：${paper.licenceNo}`, CENTRE, 51.5, 'center'),
    textAt({ ...number, size: 11 }, '（正本）', LEFT + WIDTH, 51.5, 'right'),
  ]
}

/** Holder and permits. What room a short table leaves is spread over the rows above and around it. */
function bodyMarks(faces: Faces, paper: LicencePaper): readonly Mark[] {
  const tightRow = 9.6
  const table = fitTable(faces, {
    columns: [
      { title: '许可事项', width: 38, align: 'center' },
      { title: '许可证编号', width: 42, align: 'center' },
      { title: '许可内容（范围）', width: 88, align: 'left' },
      { title: '有效期', width: 40, align: 'center' },
      { title: '审批部门', width: 37, align: 'center' },
    ],
    rows: paper.permits.map((permit) => [
      permit.itemName,
      permit.permitNo,
      permit.scope,
      permit.validityText,
      permit.department,
    ]),
    height: TABLE_BOTTOM - FIELDS_TOP - 3 * tightRow - 2,
    size: 11,
    roomyRow: 15,
    place: '许可信息表',
  })
  const slack = TABLE_BOTTOM - FIELDS_TOP - 3 * tightRow - 2 - table.height
  const rowHeight = tightRow + Math.min(3, slack / 5)
  const top = FIELDS_TOP + 3 * rowHeight + 2 + (slack - 3 * (rowHeight - tightRow)) / 3
  return [
    ...licenceFields(faces, paper, { x: LEFT, y: FIELDS_TOP, width: WIDTH, rowHeight }),
    ...table.marksAt(LEFT, top),
  ]
}

function codeMarks(faces: Faces, paper: LicencePaper): readonly Mark[] {
  const x = CODE_X + CODE_SIZE + 3
  const width = 88
  const line = (text: string, y: number, height: number, bold: boolean): readonly Mark[] => {
    const face = bold ? faces.bold : faces.regular
    const fitted = fitText({ face, text, place: '二维码说明', width, height, size: bold ? 11 : 9.5, leading: 1.45 })
    return linesIn({ face, size: fitted.size }, fitted.lines, { x, y, width, height, leading: 1.45, align: 'left' })
  }
  return [
    ...qrMarks(paper.qrText, CODE_X, CODE_Y, CODE_SIZE),
    ...line(paper.lookupNote, FOOT_TOP + 1.5, 6, true),
    ...line(paper.snapshotNote, FOOT_TOP + 8, 5.5, false),
    ...line(paper.effectNote, FOOT_TOP + 15, 15.5, false),
  ]
}

/** The issuing body, the place for its seal and the date: the seal is set by hand over all three. */
function issuerMarks(faces: Faces, paper: LicencePaper): readonly Mark[] {
  const width = 100
  const x = LEFT + WIDTH - width
  const middle = x + width / 2
  const issuer = fitText({
    face: faces.bold,
    text: paper.issuer,
    place: '发证机关',
    width,
    height: 7,
    size: 12,
    leading: 1.2,
  })
  const note = paper.sealState === 'sample' ? '（样章）' : '（待盖章）'
  return [
    textAt({ face: faces.regular, size: 10, colour: GREY }, '发证机关', middle, FOOT_TOP + 4.5, 'center'),
    ...linesIn({ face: faces.bold, size: issuer.size }, issuer.lines, {
      x,
      y: FOOT_TOP + 6.5,
      width,
      height: 7,
      leading: 1.2,
      align: 'center',
    }),
    textAt({ face: faces.regular, size: 14, colour: GREY }, note, middle, FOOT_TOP + 21.5, 'center'),
    textAt(
      { face: faces.regular, size: 11.5 },
      `发证日期：${paperDate(paper.issuedOn)}`,
      middle,
      FOOT_TOP + 31.5,
      'center',
    ),
  ]
}
