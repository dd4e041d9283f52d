import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { builtinCalendar } from '#shared/calendar/index.ts'
import { fieldText } from '#shared/case/field-value.ts'
import { clerk, issuer, subjectOf } from '#shared/case/testing/index.ts'
import { catalogue } from '#shared/catalogue/index.ts'
import { faultOf } from '../fault.ts'
import { createStore } from '../store.ts'
import { draft, parcelOf, readyToLeave } from '../testing/main-job.ts'
import { type Office, openOffice, testKeys } from '../testing/office.ts'
import { lock, unlock } from './box.ts'
import { makeKeyring } from './keys.ts'
import { destroyedText, makeSealer } from './seal.ts'
import { makeStreamKeys } from './stream-keys.ts'

let office: Office
beforeEach(() => {
  office = openOffice()
})
afterEach(() => office.close())

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]))

/** Every form in which the value could stand in a file. */
const standsIn = (bytes: Buffer, value: string) =>
  bytes.includes(value) ||
  bytes.includes(Buffer.from(value, 'utf16le')) ||
  bytes.includes([...value].reverse().join(''))

describe('personal values', () => {
  it('stand nowhere in the files in the clear, neither in the log nor in rows, search or the write-ahead log', () => {
    const { idNo, phone } = subjectOf(3)
    const caseId = readyToLeave(office, { subject: 3, delivery: 'courier' })
    parcelOf(office, caseId)
    const agent = {
      name: '刘代理',
      idType: '护照',
      idNo: { personal: 'E98765432' },
      phone: { personal: '13812345678' },
    }
    const other = draft(office, { subject: 4 })
    office.give({ aggregate: 'case', streamId: other, command: { type: 'set-agent', agent }, actor: clerk })
    const picked = readyToLeave(office, { subject: 5 })
    const collector = {
      name: subjectOf(5).person,
      relation: 'self',
      idType: '居民身份证',
      idNo: { personal: subjectOf(5).idNo },
    } as const
    const signature = { personal: 'M 11 22 L 33 44 L 55 66' }
    const command = { type: 'hand-over', collector, identityChecked: true, signature } as const
    office.give({ aggregate: 'licence', streamId: picked, command, actor: issuer })
    office.store.audit.record({ actor: clerk, action: 'looked', detail: { who: { personal: idNo } } })

    const secrets = [idNo, phone, agent.idNo.personal, agent.phone.personal, signature.personal, subjectOf(5).idNo]
    const check = () => {
      for (const path of filesIn(office.folder)) {
        const bytes = readFileSync(path)
        for (const secret of secrets) expect(standsIn(bytes, secret), `${secret} in ${path}`).toBe(false)
      }
    }
    check()
    office.db.pragma('wal_checkpoint(TRUNCATE)')
    check()
  })

  it('come back whole after a restart', () => {
    const caseId = draft(office, { subject: 3 })
    office = office.reopen()
    const { state } = office.store.state('case', caseId)
    if (state.phase === 'absent') throw new Error('The case is gone')
    expect(fieldText(state.file, 'legalRepIdNo')).toBe(subjectOf(3).idNo)
  })

  it('of a stream whose key was destroyed can never be read again, and the rest of the stream can', () => {
    const caseId = draft(office, { subject: 3 })
    const keyring = makeKeyring(testKeys)
    makeStreamKeys(office.db, keyring).destroy({ aggregate: 'case', streamId: caseId })
    office = office.reopen()
    const { state } = office.store.state('case', caseId)
    if (state.phase === 'absent') throw new Error('The case is gone')
    expect(fieldText(state.file, 'legalRepIdNo')).toBe(destroyedText)
    expect(fieldText(state.file, 'applicantName')).toBe(subjectOf(3).name)
    expect(office.store.verifyLog()).toEqual([])
  })

  it('are sealed anew each time and only open in their own stream', () => {
    const keyring = makeKeyring(testKeys)
    const sealer = makeSealer(keyring, makeStreamKeys(office.db, keyring))
    const stream = { aggregate: 'case', streamId: 'a' } as const
    const value = { name: '王', phones: [{ personal: '13904531234' }], none: null }
    const text = sealer.toText(value, stream, '2026-11-24T02:00:00.000Z')
    expect(text).not.toBe(sealer.toText(value, stream, '2026-11-24T02:00:00.000Z'))
    expect(sealer.fromText(text, stream)).toEqual(value)
    sealer.toText(value, { aggregate: 'case', streamId: 'b' }, '2026-11-24T02:00:00.000Z')
    expect(() => sealer.fromText(text, { aggregate: 'case', streamId: 'b' })).toThrow()
  })

  it('a text that only looks sealed stays the text that it is', () => {
    const caseId = randomUUID()
    office.give({ aggregate: 'case', streamId: caseId, command: { type: 'open', demo: false }, actor: clerk })
    const values = { businessHours: '{"sealed":"AAAA"}' }
    office.give({
      aggregate: 'case',
      streamId: caseId,
      command: { type: 'fill-fields', source: 'typed', values },
      actor: clerk,
    })
    office = office.reopen()
    const { state } = office.store.state('case', caseId)
    expect(state.phase === 'draft' && fieldText(state.file, 'businessHours')).toBe(values.businessHours)
  })
})

describe('the master key', () => {
  const storeWith = (kid: string, master: Buffer) => () =>
    createStore({
      db: office.db,
      attachmentFolder: join(office.folder, 'attachments'),
      keys: { kid, master },
      catalogue,
      calendar: () => builtinCalendar,
      clock: () => '2026-11-24T02:00:00.000Z',
      randomId: randomUUID,
    })

  it.each([
    ['of other bytes under the same name', 'test', Buffer.alloc(32, 8)],
    ['of another name', 'other', Buffer.alloc(32, 7)],
    ['of the wrong length', 'test', Buffer.alloc(16, 7)],
  ])('%s is refused at the door', (_, kid, master) => {
    let failure: unknown
    try {
      storeWith(kid, master)()
    } catch (error) {
      failure = error
    }
    expect(faultOf(failure)?.code).toBe('key-unavailable')
  })

  it('gives keyed hashes that differ by kind, by key and by value', () => {
    const one = makeKeyring(testKeys)
    const other = makeKeyring({ kid: 'test', master: Buffer.alloc(32, 8) })
    const hashes = [
      one.keyedHash('phone', '1234'),
      one.keyedHash('phone-tail', '1234'),
      one.keyedHash('phone', '1235'),
      other.keyedHash('phone', '1234'),
    ]
    expect(new Set(hashes).size).toBe(4)
    expect(one.keyedHash('phone', '1234')).toBe(hashes[0])
  })
})

it('a box opens with its own key and context, and not when a byte was changed', () => {
  const key = Buffer.alloc(32, 1)
  const box = lock(key, Buffer.from('内容'), 'here')
  expect(unlock(key, box, 'here').toString()).toBe('内容')
  expect(() => unlock(key, box, 'there')).toThrow()
  box[box.length - 1] = (box.at(-1) ?? 0) ^ 1
  expect(() => unlock(key, box, 'here')).toThrow()
})
