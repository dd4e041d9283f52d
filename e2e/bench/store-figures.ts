import { randomBytes, randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import type { Store } from '#db/store-types.ts'
import { itemsOfApplication, shownValues } from '#e2e/app/given.ts'
import { newDataDir } from '#e2e/app/launch.ts'
import { pharmacy } from '#e2e/data/applications.ts'
import { catalogue, mergeMaterials } from '#shared/catalogue/index.ts'
import { bareTable, clerk, giveCase, openStoreIn } from './open-store.ts'
import { median, type Row, row } from './row.ts'

const application = pharmacy(
  { serial: 31, name: '绥芬河市百草堂大药房有限公司', person: '何文静', address: '绥芬河市迎新街31号' },
  'together',
)
const saves = 300

/** Saving one field, from the command to the disk, against one insert into a bare table with the same safety. */
export function saveField(): Row {
  const folder = newDataDir()
  const { store, close } = openStoreIn(folder)
  const caseId = draft(store)
  const bare = bareTable(folder)
  const insert = bare.prepare('INSERT INTO line (stream, payload) VALUES (?, ?)')
  const ours: number[] = []
  const base: number[] = []
  for (let turn = 0; turn < saves; turn++) {
    const value = `绥芬河市迎新街${turn}号`
    base.push(took(() => insert.run(caseId, JSON.stringify({ registeredAddress: value }))))
    ours.push(
      took(() =>
        giveCase(store, caseId, { type: 'fill-fields', source: 'typed', values: { registeredAddress: value } }),
      ),
    )
  }
  bare.close()
  close()
  rmSync(folder, { recursive: true, force: true })
  return row(
    'save-field',
    'ms',
    median(ours),
    median(base),
    'one field saved, against one bare insert (FULL); at most 3 times',
  )
}

const events = 100
const files = 30
const openings = 200

/** Everything about one case of 30 attached materials and 100 events, asked of the store; against 100 bare rows read and parsed. */
export function openCase(): Row {
  const folder = newDataDir()
  const { store, close } = openStoreIn(folder)
  const caseId = draft(store)
  const materials = mergeMaterials(catalogue, itemsOfApplication(application), { includePractice: true })
  for (let at = 0; at < files; at++) {
    const material = materials[at % materials.length]
    if (material === undefined) throw new Error('The pharmacy has no materials')
    attachTo(store, caseId, material.id, at)
  }
  for (let at = 0; store.history([{ aggregate: 'case', streamId: caseId }]).length < events; at++) {
    giveCase(store, caseId, { type: 'fill-fields', source: 'typed', values: { employees: String(at + 10) } })
  }
  const bare = bareTable(folder)
  const insert = bare.prepare('INSERT INTO line (stream, payload) VALUES (?, ?)')
  for (const { event } of store.history([{ aggregate: 'case', streamId: caseId }])) {
    insert.run(caseId, JSON.stringify(event))
  }
  const select = bare.prepare<[string], { payload: string }>('SELECT payload FROM line WHERE stream = ?')
  const ours: number[] = []
  const base: number[] = []
  for (let turn = 0; turn < openings; turn++) {
    base.push(took(() => select.all(caseId).map(({ payload }) => JSON.parse(payload) as unknown)))
    ours.push(took(() => store.queries.caseDetail(caseId)))
  }
  bare.close()
  close()
  rmSync(folder, { recursive: true, force: true })
  return row(
    'open-case',
    'ms',
    median(ours),
    median(base),
    '30 files, 100 events, against 100 bare rows; at most 30 ms',
  )
}

function draft(store: Store): string {
  const caseId = randomUUID()
  giveCase(store, caseId, { type: 'open', demo: false })
  giveCase(store, caseId, { type: 'choose-industry', industryId: application.industryId })
  for (const [questionId, answer] of Object.entries(application.exemptions)) {
    giveCase(store, caseId, { type: 'answer-exemption', questionId, answer })
  }
  giveCase(store, caseId, { type: 'choose-items', itemIds: [...application.itemIds] })
  giveCase(store, caseId, { type: 'set-business-licence', mode: application.businessLicence })
  const values = Object.entries(shownValues(application))
  for (const [id, value] of values) {
    giveCase(store, caseId, { type: 'fill-fields', source: 'typed', values: { [id]: value } })
  }
  return caseId
}

function attachTo(store: Store, caseId: string, materialId: string, at: number): void {
  const outcome = store.attach({
    commitId: randomUUID(),
    caseId,
    materialId,
    actor: clerk,
    fileName: `材料${at + 1}.png`,
    mediaType: 'image/png',
    pages: null,
    bytes: randomBytes(20_000),
  })
  if (outcome.kind !== 'done') throw new Error(`attach: ${JSON.stringify(outcome)}`)
}

function took(work: () => unknown): number {
  const from = performance.now()
  work()
  return performance.now() - from
}
