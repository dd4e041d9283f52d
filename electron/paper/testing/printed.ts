import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Reads a drawn PDF as an independent reader (poppler, zbar) does. */

function withFile<T>(pdf: Uint8Array, use: (file: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'))
  try {
    const file = join(folder, 'paper.pdf')
    writeFileSync(file, pdf)
    return use(file, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** All text without white space, in the order of drawing, so that wrapped cells read on. */
export function textOf(pdf: Uint8Array): string {
  return withFile(pdf, (file) => execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' })).replace(
    /\s/gu,
    '',
  )
}

/** One “key: value” line of pdfinfo. */
export function infoOf(pdf: Uint8Array, key: string): string {
  const lines = withFile(pdf, (file) => execFileSync('pdfinfo', [file], { encoding: 'utf8' })).split('\n')
  return (
    lines
      .find((line) => line.startsWith(`${key}:`))
      ?.slice(key.length + 1)
      .trim() ?? ''
  )
}

/** Names, and the columns emb and sub, of the fonts in the file. */
export function fontsOf(pdf: Uint8Array): readonly string[] {
  const table = withFile(pdf, (file) => execFileSync('pdffonts', [file], { encoding: 'utf8' }))
  return table
    .split('\n')
    .slice(2)
    .filter((line) => line !== '')
}

/** A sheet in grey: 0 is black, 255 white. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** Renders one page. */
export function pictureOf(pdf: Uint8Array, dpi: number, page = 1): Picture {
  const file = withFile(pdf, (input, folder) => {
    const output = join(folder, 'page')
    execFileSync('pdftoppm', ['-gray', '-r', `${dpi}`, '-f', `${page}`, '-l', `${page}`, '-singlefile', input, output])
    return readFileSync(`${output}.pgm`)
  })
  const head = /^P5\s(\d+)\s(\d+)\s255\s/.exec(file.subarray(0, 64).toString('latin1'))
  if (head === null) throw new Error('not a grey map')
  return { width: Number(head[1]), height: Number(head[2]), pixels: file.subarray(head[0].length) }
}

/** What a scanner reads from the first page. */
export function codeOf(pdf: Uint8Array, dpi: number): string {
  return withFile(pdf, (file, folder) => {
    const output = join(folder, 'page')
    execFileSync('pdftoppm', ['-png', '-r', `${dpi}`, '-f', '1', '-l', '1', '-singlefile', file, output])
    return execFileSync('zbarimg', ['--quiet', '--raw', `${output}.png`], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  })
}
