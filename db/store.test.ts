import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clerk, subjectOf } from '#shared/case/testing/index.ts'
import { faultOf } from './fault.ts'
import type { Committed, StoreRequest } from './store-types.ts'
import { accepted, draft, parcelOf, readyToLeave } from './testing/main-job.ts'
import { type Office, openOffice } from './testing/office.ts'

let office: Office
beforeEach(() => {
  office = openOffice()
})
afterEach(() => office.close())

const thrownBy = (act: () => void): unknown => {
  try {
    act()
  } catch (error) {
    return error
  }
  throw new Error('Nothing was thrown')
}

const count = (table: string) => Number(office.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get())

describe('a command', () => {
  it('given twice under one commit is done once and answered alike', () => {
    const caseId = draft(office)
    const request: StoreRequest = {
      commitId: randomUUID(),
      aggregate: 'case',
      streamId: caseId,
      command: { type: 'accept' },
      actor: clerk,
    }
    const first = office.store.execute(request)
    const events = count('event')
    expect(first).toMatchObject({
      kind: 'done',
      numbers: [expect.stringMatching(/^SFH20261124010001$/), expect.anything(), expect.anything()],
    })
    expect(office.store.execute(request)).toEqual(first)
    office = office.reopen()
    expect(office.store.execute(request)).toEqual(first)
    expect(count('event')).toBe(events)
    expect(count('number_given')).toBe(3)
  })

  it('is refused without a trace, so that numbers have no hole', () => {
    const caseId = draft(office, { subject: 1 })
    const commits = count('log_commit')
    const empty = randomUUID()
    office.give({ aggregate: 'case', streamId: empty, command: { type: 'open', demo: false }, actor: clerk })
    const refused = office.store.execute({
      commitId: randomUUID(),
      aggregate: 'case',
      streamId: empty,
      command: { type: 'accept' },
      actor: clerk,
    })
    expect(refused.kind).toBe('refused')
    expect(count('log_commit')).toBe(commits + 1)
    const done = office.give({ aggregate: 'case', streamId: caseId, command: { type: 'accept' }, actor: clerk })
    expect(done.numbers[0]).toBe('SFH20261124010001')
  })

  it('on a version that the stream has left behind is stale', () => {
    const caseId = draft(office)
    const { version } = office.store.state('case', caseId)
    const command = { type: 'fill-fields', source: 'typed', values: { contactName: '李四' } } as const
    const request = { aggregate: 'case', streamId: caseId, command, actor: clerk } as const
    const late = { ...request, commitId: randomUUID(), expectedVersion: version - 1 }
    expect(office.store.execute(late)).toEqual({ kind: 'stale', version })
    expect(office.store.execute({ ...late, commitId: randomUUID(), expectedVersion: version }).kind).toBe('done')
  })

  it('whose commit was given for another stream is a bug', () => {
    const commitId = randomUUID()
    const open = { aggregate: 'case', command: { type: 'open', demo: false }, actor: clerk, commitId } as const
    office.store.execute({ ...open, streamId: randomUUID() })
    expect(() => office.store.execute({ ...open, streamId: randomUUID() })).toThrow(/was given for/)
  })

  it('that breaks off in the middle leaves state and numbers as they were', () => {
    const caseId = draft(office)
    const before = office.store.state('case', caseId)
    const accept = { aggregate: 'case', streamId: caseId, command: { type: 'accept' }, actor: clerk } as const
    office.db.exec("CREATE TEMP TRIGGER broken AFTER INSERT ON number_given BEGIN SELECT RAISE(ABORT, 'broken'); END")
    expect(() => office.give(accept)).toThrow('broken')
    expect(office.store.state('case', caseId)).toEqual(before)
    expect(count('number_counter')).toBe(0)
    office.db.exec('DROP TRIGGER broken')
    expect(office.give(accept).numbers[0]).toBe('SFH20261124010001')
  })

  it('on a full disk is a fault, and works again once there is room', () => {
    const caseId = draft(office)
    const { version } = office.store.state('case', caseId)
    const values = { businessScope: '零售'.repeat(900) }
    const save = {
      aggregate: 'case',
      streamId: caseId,
      command: { type: 'fill-fields', source: 'typed', values },
      actor: clerk,
    } as const
    const pages = Number(office.db.pragma('page_count', { simple: true }))
    office.db.pragma(`max_page_count = ${pages}`)
    const failure = thrownBy(() => {
      for (let n = 0; n < 100; n += 1) {
        office.give({ ...save, command: { ...save.command, values: { businessScope: `${n}${values.businessScope}` } } })
      }
    })
    expect(faultOf(failure)?.code).toBe('disk-full')
    const after = office.store.state('case', caseId).version
    office.db.pragma('max_page_count = 1000000')
    expect(office.give(save).version).toBe(after + 1)
    expect(after).toBeGreaterThanOrEqual(version)
    office = office.reopen()
    expect(office.store.state('case', caseId).version).toBe(after + 1)
  })

  it('is told to listeners once it is on the disk, and only then', () => {
    const told: Committed[] = []
    const stop = office.store.onCommit((committed) => {
      expect(office.db.inTransaction).toBe(false)
      told.push(committed)
    })
    const caseId = accepted(office)
    office.store.execute({
      commitId: randomUUID(),
      aggregate: 'case',
      streamId: caseId,
      command: { type: 'accept' },
      actor: clerk,
    })
    expect(told.at(-1)).toMatchObject({
      aggregate: 'case',
      streamId: caseId,
      events: [{ type: 'case-received' }, { type: 'case-accepted' }],
    })
    const before = told.length
    stop()
    draft(office, { subject: 2 })
    expect(told).toHaveLength(before)
  })

  it('opens no second account under a taken username', () => {
    const open = {
      type: 'open',
      username: 'wang',
      displayName: '王',
      roles: ['clerk' as const],
      departmentId: null,
      demo: false,
    } as const
    office.give({ aggregate: 'account', streamId: randomUUID(), command: { ...open, roles: ['clerk'] }, actor: clerk })
    const again: StoreRequest = {
      commitId: randomUUID(),
      aggregate: 'account',
      streamId: randomUUID(),
      command: { ...open, roles: ['clerk'] },
      actor: clerk,
    }
    expect(office.store.execute(again)).toMatchObject({ kind: 'refused', refusal: { code: 'username-taken' } })
  })
})

