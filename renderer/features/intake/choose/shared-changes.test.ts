import { expect, test } from 'vitest'
import type { CaseFile, FilledField } from '#shared/case/case-file.ts'
import { catalogue } from '#shared/catalogue/index.ts'
import type { SharedSubject } from '#shared/ipc/views.ts'
import { sharedChanges } from './shared-changes.ts'

function fileWith(form: Readonly<Record<string, FilledField>>): CaseFile {
  return {
    openedAt: '2026-11-24T01:30:00.000Z',
    openedBy: '王芳',
    desk: '01',
    demo: false,
    catalogueVersion: catalogue.version,
    industryId: 'pharmacy',
    businessLicence: 'held',
    exemptionAnswers: {},
    itemIds: ['drug-retail'],
    insisted: [],
    form,
    materials: {},
    attachments: {},
    agent: null,
    delivery: { kind: 'pickup' },
  }
}

const subject: SharedSubject = {
  source: 'sharing',
  sourceName: '共享',
  values: { applicantName: '甲药房', registeredAddress: '乙路1号', unknownField: 'x', operatingTerm: '' },
}

test('sharing fills what is empty, and neither empties a field nor invents one', () => {
  const { changes, kept } = sharedChanges(fileWith({}), subject, catalogue)
  expect(changes).toEqual({ applicantName: '甲药房', registeredAddress: '乙路1号' })
  expect(kept).toEqual([])
})

test('what a person typed is never overwritten, and the difference is told', () => {
  const typed = fileWith({ applicantName: { value: '甲大药房', source: 'typed' } })
  const { changes, kept } = sharedChanges(typed, subject, catalogue)
  expect(changes).toEqual({ registeredAddress: '乙路1号' })
  expect(kept).toEqual(['applicantName'])
})

test('what came from sharing before is renewed, and what is the same is left alone', () => {
  const shared = fileWith({
    applicantName: { value: '甲药房', source: 'typed' },
    registeredAddress: { value: '旧址', source: 'archive' },
  })
  expect(sharedChanges(shared, subject, catalogue)).toEqual({ changes: { registeredAddress: '乙路1号' }, kept: [] })
})
