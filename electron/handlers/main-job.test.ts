import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, openDesk } from '#electron/testing/desk.ts'
import { accepted, decided, prepareParcel, readyToLeave, seal } from '#electron/testing/jobs.ts'
import { openHall, signInAs } from '#electron/testing/people.ts'
import { subjectOf } from '#shared/case/testing/index.ts'

let desk: Desk

beforeAll(async () => {
  desk = openDesk()
  await openHall(desk)
})
afterAll(() => desk.close())

const page = { text: '', page: 1, pageSize: 50 }

/** Taken at the counter by an agent. */
async function handOver(at: Desk, caseId: string): Promise<void> {
  const collector = {
    name: '李代办',
    relation: 'agent',
    idType: '居民身份证',
    idNo: { personal: '231081190001010019' },
  } as const
  await at.get('command.give', {
    aggregate: 'licence',
    commitId: randomUUID(),
    streamId: caseId,
    command: { type: 'hand-over', collector, identityChecked: true, signature: { personal: 'M0 0L10 10' } },
  })
}

test('a case goes from the counter through three departments to a licence that is handed over', async () => {
  const caseId = await readyToLeave(desk)
  await signInAs(desk, 'clerk')
  await handOver(desk, caseId)
  const { licence, state, papers } = await desk.get('case.detail', { caseId })
  expect(state.phase).toBe('decided')
  expect(licence).toMatchObject({ licenceNo: '绥综许〔2026〕4-0100001', handover: { kind: 'pickup' } })
  expect(licence?.content.permits.map((permit) => permit.itemId)).toEqual([
    'food-operation',
    'tobacco-retail',
    'public-place-hygiene',
  ])
  for (const { ref } of papers) {
    const drawn = await desk.get('paper.draw', { ref })
    expect(Buffer.from(drawn.bytes.subarray(0, 5)).toString(), drawn.title).toBe('%PDF-')
  }
  expect(papers.map((paper) => paper.ref.kind).toSorted()).toEqual([
    'acceptance',
    'collection',
    'dispatch',
    'grant',
    'grant',
    'grant',
    'licence',
    'receipt',
  ])
})

test('the licence is issued once, however often the button is pressed', async () => {
  const caseId = await decided(desk, { subject: 1 })
  await signInAs(desk, 'issuer')
  const commitId = randomUUID()
  const first = await desk.get('licence.issue', { commitId, caseId })
  expect(await desk.get('licence.issue', { commitId, caseId })).toEqual(first)
  expect(await desk.failure('licence.issue', { commitId: randomUUID(), caseId })).toMatchObject({
    refusal: { code: 'issued-before' },
  })
})

test('preview, print and record are about the very same bytes; a second print needs a reason', async () => {
  const caseId = await readyToLeave(desk, { subject: 2 })
  const ref = { kind: 'licence', caseId } as const
  const drawn = await desk.get('paper.draw', { ref })
  const job = desk.printed.at(-1)
  if (job === undefined) throw new Error('Nothing was printed')
  expect(createHash('sha256').update(readFileSync(job.file)).digest('hex')).toBe(drawn.sha256)
  const { licence } = await desk.get('case.detail', { caseId })
  expect(licence?.printings.map((printing) => printing.sha256)).toEqual([drawn.sha256])

  const again = { commitId: randomUUID(), caseId, sha256: drawn.sha256, printer: 'P1' }
  const other = { ...again, sha256: 'a'.repeat(64), reason: '卡纸' }
  expect(await desk.failure('licence.record-printing', other)).toMatchObject({ refusal: { code: 'not-this-licence' } })
  expect(await desk.failure('licence.record-printing', { ...again, reason: null })).toMatchObject({
    refusal: { code: 'reprint-reason' },
  })
  await desk.get('licence.record-printing', { ...again, reason: '卡纸' })
  await seal(desk, caseId)
})

test('a sheet of the licence is made by the issuing clerk alone, and none once the licence has left', async () => {
  const caseId = await readyToLeave(desk, { subject: 10 })
  const ref = { kind: 'licence', caseId } as const
  desk.saveTo(join(desk.folder, '证照.pdf'))
  const printed = desk.printed.length
  for (const person of ['clerk', 'supervisor', 'admin'] as const) {
    await signInAs(desk, person)
    expect((await desk.get('paper.draw', { ref })).title).toBe('行业综合许可证')
    expect(await desk.failure('paper.print', { ref, printer: 'P1' })).toMatchObject({ kind: 'not-allowed' })
    expect(await desk.failure('paper.save', { ref })).toMatchObject({ kind: 'not-allowed' })
  }
  await signInAs(desk, 'issuer')
  expect(await desk.get('paper.save', { ref })).toMatchObject({ path: join(desk.folder, '证照.pdf') })
  expect(desk.store.audit.list(1)).toMatchObject([{ action: 'save-paper', detail: { title: '行业综合许可证' } }])
  await handOver(desk, caseId)
  expect(await desk.failure('paper.print', { ref, printer: 'P1' })).toMatchObject({ refusal: { code: 'handed-over' } })
  expect(await desk.failure('paper.save', { ref })).toMatchObject({ refusal: { code: 'handed-over' } })
  expect(desk.printed).toHaveLength(printed)
})

