import { afterEach, beforeEach, expect, it } from 'vitest'
import { administrator } from '#shared/case/testing/index.ts'
import { type Office, openOffice } from './testing/office.ts'

let office: Office
beforeEach(() => {
  office = openOffice()
})
afterEach(() => office.close())

it('the desk code is set once and survives a restart', () => {
  expect(office.store.desk()).toBe('01')
  office.store.setDesk('01')
  expect(() => office.store.setDesk('02')).toThrow(/can't become/)
  expect(() => office.db.exec("UPDATE desk SET code = '02'")).toThrow(/set once/)
  office = office.reopen()
  expect(office.store.desk()).toBe('01')
})

it('a password hash is kept with its failures in a row, and a new hash forgets them', () => {
  const { credentials } = office.store
  expect(credentials.get('a')).toBeNull()
  credentials.set('a', '$argon2id$one')
  expect(credentials.recordFailure('a', null)).toBe(1)
  expect(credentials.recordFailure('a', '2026-11-24T03:00:00.000Z')).toBe(2)
  expect(credentials.get('a')).toMatchObject({
    hash: '$argon2id$one',
    failed: 2,
    lockedUntil: '2026-11-24T03:00:00.000Z',
  })
  credentials.clearFailures('a')
  expect(credentials.get('a')).toMatchObject({ failed: 0, lockedUntil: null })
  credentials.recordFailure('a', null)
  credentials.set('a', '$argon2id$two')
  expect(credentials.get('a')).toMatchObject({ hash: '$argon2id$two', failed: 0, lockedUntil: null })
  expect(credentials.recordFailure('nobody', null)).toBe(0)
})

it('a password hash never comes into the log', () => {
  office.store.credentials.set('a', '$argon2id$secret')
  expect(office.db.prepare("SELECT count(*) FROM event WHERE payload LIKE '%argon2%'").pluck().get()).toBe(0)
})

it('the audit trail is told newest first, keeps its order by hashes and cannot be changed', () => {
  office.store.audit.record({ actor: administrator, action: 'signed-in' })
  office.store.audit.record({ actor: null, action: 'sign-in-failed', detail: { username: 'wang' } })
  expect(office.store.audit.list(10)).toMatchObject([
    { actor: null, action: 'sign-in-failed', detail: { username: 'wang' }, desk: '01' },
    { actor: { accountId: administrator.accountId, name: administrator.name }, action: 'signed-in', detail: null },
  ])
  const rows = office.db.prepare('SELECT prev_hash, hash FROM audit ORDER BY id').all() as {
    prev_hash: string
    hash: string
  }[]
  expect(rows[1]?.prev_hash).toBe(rows[0]?.hash)
  expect(() => office.db.exec("UPDATE audit SET action = 'x'")).toThrow(/append-only/)
  expect(() => office.db.exec('DELETE FROM audit')).toThrow(/append-only/)
})
