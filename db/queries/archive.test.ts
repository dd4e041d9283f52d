import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clerk, subjectOf } from '#shared/case/testing/index.ts'
import { accepted, decided, draft, parcelOf, readyToLeave } from '../testing/main-job.ts'
import { type Office, openOffice } from '../testing/office.ts'

let office: Office
beforeEach(() => {
  office = openOffice()
})
afterEach(() => office.close())

const ask = { text: '', page: 1, pageSize: 10 }

describe('duplicates', () => {
  const fill = (caseId: string, values: Record<string, string | { personal: string }>) =>
    office.give({
      aggregate: 'case',
      streamId: caseId,
      command: { type: 'fill-fields', source: 'typed', values },
      actor: clerk,
    })
  const opened = (values: Record<string, string | { personal: string }>) => {
    const caseId = randomUUID()
    office.give({ aggregate: 'case', streamId: caseId, command: { type: 'open', demo: false }, actor: clerk })
    fill(caseId, values)
    return caseId
  }
  const reasons = (caseId: string) =>
    office.store.queries.duplicates(caseId).map((duplicate) => [duplicate.caseId, duplicate.reasons])

  it('are running cases with the same USCC, person, name or premises, and say which', () => {
    const { uscc, idNo, name, address } = subjectOf(1)
    const running = accepted(office, { subject: 1 })
    expect(reasons(opened({ applicantName: '别家', uscc }))).toEqual([[running, ['统一社会信用代码相同']]])
    const person = opened({ applicantName: '另一家', legalRepIdNo: { personal: idNo } })
    expect(reasons(person)).toEqual([[running, ['法定代表人（经营者）证件号码相同']]])
    const place = opened({ applicantName: '第三家', premisesAddress: ` ${address} ` })
    expect(reasons(place)).toEqual([[running, ['经营场所相同']]])
    expect(reasons(opened({ applicantName: name.replace('示范', '示范 ') }))).toEqual([[running, ['申请人名称相同']]])
    expect(reasons(running)).toHaveLength(4)
  })

  it('are not drafts without a name, ended cases, nor the case itself', () => {
    const { address } = subjectOf(1)
    opened({ premisesAddress: address })
    decided(office, { subject: 1 })
    const caseId = opened({ applicantName: '新店', premisesAddress: address })
    expect(reasons(caseId)).toEqual([])
    expect(reasons(randomUUID())).toEqual([])
  })
})

describe('the archive', () => {
  it('is one a subject, with its cases, licences, papers and history', () => {
    const first = readyToLeave(office, { subject: 1 })
    office.at('2027-03-01T02:00:00.000Z')
    const second = accepted(office, { subject: 1 })
    accepted(office, { subject: 2 })
    draft(office, { subject: 3 })
    const { subjects, subject, subjectOfCase, latestCaseOfUscc } = office.store.queries
    const page = subjects(ask)
    expect(page.total).toBe(2)
    const row = page.rows.find((each) => each.uscc === subjectOf(1).uscc)
    expect(row).toMatchObject({ name: subjectOf(1).name, caseCount: 2, licenceCount: 1, demo: false })
    expect(row?.subjectId).toBe(subjectOfCase(first))
    expect(row?.subjectId).not.toContain(subjectOf(1).uscc)
    expect(subjects({ ...ask, text: '示范第2店' }).total).toBe(1)
    const archive = subject(row?.subjectId ?? '')
    expect(archive?.cases.map((each) => each.caseId)).toEqual([second, first])
    expect(archive?.licences).toMatchObject([{ caseId: first, licence: { licenceNo: '绥综许〔2026〕1-0100001' } }])
    expect(archive?.papers.filter((paper) => paper.caseId === first).map((paper) => paper.title)).toEqual([
      '收件凭证',
      '受理通知书',
      '并联审批流转单',
      '准予行政许可决定书',
      '准予行政许可决定书',
      '行业综合许可证',
    ])
    expect(archive?.history[0]).toMatchObject({ caseId: first, text: '新建办件', by: clerk.name })
    expect(archive?.history.at(-1)?.caseId).toBe(second)
    expect(latestCaseOfUscc(subjectOf(1).uscc)).toBe(second)
    expect(latestCaseOfUscc(subjectOf(3).uscc)).toBeNull()
    expect(subject('nobody')).toBeNull()
  })

  it('keeps a subject without a USCC apart by name and person', () => {
    const held = accepted(office, { subject: 1, businessLicence: 'together' })
    const other = accepted(office, { subject: 2, businessLicence: 'together' })
    const { subjectOfCase } = office.store.queries
    expect(subjectOfCase(held)).not.toBe(subjectOfCase(other))
    expect(subjectOfCase(draft(office, { subject: 3 }))).toBeNull()
  })
})

describe('a case', () => {
  it('is told whole: state, licence, parcel, papers and history of all its streams', () => {
    const caseId = readyToLeave(office, { delivery: 'courier' })
    parcelOf(office, caseId)
    const detail = office.store.queries.caseDetail(caseId)
    expect(detail).toMatchObject({
      state: { phase: 'decided' },
      licence: { phase: 'issued', printings: [{}], sealings: [{}] },
      parcel: { phase: 'prepared', waybillNo: '1234567890123' },
    })
    const texts = detail?.history.map((entry) => entry.text) ?? []
    expect(texts.some((text) => text.includes('SFH20261124010001'))).toBe(true)
    expect(texts.at(-1)).toMatch(/1234567890123/)
    expect(office.store.queries.caseDetail(randomUUID())).toBeNull()
  })
})

describe('accounts', () => {
  it('are listed by username and found by it', () => {
    for (const username of ['wang', 'li']) {
      const command = {
        type: 'open',
        username,
        displayName: username,
        roles: ['reviewer' as const],
        departmentId: 'market-regulation',
        demo: true,
      } as const
      office.give({
        aggregate: 'account',
        streamId: username,
        command: { ...command, roles: ['reviewer'] },
        actor: clerk,
      })
    }
    expect(office.store.queries.accounts().map((row) => row.username)).toEqual(['li', 'wang'])
    expect(office.store.queries.accountByUsername('li')).toEqual({
      accountId: 'li',
      username: 'li',
      displayName: 'li',
      roles: ['reviewer'],
      departmentId: 'market-regulation',
      disabled: false,
      demo: true,
    })
    expect(office.store.queries.account('zhao')).toBeNull()
  })
})
