/**
 * Writes shared/papers/font-coverage.generated.json: the code points that both paper fonts hold, as runs
 * “gap.length” in base 36. Run it after a font changes: `node electron/paper/fonts/generate-coverage.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { create } from 'fontkit'
import { fontFilesOfPackages } from './font-files.ts'

const files = fontFilesOfPackages()
const bold = new Set(create(readFileSync(files.bold)).characterSet)
const drawable = create(readFileSync(files.regular))
  .characterSet.filter((codePoint) => bold.has(codePoint) && codePoint >= 0x20)
  .toSorted((a, b) => a - b)

const runs: string[] = []
let end = 0
for (let index = 0; index < drawable.length; ) {
  const first = drawable[index] ?? 0
  let last = first
  while (drawable[index] === last) {
    last += 1
    index += 1
  }
  runs.push(`${(first - end).toString(36)}.${(last - first).toString(36)}`)
  end = last
}

const target = new URL('../../../shared/papers/font-coverage.generated.json', import.meta.url)
writeFileSync(
  target,
  `${JSON.stringify({ font: 'Noto Serif SC', characters: drawable.length, runs: runs.join(' ') })}\n`,
)
console.log(`${drawable.length} characters in ${runs.length} runs`)
