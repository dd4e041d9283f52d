import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { checkout } from '../setup/paths.ts'

const packageFolder = (name: string) => join(checkout, 'node_modules', name)

/** From a package or the checkout (absolute) to a place in `dist`. */
type Copy = { readonly from: string; readonly to: string }

function copies(): readonly Copy[] {
  const serif = packageFolder('@expo-google-fonts/noto-serif-sc')
  const sans = packageFolder('@expo-google-fonts/noto-sans-sc')
  const harfbuzz = packageFolder('harfbuzzjs')
  const pdfjs = packageFolder('pdfjs-dist')
  return [
    { from: join(serif, '400Regular', 'NotoSerifSC_400Regular.ttf'), to: 'fonts/NotoSerifSC_400Regular.ttf' },
    { from: join(serif, '700Bold', 'NotoSerifSC_700Bold.ttf'), to: 'fonts/NotoSerifSC_700Bold.ttf' },
    { from: join(serif, 'LICENSE_FONT'), to: 'fonts/NotoSerifSC-LICENSE.txt' },
    { from: join(sans, '400Regular', 'NotoSansSC_400Regular.ttf'), to: 'fonts/NotoSansSC_400Regular.ttf' },
    { from: join(sans, 'LICENSE_FONT'), to: 'fonts/NotoSansSC-LICENSE.txt' },
    { from: join(harfbuzz, 'dist', 'harfbuzz-subset.wasm'), to: 'fonts/harfbuzz-subset.wasm' },
    { from: join(harfbuzz, 'LICENSE'), to: 'fonts/harfbuzz-LICENSE.txt' },
    // Scans and office exports name Chinese encodings, standard fonts and image formats that PDF.js loads when met.
    { from: join(pdfjs, 'cmaps'), to: 'renderer/pdfjs/cmaps' },
    { from: join(pdfjs, 'standard_fonts'), to: 'renderer/pdfjs/standard_fonts' },
    { from: join(pdfjs, 'wasm'), to: 'renderer/pdfjs/wasm' },
    { from: join(checkout, 'db', 'migrations'), to: 'migrations' },
  ]
}

/**
 * Lays out beside the bundles what is read as it is: fonts with their licences, the subsetter, PDF.js's data, migrations;
 * and the everyday characters of the screen's face as a font of their own.
 */
export function copyFiles(): void {
  const dist = join(checkout, 'dist')
  rmSync(join(dist, 'migrations'), { recursive: true, force: true })
  for (const { from, to } of copies()) {
    const target = join(dist, to)
    mkdirSync(dirname(target), { recursive: true })
    cpSync(from, target, { recursive: true, filter: (path) => !path.endsWith('.test.ts') })
  }
  const cutter = join(checkout, 'electron', 'paper', 'fonts', 'cut-interface-font.ts')
  execFileSync(process.execPath, [cutter, join(dist, 'fonts', 'NotoSansSC_Common.ttf')], { stdio: 'inherit' })
}
