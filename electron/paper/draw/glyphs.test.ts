import { describe, expect, it } from 'vitest'
import { loadFaces } from '../engine.ts'
import { fontFilesOfPackages } from '../fonts/font-files.ts'
import { licenceFront } from '../licence/licence-front.ts'
import { crowdedLicence, pharmacyLicence } from '../testing/licence-samples.ts'
import { type Picture, pictureOf } from '../testing/printed.ts'
import { MM_PER_PT } from '../text/measure.ts'
import { BLACK, type Mark, type Sheet, type TextMark } from './mark.ts'
import { type Faces, writeSheets } from './sheet-writer.ts'
import { outlineAt } from './watermark.ts'

const DPI = 200
const FACTS = { title: '字形', subject: '字形', drawnAt: '2026-11-24T02:00:00.000Z' }

interface Glyph {
  readonly character: string
  readonly mark: TextMark
  /** mm. */
  readonly x: number
  readonly width: number
}

function glyphsOf(faces: Faces, mark: TextMark): readonly Glyph[] {
  let x = mark.x
  return [...mark.text].map((character) => {
    const width = faces[mark.face].width(character) * mark.size * MM_PER_PT
    const glyph = { character, mark, x, width }
    x += width + mark.tracking * MM_PER_PT
    return glyph
  })
}

/** The same text as filled outlines straight from the whole font: no embedding, no subset, no encoding between. */
function outlined(faces: Faces, mark: TextMark): readonly Mark[] {
  return glyphsOf(faces, mark).map(({ character, x }) => {
    const em = mark.size * MM_PER_PT
    const commands = outlineAt(faces[mark.face], character, (ex, ey) => ({
      x: x + ex * em,
      y: mark.baseline - ey * em,
    }))
    return { type: 'path', commands, fill: BLACK, stroke: null }
  })
}

/** Darkness within the character's em box, in whole black pixels. */
function inkOf(picture: Picture, { mark, x, width }: Glyph): number {
  const pixel = (mm: number): number => Math.round((mm / 25.4) * DPI)
  const em = mark.size * MM_PER_PT
  let ink = 0
  for (let row = pixel(mark.baseline - 0.88 * em); row < pixel(mark.baseline + 0.12 * em); row++) {
    for (let column = pixel(x); column < pixel(x + width); column++) {
      ink += 255 - (picture.pixels[row * picture.width + column] ?? 255)
    }
  }
  return ink / 255
}

describe('embedded glyphs', { timeout: 60_000 }, () => {
  it('are all there and are the right ones: every character leaves the ink of its own outline', async () => {
    const faces = await loadFaces(fontFilesOfPackages())
    for (const paper of [pharmacyLicence(), crowdedLicence()]) {
      const { width, height, marks } = licenceFront(faces, paper)
      const texts = marks.filter((mark) => mark.type === 'text').map((mark) => ({ ...mark, colour: BLACK }))
      const asText: Sheet = { width, height, marks: texts }
      const asOutlines: Sheet = { width, height, marks: texts.flatMap((mark) => outlined(faces, mark)) }
      const drawn = pictureOf(await writeSheets(faces, [asText], FACTS), DPI)
      const wanted = pictureOf(await writeSheets(faces, [asOutlines], FACTS), DPI)
      const glyphs = texts.flatMap((mark) => glyphsOf(faces, mark)).filter(({ character }) => /\S/u.test(character))
      expect(glyphs.length).toBeGreaterThan(300)
      const wrong = glyphs.filter((glyph) => {
        const [ink, due] = [inkOf(drawn, glyph), inkOf(wanted, glyph)]
        return due <= 0.5 || Math.abs(ink - due) > 0.25 * due + 5
      })
      expect(wrong.map(({ character }) => character)).toEqual([])
    }
  })
})
