import { describe, expect, it } from 'vitest'
import { type LicenceInput, licencePaper, validityText } from './licence.ts'

const input: LicenceInput = {
  licenceNo: '绥综许〔2026〕01-000001',
  version: 2,
  uscc: '91231081MA1B0K3X4A',
  name: '绥芬河市康泽堂大药房',
  personInCharge: '李䶮',
  premises: '通天路18号',
  industry: '药店',
  permits: [
    {
      itemName: '药品零售许可',
      permitNo: '黑DA4530001',
      scope: '中成药',
      validFrom: '2026-11-24',
      validTo: '2031-11-23',
      department: '绥芬河市市场监督管理局',
      remedy: { reviewAuthority: '绥芬河市人民政府', court: '绥芬河市人民法院', reviewUrl: null },
    },
  ],
  issuedOn: '2026-11-24',
  drawnAt: '2026-11-24T02:00:00.000Z',
  qrText: 'https://q.example/1',
  hasOwnSeal: true,
  demo: false,
  catalogueVersion: '2022-1',
}

describe('the licence as data', () => {
  it('waits for its seal only where the hall has its own and the data is real', () => {
    expect(licencePaper(input).sealState).toBe('to-be-sealed')
    expect(licencePaper({ ...input, hasOwnSeal: false }).sealState).toBe('sample')
    expect(licencePaper({ ...input, demo: true }).sealState).toBe('sample')
  })

  it('tells one remedy for each permit, against the department that decided it', () => {
    const { permits, remedies } = licencePaper(input)
    expect(remedies.map(({ itemName, department }) => [itemName, department])).toEqual(
      permits.map(({ itemName, department }) => [itemName, department]),
    )
  })

  it('gives each permit its own validity and none to itself', () => {
    expect(licencePaper(input).permits[0]?.validityText).toBe('2026年11月24日至2031年11月23日')
    expect(validityText('2026-11-24', null)).toBe('2026年11月24日起长期有效')
  })
})
