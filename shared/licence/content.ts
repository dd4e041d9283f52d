import type { CaseState } from '#shared/case/case-state.ts'
import { fieldText } from '#shared/case/field-value.ts'
import { BUSINESS_LICENCE_ID, type Catalogue, itemOf } from '#shared/catalogue/index.ts'
import { type Refusal, refuse } from '#shared/core/refusal.ts'
import type { LicenceContent } from './licence-state.ts'

/**
 * What the licence will say: the holder as the case has it and one row a granted permit. Refused while a permit is still
 * undecided, when none was granted, or when the business licence of the same case was not registered.
 */
export function licenceContent(
  caseId: string,
  state: CaseState,
  catalogue: Catalogue,
): { readonly ok: true; readonly content: LicenceContent } | { readonly ok: false; readonly refusal: Refusal } {
  if (state.phase === 'accepted') {
    const waiting = state.items.filter((item) => item.decision.kind === 'pending')
    return refuse('items-pending', `还有${waiting.length}个事项未作出决定，不能制证。`, {
      about: waiting.map((item) => item.itemId),
    })
  }
  if (state.phase !== 'decided') return refuse('not-decided', '该办件没有办结，不能制证。')
  const { file } = state
  const { industryId } = file
  if (industryId === null) throw new Error('A decided case has its industry')
  const registration = state.items.find((item) => item.itemId === BUSINESS_LICENCE_ID)
  if (registration !== undefined && registration.decision.kind !== 'granted') {
    return refuse('licence-refused', '营业执照未予登记，不能发放行业综合许可证。')
  }
  const permits = state.items.flatMap((item) => {
    if (item.itemId === BUSINESS_LICENCE_ID || item.decision.kind !== 'granted') return []
    const { permitNo, scope, validFrom, validTo } = item.decision
    const name = itemOf(catalogue, item.itemId).certificateName
    return [{ itemId: item.itemId, name, permitNo, scope, validFrom, validTo, departmentId: item.departmentId }]
  })
  if (permits.length === 0) {
    return refuse('nothing-granted', '没有准予的许可事项，不能发放行业综合许可证。', { rule: '实施方案二(二)' })
  }
  return {
    ok: true,
    content: {
      caseId,
      caseNo: state.receipt.caseNo,
      industryId,
      demo: file.demo,
      holder: {
        uscc: fieldText(file, 'uscc'),
        name: fieldText(file, 'applicantName'),
        personInCharge: fieldText(file, 'legalRepName'),
        premises: fieldText(file, 'premisesAddress') || fieldText(file, 'registeredAddress'),
      },
      permits,
    },
  }
}
