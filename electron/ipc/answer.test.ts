import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Desk, openDesk, ourPage } from '#electron/testing/desk.ts'
import { type Actor, type Role, roles } from '#shared/core/actor.ts'
import { contract } from '#shared/ipc/contract.ts'
import { commandPermissions } from '#shared/permissions.ts'
import { answer, type Loop, type Sender } from './answer.ts'

let desk: Desk

beforeAll(() => {
  desk = openDesk()
  desk.store.setDesk('01')
})
afterAll(() => desk.close())

function actor(role: Role): Actor {
  return { accountId: randomUUID(), name: role, roles: [role], departmentId: 'market-regulation', desk: '01' }
}

/** The same loop with somebody of this role at the desk. */
function signedInAs(role: Role): Loop {
  return { ...desk.loop, who: () => ({ actor: actor(role), locked: false }) }
}

const list = { name: 'case.list', input: { queue: 'drafts', text: '', page: 1, pageSize: 10 } }

describe('who may speak at all', () => {
  test.each<[string, Partial<Sender>]>([
    ['another origin', { origin: 'app://other' }],
    ['a file', { origin: 'file://' }],
    ['a web page', { origin: 'https://bundle' }],
    ['a frame within our page', { isMainFrame: false }],
    ['another window', { isOurWindow: false }],
  ])('%s is not answered, not even about the state', async (_who, change) => {
    const reply = await answer(desk.loop, { ...ourPage, ...change }, { name: 'office.state', input: null })
    expect(reply).toMatchObject({ ok: false, failure: { kind: 'not-allowed' } })
  })

  test('our own page is answered', async () => {
    expect(await answer(desk.loop, ourPage, { name: 'office.state', input: null })).toEqual({
      ok: true,
      value: { fault: null },
    })
  })
})

describe('what may be asked', () => {
  test.each([
    ['an unknown channel', { name: 'case.everything', input: null }],
    ['a name of the prototype', { name: 'constructor', input: null }],
    ['no name', { input: null }],
    ['no object', 'case.list'],
    ['nothing', undefined],
  ])('%s is bad input', async (_what, message) => {
    expect(await answer(signedInAs('clerk'), ourPage, message)).toMatchObject({ failure: { kind: 'bad-input' } })
  })

  test('the field that is wrong is named', async () => {
    const message = { name: 'case.list', input: { queue: 'drafts', text: '', page: 0, pageSize: 10 } }
    const reply = await answer(signedInAs('clerk'), ourPage, message)
    expect(reply).toMatchObject({ failure: { kind: 'bad-input', message: expect.stringMatching(/^page：/) } })
  })

  test('what is wrong with it is told in Chinese', async () => {
    const message = { name: 'case.list', input: { queue: 'drafts', text: '长'.repeat(61), page: 1, pageSize: 10 } }
    const reply = await answer(signedInAs('clerk'), ourPage, message)
    expect(reply).toMatchObject({
      failure: { kind: 'bad-input', message: expect.stringMatching(/^text：.*[\u4e00-\u9fff]/) },
    })
  })

  test('what no command knows cannot be smuggled in', async () => {
    const input = {
      aggregate: 'licence',
      commitId: randomUUID(),
      streamId: randomUUID(),
      command: { type: 'issue', token: 'x', content: {} },
    }
    expect(await answer(signedInAs('issuer'), ourPage, { name: 'command.give', input })).toMatchObject({
      failure: { kind: 'bad-input' },
    })
  })
})

