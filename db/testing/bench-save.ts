import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { CaseCommand } from '#shared/case/case-commands.ts'
import { clerk } from '#shared/case/testing/index.ts'
import { connect } from '../driver.ts'
import { draft } from './main-job.ts'
import { openOffice } from './office.ts'

/**
 * What saving one keystroke costs against one bare insert with `synchronous=FULL` in the same run; medians in milliseconds.
 * Run: `node db/testing/bench-save.ts [cases already in the database]`.
 */
const filled = Number(process.argv[2] ?? 200)
const rounds = 600

const office = openOffice()
for (let n = 0; n < filled; n += 1) draft(office, { subject: n % 900 })
const caseId = draft(office, { subject: 900 })

const folder = mkdtempSync(join(tmpdir(), 'zongchuang-bare-'))
const bare = connect(join(folder, 'bare.sqlite'))
bare.pragma('journal_mode = WAL')
bare.pragma('synchronous = FULL')
bare.exec('CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT')
const insert = bare.prepare('INSERT INTO t (text) VALUES (?)')

const save = (values: Extract<CaseCommand, { type: 'fill-fields' }>['values']) => () => {
  office.store.execute({
    commitId: randomUUID(),
    aggregate: 'case',
    streamId: caseId,
    command: { type: 'fill-fields', source: 'typed', values },
    actor: clerk,
  })
}

const kinds: Readonly<Record<string, (n: number) => () => void>> = {
  bare: (n) => () => void insert.run(`绥芬河 ${n}`),
  field: (n) => save({ businessHours: `8:00-${n}` }),
  phone: (n) => save({ liaisonPhone: { personal: `139${String(n).padStart(8, '0')}` } }),
  name: (n) => save({ applicantName: `绥芬河大药房${n}` }),
  'search phone': (n) => save({ contactPhone: { personal: `138${String(n).padStart(8, '0')}` } }),
}

const times: Record<string, number[]> = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []]))
for (let n = 0; n < rounds; n += 1) {
  for (const [kind, make] of Object.entries(kinds)) {
    const act = make(n)
    const start = performance.now()
    act()
    if (n >= 50) times[kind]?.push(performance.now() - start)
  }
}
const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
const base = median(times.bare ?? [])
for (const [kind, list] of Object.entries(times)) {
  console.log(kind.padEnd(14), median(list).toFixed(3), 'ms', (median(list) / base).toFixed(2), '×')
}
bare.close()
rmSync(folder, { recursive: true, force: true })
office.close()
