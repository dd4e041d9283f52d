import { create } from 'fontkit'
import { PDFDocument, type PDFFont, type PDFName, type PDFPage, PrintScaling } from 'pdf-lib'
import { UndrawableText } from '../errors.ts'
import type { Face, FaceName } from '../fonts/face.ts'
import type { Subsetter } from '../fonts/subsetter.ts'
import { MM_PER_PT } from '../text/measure.ts'
import type { Sheet } from './mark.ts'
import { operatorsOf } from './mark-operators.ts'

/** A weight of the paper font with the means to cut it down. */
export interface LoadedFace extends Face {
  readonly subset: Subsetter
}

export type Faces = Readonly<Record<FaceName, LoadedFace>>

export interface DocumentFacts {
  readonly title: string
  readonly subject: string
  /** ISO instant, written as creation date: equal sheets give equal bytes. */
  readonly drawnAt: string
}

const FONT_NAMES = { regular: 'NotoSerifSC-Regular', bold: 'NotoSerifSC-Bold' } as const

/**
 * Writes sheets into a PDF with the fonts embedded, cut down to the characters used, at exact size.
 * @throws UndrawableText when a text holds a character that its face lacks.
 */
export async function writeSheets(faces: Faces, sheets: readonly Sheet[], facts: DocumentFacts): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  document.registerFontkit(FONT_READER)
  writeFacts(document, facts)
  const fonts = await embedFonts(document, faces, sheets)
  for (const sheet of sheets) {
    const page = document.addPage([sheet.width / MM_PER_PT, sheet.height / MM_PER_PT])
    await paint(document, page, sheet, fonts)
  }
  return document.save()
}

/** pdf-lib asks for more of a font's methods than our own declaration of fontkit lists; they are all there. */
const FONT_READER = { create: (bytes: Uint8Array) => create(Buffer.from(bytes)) } as unknown as Parameters<
  PDFDocument['registerFontkit']
>[0]

function writeFacts(document: PDFDocument, facts: DocumentFacts): void {
  const at = new Date(facts.drawnAt)
  document.setTitle(facts.title, { showInWindowTitleBar: true })
  document.setSubject(facts.subject)
  document.setLanguage('zh-CN')
  document.setProducer('综窗')
  document.setCreator('综窗')
  document.setCreationDate(at)
  document.setModificationDate(at)
  // Papers are laid out in exact millimetres: a viewer must not shrink them.
  document.catalog.getOrCreateViewerPreferences().setPrintScaling(PrintScaling.None)
}

type Fonts = ReadonlyMap<FaceName, PDFFont>

async function embedFonts(document: PDFDocument, faces: Faces, sheets: readonly Sheet[]): Promise<Fonts> {
  const fonts = new Map<FaceName, PDFFont>()
  for (const name of ['regular', 'bold'] as const) {
    const codePoints = codePointsOf(faces[name], sheets)
    if (codePoints.length === 0) continue
    // fontkit's own subsetting drops glyphs in silence in some versions: harfbuzz cuts, pdf-lib takes the whole result.
    const font = await document.embedFont(faces[name].subset(codePoints), {
      subset: false,
      customName: `${subsetTag(codePoints)}+${FONT_NAMES[name]}`,
    })
    fonts.set(name, font)
  }
  return fonts
}

function codePointsOf(face: Face, sheets: readonly Sheet[]): readonly number[] {
  const used = new Set<number>()
  for (const { marks } of sheets) {
    for (const mark of marks) {
      if (mark.type !== 'text' || mark.face !== face.name) continue
      const missing = [...mark.text].filter((character) => !face.holds(character.codePointAt(0) ?? 0))
      if (missing.length > 0) throw new UndrawableText([...new Set(missing)], mark.text)
      for (const character of mark.text) used.add(character.codePointAt(0) ?? 0)
    }
  }
  return [...used].toSorted((a, b) => a - b)
}

/** Six letters that name a subset (ISO 32000, 9.6.4), the same for the same characters. */
function subsetTag(codePoints: readonly number[]): string {
  let hash = 0x811c9dc5
  for (const codePoint of codePoints) hash = Math.imul(hash ^ codePoint, 0x01000193) >>> 0
  let tag = ''
  for (let index = 0; index < 6; index++) {
    tag += String.fromCharCode(65 + (hash % 26))
    hash = Math.floor(hash / 26)
  }
  return tag
}

async function paint(document: PDFDocument, page: PDFPage, sheet: Sheet, fonts: Fonts): Promise<void> {
  const keys = new Map<FaceName, PDFName>()
  for (const mark of sheet.marks) {
    if (mark.type === 'picture') {
      const picture = await document.embedPng(mark.pngBase64)
      const { width, height } = picture.scaleToFit(mark.width / MM_PER_PT, mark.height / MM_PER_PT)
      const y = (sheet.height - mark.y - mark.height) / MM_PER_PT
      page.drawImage(picture, { x: mark.x / MM_PER_PT, y, width, height })
      continue
    }
    const font = mark.type === 'text' ? fonts.get(mark.face) : undefined
    if (font !== undefined && mark.type === 'text' && !keys.has(mark.face)) {
      keys.set(mark.face, page.node.newFontDictionary(FONT_NAMES[mark.face], font.ref))
    }
    page.pushOperators(
      ...operatorsOf(mark, sheet.height, (face, text) => {
        const key = keys.get(face)
        if (font === undefined || key === undefined) throw new Error(`no font for ${text}`)
        return { key, code: font.encodeText(text) }
      }),
    )
  }
}