test('who collects for himself shows the document that the application names', async () => {
  const caseId = await readyToLeave(desk, { subject: 11 })
  await signInAs(desk, 'clerk')
  const { person, idNo } = subjectOf(11)
  const give = (number: string) => ({
    aggregate: 'licence' as const,
    commitId: randomUUID(),
    streamId: caseId,
    command: {
      type: 'hand-over' as const,
      collector: { name: person, relation: 'self' as const, idType: '居民身份证', idNo: { personal: number } },
      identityChecked: true,
      signature: { personal: 'M0 0L10 10' },
    },
  })
  expect(await desk.failure('command.give', give(subjectOf(12).idNo))).toMatchObject({
    refusal: { code: 'collector-not-applicant', about: ['idNo'] },
  })
  expect((await desk.get('command.give', give(idNo))).version).toBeGreaterThan(0)
})

test('a licence is not issued while a permit is undecided, and tells only what was granted', async () => {
  const waiting = await accepted(desk, { subject: 3 })
  await signInAs(desk, 'issuer')
  expect(await desk.failure('licence.issue', { commitId: randomUUID(), caseId: waiting })).toMatchObject({
    refusal: { code: 'items-pending' },
  })
  const caseId = await decided(desk, { subject: 4, refused: ['tobacco-retail'] })
  await signInAs(desk, 'issuer')
  await desk.get('licence.issue', { commitId: randomUUID(), caseId })
  const { licence } = await desk.get('case.detail', { caseId })
  expect(licence?.content.permits.map((permit) => permit.itemId)).toEqual(['food-operation', 'public-place-hygiene'])
  const refusal = await desk.get('paper.draw', { ref: { kind: 'refusal', caseId, itemId: 'tobacco-retail' } })
  expect(refusal.title).toBe('不予行政许可决定书')
})

test('a batch takes parcels and licences out together, once, and what comes back is at the window again', async () => {
  const caseId = await readyToLeave(desk, { subject: 5, delivery: 'courier' })
  const parcelId = await prepareParcel(desk, caseId)
  const batch = { commitId: randomUUID(), batchId: randomUUID(), courier: '中国邮政 刘快递', parcelIds: [parcelId] }
  const handed = await desk.get('parcel.hand-batch', batch)
  expect(handed.numbers).toEqual(['JJ2026112401001'])
  expect(await desk.get('parcel.hand-batch', batch)).toEqual(handed)
  expect((await desk.get('case.detail', { caseId })).licence?.handover).toMatchObject({ kind: 'courier', parcelId })

  const paper = await desk.get('paper.draw', { ref: { kind: 'courier-batch', batchId: batch.batchId } })
  expect(paper).toMatchObject({ number: 'JJ2026112401001', title: 'EMS 交寄清单' })

  await desk.get('command.give', {
    aggregate: 'parcel',
    commitId: randomUUID(),
    streamId: parcelId,
    command: { type: 'return', on: '2026-11-24', reason: '地址无人' },
  })
  const back = await desk.get('case.detail', { caseId })
  expect(back.licence?.handover).toBeNull()
  expect(back.parcel?.phase).toBe('returned')
  await prepareParcel(desk, caseId, '1234567890123')
})

test('one licence travels in one parcel', async () => {
  const caseId = await readyToLeave(desk, { subject: 6, delivery: 'courier' })
  await prepareParcel(desk, caseId, '1234567890124')
  await expect(prepareParcel(desk, caseId, '1234567890125')).rejects.toThrow('parcel-active')
})

test('a parcel that may not leave keeps the whole batch at the window', async () => {
  const caseId = await readyToLeave(desk, { subject: 7, delivery: 'courier' })
  const parcelId = await prepareParcel(desk, caseId, '1234567890126')
  const batch = {
    commitId: randomUUID(),
    batchId: randomUUID(),
    courier: '刘快递',
    parcelIds: [parcelId, randomUUID()],
  }
  expect(await desk.failure('parcel.hand-batch', batch)).toMatchObject({ kind: 'refusal' })
  expect((await desk.get('case.detail', { caseId })).licence?.handover).toBeNull()
  const { rows } = await desk.get('parcel.list', { queue: 'prepared', ...page })
  expect(rows.map((row) => row.parcelId)).toContain(parcelId)
})

test('the archive holds the cases of a subject, and search finds them', async () => {
  const caseId = await accepted(desk, { subject: 8 })
  const { subjectId } = await desk.get('archive.subject-of-case', { caseId })
  const archive = await desk.get('archive.subject', { subjectId })
  expect(archive.cases.map((row) => row.caseId)).toEqual([caseId])
  const hits = await desk.get('search.find', { text: archive.uscc })
  expect(hits.map((hit) => hit.caseId)).toContain(caseId)
  expect(await desk.get('search.find', { text: ' ' })).toEqual([])
})

test('a known subject’s earlier answers are offered, whole, to the clerk and from the archive', async () => {
  const caseId = await accepted(desk, { subject: 9 })
  const { rows } = await desk.get('case.list', { queue: 'accepted', ...page })
  const uscc = rows.find((row) => row.caseId === caseId)?.uscc ?? ''
  const shared = await desk.get('case.sharing', { uscc: uscc.toLowerCase() })
  expect(shared).toMatchObject({ source: 'archive', values: { uscc, legalRepIdType: '居民身份证' } })
  expect(shared?.values).not.toHaveProperty('premisesAddress')
  expect(await desk.get('case.sharing', { uscc: '91231081MA0000T28M' })).toBeNull()
})
