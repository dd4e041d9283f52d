import type { CaseFile } from '#shared/case/case-file.ts'
import type { CaseState } from '#shared/case/case-state.ts'
import { fieldText } from '#shared/case/field-value.ts'

export type PresentCase = Exclude<CaseState, { phase: 'absent' }>

/** What lists say of a case's applicant. The premises, or the registered address while they are not filled. */
export function applicantOf(file: CaseFile) {
  return {
    name: fieldText(file, 'applicantName'),
    uscc: fieldText(file, 'uscc'),
    premises: fieldText(file, 'premisesAddress') || fieldText(file, 'registeredAddress'),
    legalRepName: fieldText(file, 'legalRepName'),
    legalRepIdNo: fieldText(file, 'legalRepIdNo').toUpperCase(),
  }
}

/** Every phone under which somebody may ask for the case. */
export function phonesOf(file: CaseFile): readonly string[] {
  return [
    fieldText(file, 'legalRepPhone'),
    fieldText(file, 'contactPhone'),
    file.agent?.phone.personal ?? '',
    file.delivery.kind === 'courier' ? file.delivery.phone.personal : '',
  ].filter((phone) => phone !== '')
}

export function receiptOf(state: PresentCase) {
  return 'receipt' in state ? state.receipt : null
}

export function isAccepted(state: CaseState): state is Extract<CaseState, { phase: 'accepted' | 'decided' }> {
  return state.phase === 'accepted' || state.phase === 'decided'
}
