import { describe, expect, it } from 'vitest'
import { atDesk } from '#shared/case/testing/index.ts'
import { roles } from '#shared/core/actor.ts'
import type { Access } from './channel.ts'
import { type ChannelName, contract, givenCommand, paperRef } from './contract.ts'

const channels = Object.entries(contract) as readonly (readonly [ChannelName, { readonly access: Access }])[]
const uuid = '0b0f6d2a-6f0b-4c57-9c9e-3f0f4d0a7a11'
const given = { commitId: uuid, streamId: uuid }

describe('the contract between page and office', () => {
  it('lets only these be asked before sign-in', () => {
    expect(channels.filter(([, { access }]) => access === 'anyone').map(([name]) => name)).toEqual([
      'office.state',
      'office.retry',
      'office.open-data-folder',
      'desk.state',
      'session.state',
      'session.create-administrator',
      'session.sign-in',
      'session.sign-out',
      'session.unlock',
    ])
  })

  it('names known roles, at least one, wherever roles decide', () => {
    for (const [name, { access }] of channels) {
      if (typeof access === 'string') continue
      expect([name, access.length]).not.toEqual([name, 0])
      for (const role of access) expect(roles).toContain(role)
    }
  })

  it.each(channels.map(([name]) => name))('takes no input of another shape through %s', (name) => {
    const { input } = contract[name]
    for (const foreign of [undefined, 7, 'text', [], () => null]) expect(input.safeParse(foreign).success).toBe(false)
  })

  it('keeps every list within pages of 200 rows', () => {
    const list = { queue: 'drafts', text: '', page: 1, pageSize: 200 }
    expect(contract['case.list'].input.safeParse(list).success).toBe(true)
    expect(contract['case.list'].input.safeParse({ ...list, pageSize: 201 }).success).toBe(false)
    expect(contract['case.list'].input.safeParse({ ...list, page: 0 }).success).toBe(false)
    expect(contract['case.list'].input.safeParse({ ...list, queue: 'all' }).success).toBe(false)
  })
})

describe('a command that a page gives', () => {
  it('carries the id of its commit and of its stream', () => {
    const command = { type: 'receive' }
    expect(givenCommand.safeParse({ aggregate: 'case', ...given, command }).success).toBe(true)
    expect(givenCommand.safeParse({ aggregate: 'case', streamId: uuid, command }).success).toBe(false)
    expect(givenCommand.safeParse({ aggregate: 'case', ...given, commitId: '1', command }).success).toBe(false)
    expect(givenCommand.safeParse({ aggregate: 'hall', ...given, command: { type: 'configure' } }).success).toBe(false)
  })

  it('cannot be one that only the office gives', () => {
    const attachment = { sha256: 'a'.repeat(64), fileName: 'a.pdf', mediaType: 'application/pdf', size: 1, pages: 1 }
    const forged = [
      ['case', { type: 'attach-file', materialId: 'floorPlan', attachment }],
      ['licence', { type: 'issue', content: {}, token: 'x' }],
      ['licence', { type: 'record-printing', sha256: 'a'.repeat(64), printer: 'x', reason: null }],
      ['licence', { type: 'post', parcelId: uuid, waybillNo: 'EA123456785CN' }],
      ['parcel', { type: 'dispatch', batchNo: 'JJ1' }],
      ['courier-batch', { type: 'hand', courier: 'x', parcels: [] }],
      ['account', { type: 'disable' }],
      ['hall', { type: 'note-demo-data' }],
    ]
    for (const [aggregate, command] of forged) {
      expect(givenCommand.safeParse({ aggregate, ...given, command }).success).toBe(false)
    }
  })

  it('loses what does not belong to it, such as an hour or a number of its own', () => {
    const parsed = givenCommand.parse({
      aggregate: 'case',
      ...given,
      at: atDesk.at,
      actor: { roles: ['administrator'] },
      command: { type: 'accept', noticeNo: '绥综受〔2026〕0199999号' },
    })
    expect(parsed).toEqual({ aggregate: 'case', ...given, command: { type: 'accept' } })
  })

  it('is trimmed where people type', () => {
    const command = { type: 'discard', reason: '  重复建立 ' }
    expect(givenCommand.parse({ aggregate: 'case', ...given, command }).command).toEqual({
      type: 'discard',
      reason: '重复建立',
    })
  })
})

it('names papers by kind and record, and by nothing else', () => {
  expect(paperRef.safeParse({ kind: 'licence', caseId: uuid }).success).toBe(true)
  expect(paperRef.safeParse({ kind: 'grant', caseId: uuid, itemId: 'drug-retail' }).success).toBe(true)
  expect(paperRef.safeParse({ kind: 'grant', caseId: uuid }).success).toBe(false)
  expect(paperRef.safeParse({ kind: 'courier-batch', batchId: uuid }).success).toBe(true)
  expect(paperRef.safeParse({ kind: 'licence', caseId: '../../etc/passwd' }).success).toBe(false)
})
