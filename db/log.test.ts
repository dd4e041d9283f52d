import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clerk } from '#shared/case/testing/index.ts'
import { accepted, decided, draft } from './testing/main-job.ts'
import { type Office, openOffice } from './testing/office.ts'

let office: Office
beforeEach(() => {
  office = openOffice()
})
afterEach(() => office.close())

const tampered = (sql: string) => {
  office.db.exec('DROP TRIGGER IF EXISTS event_no_update; DROP TRIGGER IF EXISTS event_no_delete')
  office.db.exec('DROP TRIGGER IF EXISTS log_commit_no_update; DROP TRIGGER IF EXISTS log_commit_no_delete')
  office.db.exec(sql)
  return office.store.verifyLog()
}

describe('the log', () => {
  it('cannot be changed or shortened, but the hub’s sequence may be noted', () => {
    decided(office)
    const run = (sql: string) => () => office.db.exec(sql)
    expect(run("UPDATE event SET payload = '{}'")).toThrow(/append-only/)
    expect(run('DELETE FROM event')).toThrow(/append-only/)
    expect(run("UPDATE log_commit SET desk = '02'")).toThrow(/append-only/)
    expect(run('DELETE FROM log_commit')).toThrow(/append-only/)
    expect(run('UPDATE log_commit SET hub_seq = seq')).not.toThrow()
    expect(office.store.verifyLog()).toEqual([])
  })

  it('replaces no event through INSERT OR REPLACE', () => {
    draft(office)
    expect(() => office.db.exec('INSERT OR REPLACE INTO event SELECT * FROM event WHERE pos = 1')).toThrow(
      /append-only/,
    )
  })

  it.each([
    ['a payload', "UPDATE event SET payload = json_set(payload, '$.x', 1) WHERE pos = 2"],
    ['a type', "UPDATE event SET type = 'case-discarded' WHERE pos = 2"],
    ['the actor', `UPDATE log_commit SET actor = json_set(actor, '$.name', '别人') WHERE seq = 2`],
    ['the time', "UPDATE log_commit SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 2"],
    ['a removed event in the middle', 'DELETE FROM event WHERE pos = 2'],
    ['a removed last event', 'DELETE FROM event WHERE pos = (SELECT max(pos) FROM event)'],
  ])('shows %s that was tampered with', (_, sql) => {
    const caseId = draft(office)
    expect(office.store.verifyLog()).toEqual([])
    expect(tampered(sql)).toEqual([{ aggregate: 'case', streamId: caseId }])
  })

  it('tells who did what when, over several streams in the order of writing', () => {
    const caseId = accepted(office)
    const hall = { aggregate: 'hall', streamId: 'hall' } as const
    office.give({ ...hall, command: { type: 'note-demo-data' }, actor: clerk })
    const history = office.store.history([hall, { aggregate: 'case', streamId: caseId }])
    expect(history[0]).toMatchObject({ by: clerk.name, desk: '01', event: { type: 'case-opened' }, version: 1 })
    expect(history.at(-1)).toMatchObject({ ...hall, event: { type: 'demo-data-loaded' } })
    expect([...history].sort((a, b) => (a.at < b.at ? -1 : 1))).toEqual(history)
  })

  it('folds to the same state after a restart', () => {
    const caseId = decided(office)
    const before = office.store.state('case', caseId)
    office = office.reopen()
    expect(office.store.state('case', caseId)).toEqual(before)
  })
})

describe('what waits for a hub', () => {
  it('has its place and is counted', () => {
    expect(office.store.syncState()).toEqual({ pending: 0, conflicts: 0 })
    const insert = office.db.prepare(
      `INSERT INTO pending (commit_id, aggregate, stream_id, content, expected) VALUES (?, 'case', 's', '{}', 0)`,
    )
    const commitId = randomUUID()
    insert.run(commitId)
    expect(() => insert.run(commitId)).toThrow(/UNIQUE/)
    office.db
      .prepare(
        `INSERT INTO conflict (commit_id, aggregate, stream_id, content, reason, winner_commit_id, at)
         VALUES (?, 'case', 's', '{}', '{"code":"case-accepted"}', ?, '2026-11-24T02:00:00.000Z')`,
      )
      .run(randomUUID(), commitId)
    expect(office.store.syncState()).toEqual({ pending: 1, conflicts: 1 })
  })

  it('stays empty with the embedded hub: every commit is confirmed where it is written', () => {
    decided(office)
    expect(office.store.syncState()).toEqual({ pending: 0, conflicts: 0 })
    expect(office.db.prepare('SELECT count(*) FROM log_commit WHERE hub_seq IS NOT NULL').pluck().get()).toBe(0)
  })
})