describe('who may ask what', () => {
  test('nobody signed in: everything but the channels for anyone says so', async () => {
    for (const [name, channel] of Object.entries(contract)) {
      if (channel.access === 'anyone') continue
      const reply = await answer(desk.loop, ourPage, { name, input: null })
      expect(reply, name).toEqual({ ok: false, failure: { kind: 'signed-out', locked: false } })
    }
  })

  test('a locked desk says that it is locked', async () => {
    const locked: Loop = { ...desk.loop, who: () => ({ actor: null, locked: true }) }
    expect(await answer(locked, ourPage, list)).toEqual({ ok: false, failure: { kind: 'signed-out', locked: true } })
  })

  const listed = Object.entries(contract).flatMap(([name, { access }]) =>
    Array.isArray(access) ? [[name, access as readonly Role[]] as const] : [],
  )
  test.each(listed)('%s is kept from every other role', async (name, allowed) => {
    for (const role of roles.filter((each) => !allowed.includes(each))) {
      const reply = await answer(signedInAs(role), ourPage, { name, input: validInput(name) })
      expect(reply, role).toMatchObject({ ok: false, failure: { kind: 'not-allowed' } })
    }
  })

  const given = [
    ...gives('case', [
      { type: 'open', demo: false },
      { type: 'choose-industry', industryId: 'shop' },
      { type: 'answer-exemption', questionId: 'q', answer: 'a' },
      { type: 'insist', itemId: 'i', insists: true },
      { type: 'choose-items', itemIds: [] },
      { type: 'set-business-licence', mode: 'held' },
      { type: 'fill-fields', source: 'typed', values: {} },
      { type: 'set-agent', agent: null },
      { type: 'mark-material', materialId: 'm', mark: null },
      { type: 'detach-file', materialId: 'm', sha256: 'a'.repeat(64) },
      { type: 'choose-delivery', delivery: { kind: 'pickup' } },
      { type: 'receive' },
      { type: 'accept' },
      { type: 'request-correction', defects: [] },
      { type: 'decline', kind: 'not-a-permit', reason: 'r', basis: 'b', bodyToGoTo: null },
      { type: 'discard', reason: 'r' },
      { type: 'grant-item', itemId: 'i', permitNo: '1', scope: 's', validFrom: '2026-11-24', validTo: null },
      { type: 'refuse-item', itemId: 'i', facts: 'f', reasons: 'r', basis: 'b' },
    ]),
    ...gives('licence', [
      { type: 'seal' },
      {
        type: 'hand-over',
        collector: { name: 'n', relation: 'self', idType: '护照', idNo: { personal: 'E1' } },
        identityChecked: true,
        signature: { personal: 's' },
      },
    ]),
    ...gives('parcel', [
      { type: 'deliver', on: '2026-11-24', receivedBy: 'n' },
      { type: 'return', on: '2026-11-24', reason: 'r' },
    ]),
    ...gives('hall', [
      {
        type: 'configure',
        settings: {
          windowName: 'w',
          address: '',
          phone: '',
          issuer: 'i',
          sealName: 's',
          lookupAddress: '',
          idleLockMinutes: 10,
        },
      },
    ]),
  ]

  test.each(given)('%s %s is kept from every role that may not give it', async (aggregate, type, input) => {
    const allowed: readonly Role[] = (commandPermissions[aggregate] as Record<string, readonly Role[]>)[type] ?? []
    expect(allowed.length).toBeGreaterThan(0)
    for (const role of roles) {
      const reply = await answer(signedInAs(role), ourPage, { name: 'command.give', input })
      const kind = reply.ok ? 'done' : reply.failure.kind
      if (allowed.includes(role)) expect(['done', 'refusal'], role).toContain(kind)
      else expect(kind, role).toBe('not-allowed')
    }
  })

  test('every command that a page can give is in that table', () => {
    const told = new Set(given.map(([aggregate, type]) => `${aggregate} ${type}`))
    const internal = new Set([
      'case attach-file',
      'licence issue',
      'licence record-printing',
      'licence post',
      'licence take-back',
      'parcel prepare',
      'parcel dispatch',
      'hall note-demo-data',
    ])
    for (const aggregate of ['case', 'licence', 'parcel', 'hall'] as const) {
      for (const type of Object.keys(commandPermissions[aggregate])) {
        expect(told.has(`${aggregate} ${type}`) || internal.has(`${aggregate} ${type}`), `${aggregate} ${type}`).toBe(
          true,
        )
      }
    }
  })
})

test('what a handler throws unforeseen becomes a reference, and nothing else gets out', async () => {
  const noted: unknown[] = []
  const broken: Loop = {
    ...signedInAs('clerk'),
    handlers: { ...desk.loop.handlers, 'case.list': () => Promise.reject(new Error('11010519491231002X')) },
    reportBug(error) {
      noted.push(error)
      return 'AB12'
    },
  }
  expect(await answer(broken, ourPage, list)).toEqual({ ok: false, failure: { kind: 'bug', reference: 'AB12' } })
  expect(noted).toHaveLength(1)
})

function gives(aggregate: 'case' | 'licence' | 'parcel' | 'hall', commands: readonly GivenCommand[]) {
  return commands.map((command) => {
    const streamId = aggregate === 'hall' ? 'hall' : randomUUID()
    return [aggregate, command.type, { aggregate, commitId: randomUUID(), streamId, command }] as const
  })
}

interface GivenCommand extends Readonly<Record<string, unknown>> {
  readonly type: string
}

/** An input that the channel's schema accepts, so that only the role can be what is refused. */
function validInput(name: string): unknown {
  const page = { text: '', page: 1, pageSize: 10 }
  const id = randomUUID()
  const parcel = { commitId: id, parcelId: id, caseId: id, recipient: 'r', waybillNo: 'w', acceptWaybillWarning: false }
  const inputs: Readonly<Record<string, unknown>> = {
    'case.list': { queue: 'drafts', ...page },
    'case.detail': { caseId: id },
    'case.duplicates': { caseId: id },
    'case.sharing': { uscc: '' },
    'attachment.pick': { caseId: id, materialId: 'm' },
    'attachment.add': { caseId: id, materialId: 'm', files: [{ fileName: 'f', bytes: new Uint8Array(1) }] },
    'approval.list': { queue: 'pending', ...page },
    'approval.detail': { caseId: id, itemId: 'i' },
    'licence.list': { queue: 'to-issue', ...page },
    'licence.issue': { commitId: id, caseId: id },
    'licence.record-printing': { commitId: id, caseId: id, sha256: 'a'.repeat(64), printer: 'p', reason: null },
    'parcel.list': { queue: 'prepared', ...page },
    'parcel.prepare': { ...parcel, phone: { personal: '1' }, address: { personal: 'a' } },
    'parcel.hand-batch': { commitId: id, batchId: id, courier: 'c', parcelIds: [] },
    'archive.list': page,
    'archive.subject': { subjectId: 's' },
    'archive.subject-of-case': { caseId: id },
    'search.find': { text: '' },
    'account.list': null,
    'account.save': { commitId: id, accountId: id, command: { type: 'enable' }, password: null },
    'demo.load': { password: 'p' },
  }
  if (!(name in inputs)) throw new Error(`No valid input is known for ${name}`)
  return inputs[name]
}
