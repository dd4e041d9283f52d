import { randomUUID } from 'node:crypto'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clerk, issuer, reviewerOf, subjectOf } from '#shared/case/testing/index.ts'
import { accepted, decided, draft, parcelOf, readyToLeave } from '../testing/main-job.ts'
import { type Office, openOffice } from '../testing/office.ts'
import { approvalQueue, caseQueue, licenceQueue } from './case-lists.ts'
import { parcelQueue } from './parcel-lists.ts'

let office: Office
beforeEach(() => {
  office = openOffice()
})
afterEach(() => office.close())

const ask = { text: '', page: 1, pageSize: 10 }
const caseIds = (queue: 'drafts' | 'accepted' | 'decided' | 'received', text = '') =>
  office.store.queries.cases({ ...ask, queue, text }).rows.map((row) => row.caseId)

describe('the queues of the window', () => {
  it('show a case where it stands, with everything that the list says', () => {
    const caseId = accepted(office, { subject: 1 })
    const { rows, total } = office.store.queries.cases({ ...ask, queue: 'accepted' })
    expect(total).toBe(1)
    expect(rows[0]).toEqual({
      caseId,
      caseNo: 'SFH20261124010001',
      phase: 'accepted',
      industryId: 'pharmacy',
      applicantName: subjectOf(1).name,
      uscc: subjectOf(1).uscc,
      premises: subjectOf(1).address,
      openedAt: expect.stringMatching(/^2026-11-24T02:00:/),
      updatedAt: expect.stringMatching(/^2026-11-24T02:00:/),
      receivedOn: '2026-11-24',
      acceptedOn: '2026-11-24',
      dueOn: expect.stringMatching(/^202[67]-/),
      dueKind: 'statutory',
      decidedOn: null,
      itemTotal: 2,
      itemDecided: 0,
      itemGranted: 0,
      licenceNo: null,
      clerk: clerk.name,
      desk: '01',
      demo: false,
    })
    expect(office.store.queries.caseRow(caseId)).toEqual(rows[0])
  })

  it('put the draft that was touched last first', () => {
    const [first, second] = [draft(office, { subject: 0 }), draft(office, { subject: 1 })]
    expect(caseIds('drafts')).toEqual([second, first])
    const command = { type: 'fill-fields', source: 'typed', values: { contactName: '李四' } } as const
    office.give({ aggregate: 'case', streamId: first, command, actor: clerk })
    expect(caseIds('drafts')).toEqual([first, second])
  })

  it('put the case that is due first before the others, and the same day by acceptance', () => {
    office.at('2026-11-26T02:00:00.000Z')
    const late = accepted(office, { subject: 0 })
    office.at('2026-11-24T02:00:00.000Z')
    const early = accepted(office, { subject: 1 })
    const next = accepted(office, { subject: 2 })
    expect(caseIds('accepted')).toEqual([early, next, late])
  })

  it('count with the very query that gives the page, also behind the end', () => {
    for (let subject = 0; subject < 5; subject += 1) draft(office, { subject })
    const { cases } = office.store.queries
    expect(cases({ queue: 'drafts', text: '', page: 2, pageSize: 2 })).toMatchObject({ total: 5, rows: [{}, {}] })
    expect(cases({ queue: 'drafts', text: '', page: 9, pageSize: 2 })).toEqual({ total: 5, rows: [] })
    expect(office.store.queries.counts({ departmentId: null }).drafts).toBe(5)
  })

  it.each([
    ['part of the name', '示范第3'],
    ['initials', 'sfd3d'],
    ['the case number’s end', '010003'],
    ['the USCC', subjectOf(2).uscc.toLowerCase()],
    ['the street, spaced', '示范街 3号'],
  ])('filter by %s', (_, text) => {
    const ids = [0, 1, 2, 3].map((subject) => accepted(office, { subject }))
    expect(caseIds('accepted', text)).toEqual([ids[2]])
  })
})

describe('the queues of the departments', () => {
  it('show each permit to its own department, and all of them to supervision', () => {
    accepted(office, { businessLicence: 'together' })
    const all = office.store.queries.approvals({ ...ask, queue: 'pending', departmentId: null })
    const departments = new Set(all.rows.map((row) => row.departmentId))
    expect(all.total).toBe(3)
    for (const departmentId of departments) {
      const own = office.store.queries.approvals({ ...ask, queue: 'pending', departmentId })
      expect(own.rows).toEqual(all.rows.filter((row) => row.departmentId === departmentId))
    }
    expect(office.store.queries.approvals({ ...ask, queue: 'pending', departmentId: 'nobody' }).total).toBe(0)
  })

  it('move a permit from pending to decided with its number', () => {
    const caseId = decided(office, { refused: ['medical-device-class3'] })
    expect(office.store.queries.approvals({ ...ask, queue: 'pending', departmentId: null }).total).toBe(0)
    const { rows } = office.store.queries.approvals({ ...ask, queue: 'decided', departmentId: null })
    expect(rows).toHaveLength(2)
    expect(rows.find((row) => row.itemId === 'drug-retail')).toMatchObject({
      caseId,
      decision: 'granted',
      permitNo: expect.any(String),
      decidedOn: '2026-11-24',
    })
    expect(rows.find((row) => row.itemId === 'medical-device-class3')).toMatchObject({
      decision: 'refused',
      permitNo: null,
    })
  })

  it('show the USCC that the registration of the same case has just made', () => {
    const caseId = decided(office, { businessLicence: 'together', subject: 2 })
    expect(office.store.queries.caseRow(caseId)?.uscc).toBe(subjectOf(2).uscc)
    expect(office.store.queries.licences({ ...ask, queue: 'to-issue' }).rows[0]?.uscc).toBe(subjectOf(2).uscc)
  })
})

