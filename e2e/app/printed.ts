import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// What others see of a paper: poppler reads its text and draws its pages, zbar reads the codes on them.

/** The text of a PDF in the order in which it was drawn, without any white space, so that a line break never hides a word. */
export function solidTextOf(pdf: Buffer): string {
  return execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' }).replace(/\s+/g, '')
}

/** Every QR code and bar code on the pages, read from the pages as drawn at 200 dpi. */
export function codesOn(pdf: Buffer): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'zongchuang-codes-'))
  try {
    writeFileSync(join(folder, 'paper.pdf'), pdf)
    execFileSync('pdftoppm', ['-r', '200', '-png', join(folder, 'paper.pdf'), join(folder, 'page')])
    const pages = readdirSync(folder).filter((name) => name.endsWith('.png'))
    return pages.flatMap((name) => readCodes(join(folder, name)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Width and height of the first page in points. */
export function pageSize(pdf: Buffer): readonly [number, number] {
  const info = execFileSync('pdfinfo', ['-'], { input: pdf, encoding: 'utf8' })
  const found = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info)
  if (found === null) throw new Error(`pdfinfo names no page size:\n${info}`)
  return [Number(found[1]), Number(found[2])]
}

/** Names of the fonts that are not embedded; a paper may have none. */
export function fontsNotEmbedded(pdf: Buffer): readonly string[] {
  const lines = execFileSync('pdffonts', ['-'], { input: pdf, encoding: 'utf8' }).trim().split('\n').slice(2)
  return lines.filter((line) => !/\b(yes)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/.test(line.trim()))
}

function readCodes(image: string): readonly string[] {
  try {
    return execFileSync('zbarimg', ['--quiet', '--raw', image], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .trim()
      .split('\n')
  } catch {
    // zbarimg ends with 4 when a page has no code.
    return []
  }
}