describe('several commands', () => {
  it('are all undone when one is refused', () => {
    const caseId = randomUUID()
    const open = {
      commitId: randomUUID(),
      aggregate: 'case',
      streamId: caseId,
      command: { type: 'open', demo: false },
      actor: clerk,
    } as const
    const outcome = office.store.executeAll([open, { ...open, commitId: randomUUID() }])
    expect(outcome).toMatchObject({ kind: 'refused', index: 1, refusal: { code: 'case-exists' } })
    expect(office.store.state('case', caseId).state.phase).toBe('absent')
    expect(count('event')).toBe(0)
    expect(count('case_row')).toBe(0)
  })

  it('of a courier batch move batch, parcels and licences together, once', () => {
    const cases = [
      readyToLeave(office, { delivery: 'courier' }),
      readyToLeave(office, { subject: 1, delivery: 'courier' }),
    ]
    const parcelIds = cases.map((caseId, index) => parcelOf(office, caseId, `123456789012${index}`))
    const batch = { commitId: randomUUID(), batchId: randomUUID(), courier: '周快递', parcelIds, actor: clerk }
    const outcome = office.store.handBatch(batch)
    expect(outcome.kind).toBe('done')
    expect(office.store.handBatch(batch)).toEqual(outcome)
    const page = office.store.queries.parcels({ queue: 'dispatched', text: '', page: 1, pageSize: 10 })
    expect(page.total).toBe(2)
    expect(page.rows[0]).toMatchObject({
      batchId: batch.batchId,
      batchNo: 'JJ2026112401001',
      phone: subjectOf(0).phone,
    })
    expect(office.store.queries.licences({ queue: 'handed-over', text: '', page: 1, pageSize: 10 }).total).toBe(2)
  })

  it('of a batch with a licence that is not sealed leave everything where it was', () => {
    const caseId = readyToLeave(office, { delivery: 'courier' })
    const parcelId = parcelOf(office, caseId)
    office.give({
      aggregate: 'licence',
      streamId: caseId,
      command: { type: 'record-printing', sha256: 'b'.repeat(64), printer: 'Test', reason: '卡纸' },
      actor: clerk,
    })
    const batch = {
      commitId: randomUUID(),
      batchId: randomUUID(),
      courier: '周快递',
      parcelIds: [parcelId],
      actor: clerk,
    }
    expect(office.store.handBatch(batch)).toMatchObject({ kind: 'refused', refusal: { code: 'not-sealed' } })
    expect(office.store.state('parcel', parcelId).state.phase).toBe('prepared')
    expect(office.store.state('courier-batch', batch.batchId).state.phase).toBe('absent')
  })
})