describe('the queues of issuing', () => {
  const totals = () =>
    (['to-issue', 'to-print', 'to-seal', 'to-hand-over', 'handed-over'] as const).map(
      (queue) => office.store.queries.licences({ ...ask, queue }).total,
    )

  it('lead a case from its decision to the door', () => {
    decided(office, { subject: 1 })
    expect(totals()).toEqual([1, 0, 0, 0, 0])
    const caseId = readyToLeave(office)
    expect(totals()).toEqual([1, 0, 0, 1, 0])
    const reprint = { type: 'record-printing', sha256: 'b'.repeat(64), printer: 'Test', reason: '卡纸' } as const
    office.give({ aggregate: 'licence', streamId: caseId, command: reprint, actor: issuer })
    expect(totals()).toEqual([1, 0, 1, 0, 0])
    office.give({ aggregate: 'licence', streamId: caseId, command: { type: 'seal' }, actor: issuer })
    const { person, idNo } = subjectOf(0)
    const collector = { name: person, relation: 'self', idType: '居民身份证', idNo: { personal: idNo } } as const
    const command = { type: 'hand-over', collector, identityChecked: true, signature: { personal: 'M0 0' } } as const
    office.give({ aggregate: 'licence', streamId: caseId, command, actor: issuer })
    expect(totals()).toEqual([1, 0, 0, 0, 1])
    expect(office.store.queries.licences({ ...ask, queue: 'handed-over' }).rows[0]).toMatchObject({
      caseId,
      licenceNo: '绥综许〔2026〕1-0100001',
      printCount: 2,
      sealed: true,
      delivery: 'pickup',
      handedOver: 'pickup',
    })
  })

  it('do not ask for a licence when nothing was granted', () => {
    decided(office, { refused: ['drug-retail', 'medical-device-class3'] })
    expect(totals()).toEqual([0, 0, 0, 0, 0])
  })

  it('follow a parcel to its end and take the licence back when it returns', () => {
    const caseId = readyToLeave(office, { delivery: 'courier' })
    const parcelId = parcelOf(office, caseId)
    const { parcels } = office.store.queries
    expect(parcels({ ...ask, queue: 'prepared' }).rows[0]).toMatchObject({
      parcelId,
      batchId: null,
      phase: 'prepared',
      phone: '13904530000',
    })
    expect(office.store.queries.counts({ departmentId: null }).parcels).toBe(1)
    office.store.handBatch({
      commitId: randomUUID(),
      batchId: randomUUID(),
      courier: '周快递',
      parcelIds: [parcelId],
      actor: clerk,
    })
    expect(totals()).toEqual([0, 0, 0, 0, 1])
    const back = { type: 'return', on: '2026-11-24', reason: '无人签收' } as const
    office.give({ aggregate: 'parcel', streamId: parcelId, command: back, actor: clerk })
    office.give({
      aggregate: 'licence',
      streamId: caseId,
      command: { type: 'take-back', parcelId, reason: '无人签收' },
      actor: clerk,
    })
    expect(parcels({ ...ask, queue: 'settled' }).rows[0]).toMatchObject({
      settledOn: '2026-11-24',
      settlement: '已退回：无人签收',
    })
    expect(totals()).toEqual([0, 0, 0, 1, 0])
  })
})

describe('every queue', () => {
  const plan = ({ sql, params }: { sql: string; params: unknown[] }) =>
    (office.db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...params) as { detail: string }[]).map((row) => row.detail)

  it('is read through an index, in its order', () => {
    const orm = drizzle(office.db)
    const plans = [
      ...(['drafts', 'received', 'correcting', 'accepted', 'decided', 'declined'] as const).map((queue) =>
        plan(caseQueue(orm, { queue, text: '店' }, 20, 0).toSQL()),
      ),
      ...(['pending', 'decided'] as const).flatMap((queue) =>
        ['market', null].map((departmentId) =>
          plan(approvalQueue(orm, { queue, departmentId, text: '' }, 20, 0).toSQL()),
        ),
      ),
      ...(['to-issue', 'handed-over'] as const).map((queue) =>
        plan(licenceQueue(orm, { queue, text: '' }, 20, 0).toSQL()),
      ),
      ...(['prepared', 'settled'] as const).map((queue) => plan(parcelQueue(orm, { queue, text: '' }, 20, 0).toSQL())),
    ]
    for (const details of plans) {
      const text = details.join('; ')
      expect(text).toMatch(/SEARCH \w+ USING INDEX \w+_(queue|department)/)
      expect(text).not.toMatch(/SCAN (case_row|item_row|licence_row|parcel_row)/)
      expect(text).not.toContain('TEMP B-TREE FOR ORDER BY')
    }
  })

  it('of duplicates looks each mark up', () => {
    const caseId = accepted(office)
    const duplicates = office.db
      .prepare(
        `EXPLAIN QUERY PLAN SELECT * FROM case_row WHERE case_id <> ?
         AND (same_uscc = ? OR same_person = ? OR same_name = ? OR same_premises = ?)`,
      )
      .all(caseId, 'a', 'b', 'c', 'd') as { detail: string }[]
    expect(duplicates.map((row) => row.detail).join('; ')).toMatch(/MULTI-INDEX OR/)
  })
})

it('a reviewer’s department is the only one whose work he is told', () => {
  accepted(office)
  const { departmentId } = reviewerOf('market')
  const mine = office.store.queries.counts({ departmentId }).approvals
  expect(mine).toBe(office.store.queries.approvals({ ...ask, queue: 'pending', departmentId }).total)
})
