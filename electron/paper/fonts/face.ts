import { readFile } from 'node:fs/promises'
import { create, type Font, type GlyphPathCommand } from 'fontkit'

export type FaceName = 'regular' | 'bold'

/** One weight of the paper font, whole: measures text and gives outlines. Widths are in em. */
export interface Face {
  readonly name: FaceName
  /** Whole font file. */
  readonly bytes: Uint8Array
  holds(codePoint: number): boolean
  width(character: string): number
  /** Outline of one character in em, y upwards from the baseline. */
  outline(character: string): readonly GlyphPathCommand[]
}

/** Reads a font file. @throws when the file is missing or no font. */
export async function openFace(name: FaceName, path: string): Promise<Face> {
  const bytes = await readFile(path)
  return faceOf(name, bytes, create(bytes))
}

function faceOf(name: FaceName, bytes: Uint8Array, font: Font): Face {
  const widths = new Map<string, number>()
  const glyphOf = (character: string) => font.glyphForCodePoint(character.codePointAt(0) ?? 0)
  return {
    name,
    bytes,
    holds: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    width(character) {
      let width = widths.get(character)
      if (width === undefined) {
        width = glyphOf(character).advanceWidth / font.unitsPerEm
        widths.set(character, width)
      }
      return width
    },
    outline: (character) =>
      glyphOf(character).path.commands.map(({ command, args }) => ({
        command,
        args: args.map((value) => value / font.unitsPerEm),
      })),
  }
}
