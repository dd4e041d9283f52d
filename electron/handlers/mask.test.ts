import { expect, test } from 'vitest'
import type { CaseFile } from '#shared/case/case-file.ts'
import { catalogue } from '#shared/catalogue/index.ts'
import { masked, maskFile } from './mask.ts'

const file: CaseFile = {
  openedAt: '2026-11-24T01:00:00.000Z',
  openedBy: '张三',
  desk: '01',
  demo: false,
  catalogueVersion: '2022-1',
  industryId: 'pharmacy',
  businessLicence: 'held',
  exemptionAnswers: {},
  itemIds: ['drug-retail'],
  insisted: [],
  form: {
    applicantName: { value: '绥芬河市长江大药房', source: 'typed' },
    legalRepIdNo: { value: { personal: '11010519491231002X' }, source: 'typed' },
    legalRepPhone: { value: { personal: '13845310000' }, source: 'typed' },
    shareholders: { value: { personal: '李四 11010519491231002X 60%\n王五 E12345678 40%' }, source: 'typed' },
  },
  materials: {},
  attachments: {},
  agent: {
    name: '赵六',
    idType: '居民身份证',
    idNo: { personal: '231081190001010019' },
    phone: { personal: '13845311111' },
  },
  delivery: {
    kind: 'courier',
    recipient: '赵六',
    phone: { personal: '13845311111' },
    address: { personal: '黑龙江省绥芬河市山城路1号2单元301室' },
  },
}

test('no ID number, phone or door number is left whole in a masked file', () => {
  const text = JSON.stringify(maskFile(file, catalogue))
  for (const whole of [
    '11010519491231002X',
    '13845310000',
    '231081190001010019',
    '13845311111',
    'E12345678',
    '301室',
  ]) {
    expect(text).not.toContain(whole)
  }
})

test('a masked file still tells one person from another', () => {
  const { form, agent, delivery } = maskFile(file, catalogue)
  expect(form.legalRepIdNo?.value).toEqual({ personal: '110105********002X' })
  expect(form.legalRepPhone?.value).toEqual({ personal: '138****0000' })
  expect(form.shareholders?.value).toEqual({ personal: '李四 110105********002X 60%\n王五 E1*****78 40%' })
  expect(agent?.idNo.personal).toBe('231081********0019')
  expect(delivery.kind === 'courier' && delivery.address.personal).toMatch(/^黑龙江省绥芬河市山\*+$/)
})

test('what identifies nobody stays as it is', () => {
  const { form, industryId, itemIds } = maskFile(file, catalogue)
  expect(form.applicantName).toEqual(file.form.applicantName)
  expect({ industryId, itemIds }).toEqual({ industryId: 'pharmacy', itemIds: ['drug-retail'] })
})

test('a drawn signature is taken out wherever it stands', () => {
  expect(masked([{ handover: { signature: { personal: 'data:image/png;base64,AAAA' } } }])).toEqual([
    { handover: { signature: { personal: '' } } },
  ])
})
