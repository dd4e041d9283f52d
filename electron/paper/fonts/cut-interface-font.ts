/**
 * Cuts the screen's bundled face down to the characters that come up every day, so that a machine without a Chinese face of
 * its own does not read all 10 MB of it at every start: `node electron/paper/fonts/cut-interface-font.ts <target>`.
 * The whole face stands behind it in the font stack and is read when a rarer character is met.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fontFilesOfPackages } from './font-files.ts'
import { createSubsetter } from './subsetter.ts'

const [target] = process.argv.slice(2)
if (target === undefined) throw new Error('usage: cut-interface-font.ts <target>')

const root = join(import.meta.dirname, '..', '..', '..')
const texts = ['shared', 'renderer', 'electron'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|json|html|css)$/.test(name) && !name.endsWith('.generated.json'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8')),
)
const characters = new Set([...texts.join(''), ...commonCharacters()])
const require = createRequire(import.meta.url)
const sans = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'))
const face = readFileSync(join(sans, '400Regular', 'NotoSansSC_400Regular.ttf'))
const module = await WebAssembly.compile(readFileSync(fontFilesOfPackages().subsetter))
const subset = await createSubsetter(module, face)
writeFileSync(target, subset([...characters].map((character) => character.codePointAt(0) ?? 0x20)))

/** ASCII, and rows 1 to 55 of GB/T 2312: its signs and the 3755 most frequent characters of names and addresses. */
function commonCharacters(): string {
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index)).join('')
  const bytes: number[] = []
  for (let row = 0xa1; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell)
  }
  return ascii + new TextDecoder('gb18030').decode(Uint8Array.from(bytes))
}
