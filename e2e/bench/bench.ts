// `npm run bench [-- --only name,name] [--json FILE]`: figures of the real application, each with its baseline from the
// same run.

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { coldStart } from './cold-start.ts'
import { memory } from './memory.ts'
import type { Row } from './row.ts'
import { openCase, saveField } from './store-figures.ts'

const figures: Readonly<Record<string, () => Row | Promise<Row>>> = {
  'cold-start': coldStart,
  'save-field': saveField,
  'open-case': openCase,
  memory,
}

const { values } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } })
const wanted = values.only?.split(',') ?? Object.keys(figures)
const unknown = wanted.filter((name) => figures[name] === undefined)
if (unknown.length > 0) {
  console.error(`There is no figure ${unknown.join(', ')}. There are: ${Object.keys(figures).join(', ')}`)
  process.exit(2)
}

const rows: Row[] = []
for (const name of wanted) {
  const figure = figures[name]
  if (figure === undefined) continue
  console.log(`  … ${name}`)
  rows.push(await figure())
}
print(rows)
if (values.json !== undefined) {
  const file = resolve(values.json)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`)
  console.log(`\n${file}`)
}

function print(all: readonly Row[]): void {
  const line = (cells: readonly string[]) =>
    `${[0, 1, 2, 3].map((at) => (at === 0 ? cells[at]?.padEnd(12) : cells[at]?.padStart(14))).join('')}  ${cells[4]}`
  console.log(`\n${line(['name', 'value', 'baseline', 'ratio', ''])}`)
  for (const { name, value, unit, baseline, ratio, note } of all) {
    console.log(line([name, `${value} ${unit}`, `${baseline} ${unit}`, `${ratio} ×`, note]))
  }
}
