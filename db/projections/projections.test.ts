import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clerk, issuer, subjectOf } from '#shared/case/testing/index.ts'
import { accepted, decided, draft, parcelOf, readyToLeave } from '../testing/main-job.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { projectors } from './projections.ts'

let office: Office
beforeEach(() => {
  office = openOffice()
})
afterEach(() => office.close())

/** Everything that the projections hold, without the row numbers that SQLite gives. */
function dump() {
  const rows = (sql: string) => office.db.prepare(sql).all()
  const plain = projectors.flatMap((projector) => projector.tables).filter((table) => !table.startsWith('search_'))
  office.db.exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.grams USING fts5vocab('main', 'search_gram', 'row')")
  return {
    ...Object.fromEntries(plain.map((table) => [table, rows(`SELECT * FROM ${table} ORDER BY 1, 2, 3`)])),
    entries: rows('SELECT kind, ref_id, case_id, names, initials FROM search_entry ORDER BY 1, 2'),
    terms: rows(
      `SELECT t.kind, t.value, e.kind AS of, e.ref_id FROM search_term t JOIN search_entry e ON e.id = t.entry
       ORDER BY 1, 2, 3, 4`,
    ),
    grams: rows('SELECT term, doc FROM temp.grams ORDER BY 1'),
  }
}

/** A week at the window: every kind of stream, every end of a case. */
function work() {
  draft(office, { subject: 0 })
  accepted(office, { subject: 1, businessLicence: 'together' })
  decided(office, { subject: 2, refused: ['drug-retail'] })
  decided(office, { subject: 3, businessLicence: 'together' })
  const sent = readyToLeave(office, { subject: 4, delivery: 'courier' })
  const parcelId = parcelOf(office, sent)
  office.store.handBatch({
    commitId: randomUUID(),
    batchId: randomUUID(),
    courier: '周快递',
    parcelIds: [parcelId],
    actor: clerk,
  })
  office.give({
    aggregate: 'parcel',
    streamId: parcelId,
    command: { type: 'return', on: '2026-11-24', reason: '无人签收' },
    actor: clerk,
  })
  office.give({
    aggregate: 'licence',
    streamId: sent,
    command: { type: 'take-back', parcelId, reason: '退回' },
    actor: clerk,
  })
  const picked = readyToLeave(office, { subject: 5 })
  const { person, idNo } = subjectOf(5)
  const collector = { name: person, relation: 'self', idType: '居民身份证', idNo: { personal: idNo } } as const
  const handOver = { type: 'hand-over', collector, identityChecked: true, signature: { personal: 'M0 0' } } as const
  office.give({ aggregate: 'licence', streamId: picked, command: handOver, actor: issuer })
  const discarded = draft(office, { subject: 6 })
  office.give({ aggregate: 'case', streamId: discarded, command: { type: 'discard', reason: '重复' }, actor: clerk })
  const declined = draft(office, { subject: 7 })
  const decline = {
    type: 'decline',
    kind: 'not-our-power',
    reason: '不属本机关',
    basis: '第32条',
    bodyToGoTo: '海关',
  } as const
  office.give({ aggregate: 'case', streamId: declined, command: decline, actor: clerk })
  const renamed = draft(office, { subject: 8 })
  const values = { applicantName: '绥芬河改名店', contactPhone: { personal: '13999990000' } }
  office.give({
    aggregate: 'case',
    streamId: renamed,
    command: { type: 'fill-fields', source: 'typed', values },
    actor: clerk,
  })
  const account = {
    type: 'open',
    username: 'wang',
    displayName: '王',
    roles: ['clerk' as const],
    departmentId: null,
    demo: false,
  }
  const accountId = randomUUID()
  office.give({
    aggregate: 'account',
    streamId: accountId,
    command: { ...account, type: 'open', roles: ['clerk'] },
    actor: clerk,
  })
  office.give({ aggregate: 'account', streamId: accountId, command: { type: 'disable' }, actor: clerk })
}

describe('projections', () => {
  it('filled again from the log are the very rows that were written along the way', () => {
    work()
    const before = dump()
    for (const rows of Object.values(before)) expect(rows.length).toBeGreaterThan(0)
    office.store.rebuildProjections()
    expect(dump()).toEqual(before)
  })

  it('are filled anew at the start when a projector has become another, and only then', () => {
    work()
    const before = dump()
    office.db.exec("UPDATE projection SET version = 0 WHERE name = 'case-rows'; DELETE FROM case_row")
    office.db.exec("UPDATE item_row SET applicant_name = '不动'")
    office = office.reopen()
    const after = dump()
    expect({ ...after, item_row: null }).toEqual({ ...before, item_row: null })
    expect(
      office.db.prepare("SELECT count(*) FROM item_row WHERE applicant_name = '不动'").pluck().get(),
    ).toBeGreaterThan(0)
  })

  it('keep working on a rebuilt search after further changes', () => {
    const caseId = draft(office, { subject: 9 })
    office.store.rebuildProjections()
    const fill = (applicantName: string) =>
      office.give({
        aggregate: 'case',
        streamId: caseId,
        command: { type: 'fill-fields', source: 'typed', values: { applicantName } },
        actor: clerk,
      })
    fill('绥芬河海风饭店')
    expect(office.store.queries.search('海风')).toHaveLength(1)
    expect(office.store.queries.search(subjectOf(9).name)).toHaveLength(0)
    fill('绥芬河山风饭店')
    expect(office.store.queries.search('海风')).toHaveLength(0)
  })
})
