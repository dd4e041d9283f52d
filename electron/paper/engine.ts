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
  const draw = async (paper: Paper): Promise<Uint8Array> => {
    const loaded = await faces()
    return writeSheets(loaded, sheetsOf(loaded, paper), {
      title: `${paper.title} ${paper.kind === 'licence' ? paper.licenceNo : paper.number}`,
      subject: paper.title,
      drawnAt: paper.drawnAt,
    })
  }
  return {
    draw,
    async warmUp() {
      await draw(WARM_UP)
    },
  }
}

/** A paper with something of everything, thrown away: it makes the first real one as quick as the next. */
const WARM_UP: Paper = {
  kind: 'receipt',
  title: '预热',
  orientation: 'portrait',
  number: '0',
  caseNo: null,
  addressee: '预热',
  contact: '0',
  qrText: '0',
  drawnAt: '2000-01-01T00:00:00.000Z',
  demo: true,
  catalogueVersion: '0',
  blocks: [
    { type: 'paragraph', text: '预热用的一段文字，不会打印。', indented: true, bold: true },
    { type: 'key-values', rows: [{ label: '名称', value: '预热' }] },
    { type: 'table', columns: [{ title: '名称', share: 1, align: 'left' }], rows: [['预热']] },
    { type: 'signature', signers: [], issuer: '预热', sealNote: '预热', date: '2000年1月1日' },
  ],
}

function sheetsOf(faces: Faces, paper: Paper): readonly Sheet[] {
  return paper.kind === 'licence'
    ? [licenceFront(faces, paper), licenceReverse(faces, paper)]
    : noticeSheets(faces, paper)
}

/** Reads both weights, each with its own subsetter. */
export async function loadFaces(files: FontFiles): Promise<Faces> {
  const subsetter = await WebAssembly.compile(new Uint8Array(await readFile(files.subsetter)))
  const load = async (name: FaceName, path: string): Promise<LoadedFace> => {
    const face = await openFace(name, path)
    return { ...face, subset: await createSubsetter(subsetter, face.bytes) }
  }
  const [regular, bold] = await Promise.all([load('regular', files.regular), load('bold', files.bold)])
  return { regular, bold }
}
