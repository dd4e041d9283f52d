import { readFile } from 'node:fs/promises'
import type { Paper } from '#shared/papers/index.ts'
import type { Sheet } from './draw/mark.ts'
import { type Faces, type LoadedFace, writeSheets } from './draw/sheet-writer.ts'
import { type FaceName, openFace } from './fonts/face.ts'
import { type FontFiles, fontFilesIn } from './fonts/font-files.ts'
import { createSubsetter } from './fonts/subsetter.ts'
import { licenceFront } from './licence/licence-front.ts'
import { licenceReverse } from './licence/licence-reverse.ts'
import { noticeSheets } from './notice/notice-sheets.ts'

/** Where the fonts lie: the folder that the build fills (dist/fonts), or each file by itself. */
export type FontSource = { readonly fontsDir: string } | { readonly fontFiles: FontFiles }

export interface PaperEngine {
  /**
   * Draws a paper as a PDF. The same paper gives the same bytes.
   * @throws UndrawableText when a text holds a character without a glyph; Overflow when a text is too long for its place.
   */
  draw(paper: Paper): Promise<Uint8Array>
  /** Loads the fonts and draws once, so that the first real paper does not wait (some 500 ms). */
  warmUp(): Promise<void>
}

/** The one engine behind preview and paper. Fonts are read on first use and kept. */
export function createPaperEngine(source: FontSource): PaperEngine {
  const files = 'fontsDir' in source ? fontFilesIn(source.fontsDir) : source.fontFiles
  let loading: Promise<Faces> | null = null
  const faces = (): Promise<Faces> => {
    loading ??= loadFaces(files).catch((error: unknown) => {
      // A missing file may be there the next time: a failure is not kept.
      loading = null
      throw error
    })
    return loading
  }
  return {
    async draw(paper) {
      const loaded = await faces()
      return writeSheets(loaded, sheetsOf(loaded, paper), {
        title: `${paper.title} ${paper.kind === 'licence' ? paper.licenceNo : paper.number}`,
        subject: paper.title,
        drawnAt: paper.drawnAt,
      })
    },
    async warmUp() {
      const loaded = await faces()
      const mark = {
        type: 'text',
        x: 20,
        baseline: 20,
        text: '预热',
        size: 12,
        tracking: 0,
        colour: [0, 0, 0],
      } as const
      const marks = [{ ...mark, face: 'regular' } as const, { ...mark, face: 'bold' } as const]
      const facts = { title: '预热', subject: '预热', drawnAt: '2000-01-01T00:00:00Z' }
      await writeSheets(loaded, [{ width: 210, height: 297, marks }], facts)
    },
  }
}

function sheetsOf(faces: Faces, paper: Paper): readonly Sheet[] {
  return paper.kind === 'licence'
    ? [licenceFront(faces, paper), licenceReverse(faces, paper)]
    : noticeSheets(faces, paper)
}

async function loadFaces(files: FontFiles): Promise<Faces> {
  const subsetter = await WebAssembly.compile(new Uint8Array(await readFile(files.subsetter)))
  const load = async (name: FaceName, path: string): Promise<LoadedFace> => {
    const face = await openFace(name, path)
    return { ...face, subset: await createSubsetter(subsetter, face.bytes) }
  }
  const [regular, bold] = await Promise.all([load('regular', files.regular), load('bold', files.bold)])
  return { regular, bold }
}
