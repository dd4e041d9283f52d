import { expect, test } from 'vitest'
import { openDesk } from '#electron/testing/desk.ts'
import { accepted, draft } from '#electron/testing/jobs.ts'
import { openHall } from '#electron/testing/people.ts'
import type { CaseFile } from '#shared/case/case-file.ts'
import { applicantFacts } from './facts.ts'
import { paperOf } from './paper-of.ts'

const file: CaseFile = {
  openedAt: '2026-11-24T01:00:00.000Z',
  openedBy: '张三',
  desk: '01',
  demo: false,
  catalogueVersion: '2022-1',
  industryId: 'supermarket',
  businessLicence: 'held',
  exemptionAnswers: {},
  itemIds: ['food-operation'],
  insisted: [],
  form: { uscc: { value: '92231081MA0000T1XJ', source: 'typed' } },
  materials: {},
  attachments: {},
  agent: null,
  delivery: { kind: 'pickup' },
}

test('papers name the code of a held licence and of a registered one, never one typed before the licence exists', () => {
  const together = { ...file, businessLicence: 'together' } as const
  expect(applicantFacts(file).uscc).toBe('92231081MA0000T1XJ')
  expect(applicantFacts(together).uscc).toBeNull()
  const form = { uscc: { value: '92231081MA0000T1XJ', source: 'registration' } } as const
  expect(applicantFacts({ ...together, form }).uscc).toBe('92231081MA0000T1XJ')
})

test('an acceptance whose limit ends in a year without a holiday notice still has its papers', async () => {
  const desk = openDesk('2026-12-28T01:00:00.000Z')
  try {
    await openHall(desk)
    const caseId = await accepted(desk)
    for (const kind of ['acceptance', 'dispatch'] as const) {
      expect((await desk.get('paper.draw', { ref: { kind, caseId } })).number).toMatch(/号$/)
    }
  } finally {
    desk.close()
  }
})

test('what nobody compared with its rule is marked on every paper that tells it', async () => {
  const desk = openDesk()
  try {
    await openHall(desk)
    const caseId = await draft(desk)
    const notice = JSON.stringify(await paperOf(desk.office, { kind: 'one-time-notice', caseId }))
    expect(notice).toContain('可延长5个工作日（待核）（承诺时限未公布）')
    expect(notice).toContain('公共场所卫生许可已整合进食品经营许可（待核）')
    expect(notice).not.toMatch(/修正文本|国务院令|导引问题|模板/)
    const taken = await accepted(desk, { subject: 1 })
    for (const kind of ['acceptance', 'dispatch'] as const) {
      const paper = JSON.stringify(await paperOf(desk.office, { kind, caseId: taken }))
      expect(paper).toMatch(/10个工作日（(法定时限，)?待核）/)
    }
  } finally {
    desk.close()
  }
})
