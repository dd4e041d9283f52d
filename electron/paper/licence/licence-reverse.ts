import type { LicencePaper } from '#shared/papers/index.ts'
import { A4, GREY, type Mark, type Sheet } from '../draw/mark.ts'
import type { Faces } from '../draw/sheet-writer.ts'
import { Overflow } from '../errors.ts'
import { fitTable } from '../table/fitted-table.ts'
import { SMALLEST_SIZE } from '../text/fit-text.ts'
import { breakLines } from '../text/line-breaks.ts'
import { linesHeight, textWidth } from '../text/measure.ts'
import { baselineOf, textAt, trackedText } from '../text/text-marks.ts'
import { reverseBorder } from './border.ts'
import { sampleMarks } from './sample-mark.ts'

const CENTRE = A4.long / 2
const LEFT = 24
const WIDTH = A4.long - 2 * LEFT
const TABLE_TOP = 42
const BOTTOM = 187
const LEADING = 1.6

/** The reverse: which department decides each permit, where to turn against it, and what the holder must know (plan 三(三)). */
export function licenceReverse(faces: Faces, paper: LicencePaper): Sheet {
  const notes = fitNotes(faces, paper.notes)
  const table = fitTable(faces, {
    columns: [
      { title: '许可事项', width: 46, align: 'center' },
      { title: '实施部门', width: 46, align: 'center' },
      { title: '救济途径', width: WIDTH - 92, align: 'left' },
    ],
    rows: paper.remedies.map((remedy) => [remedy.itemName, remedy.department, remedy.text]),
    height: BOTTOM - TABLE_TOP - notes.height - 14,
    size: 10.5,
    roomyRow: 22,
    place: '救济途径表',
  })
  const notesTop = TABLE_TOP + table.height + 12
  return {
    width: A4.long,
    height: A4.short,
    marks: [
      ...sampleMarks(faces, paper),
      ...reverseBorder(),
      trackedText({ face: faces.bold, size: 20 }, '各项许可的实施部门和救济途径', CENTRE, 29, 0.08),
      textAt({ face: faces.regular, size: 10.5 }, `编号：${paper.licenceNo}`, CENTRE, 37, 'center'),
      ...table.marksAt(LEFT, TABLE_TOP),
      textAt({ face: faces.bold, size: notes.size + 1 }, '说明', LEFT, notesTop - 2),
      ...notes.marksAt(notesTop),
      textAt(
        { face: faces.regular, size: 7.5, colour: GREY },
        `目录版本 ${paper.catalogueVersion}`,
        CENTRE,
        196,
        'center',
      ),
    ],
  }
}

interface Notes {
  readonly size: number
  readonly height: number
  readonly marksAt: (y: number) => readonly Mark[]
}

/** The numbered notes at the largest size that leaves the table most of the sheet. @throws Overflow */
function fitNotes(faces: Faces, notes: readonly string[]): Notes {
  const face = faces.regular
  for (let size = 10.5; size >= SMALLEST_SIZE; size -= 0.5) {
    const lines = notes.flatMap((note, index) =>
      breakLines(`${index + 1}．${note}`, WIDTH, (text) => textWidth(face, text, size)),
    )
    const height = linesHeight(lines.length, size, LEADING)
    if (height > 52) continue
    return {
      size,
      height,
      marksAt: (y) =>
        lines.map((line, index) => textAt({ face, size }, line, LEFT, y + baselineOf(index, size, LEADING))),
    }
  }
  throw new Overflow('说明', notes.join(''))
}
