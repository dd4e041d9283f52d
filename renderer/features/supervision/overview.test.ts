import { describe, expect, it } from 'vitest'
import type { ApprovalRow } from '#shared/ipc/views.ts'
import { countLevels, loadByDepartment, pressing } from './overview.ts'

const today = '2026-11-24'

function row(departmentId: string, dueOn: string | null): ApprovalRow {
  return {
    caseId: crypto.randomUUID(),
    caseNo: 'SFH20261102010001',
    itemId: 'food-operation',
    departmentId,
    industryId: 'supermarket',
    applicantName: '测试超市',
    premises: '绥芬河市',
    acceptedOn: '2026-11-02',
    dueOn,
    limitKind: 'statutory',
    decision: 'pending',
    decidedOn: null,
    permitNo: null,
    demo: false,
  }
}

describe('the overview of the supervisor', () => {
  const rows = [
    row('health', '2026-12-20'),
    row('market-regulation', '2026-11-23'),
    row('market-regulation', '2026-11-26'),
    row('health', null),
  ]

  it('counts every row once: late, nearly late, in time, without a date', () => {
    expect(countLevels(rows, today)).toEqual({ overdue: 1, soon: 1, calm: 1, undated: 1 })
  })

  it('puts the department with late permits first', () => {
    const load = loadByDepartment(rows, today)
    expect(load.map((each) => each.departmentId)).toEqual(['market-regulation', 'health'])
    expect(load.map((each) => each.total)).toEqual([2, 2])
  })

  it('lists what presses, the earliest end first, and nothing else', () => {
    expect(pressing(rows, today).map((each) => each.dueOn)).toEqual(['2026-11-23', '2026-11-26'])
  })
})
