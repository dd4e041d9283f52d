import { randomUUID } from 'node:crypto'
import { clerk, draftCommands, grantOf, issuer, refusalFor, reviewerOf, subjectOf } from '#shared/case/testing/index.ts'
import { catalogue } from '#shared/catalogue/index.ts'
import { licenceContent } from '#shared/licence/content.ts'
import type { Office } from './office.ts'

export interface JobOptions {
  readonly subject?: number
  readonly businessLicence?: 'together' | 'held'
  readonly delivery?: 'pickup' | 'courier'
  readonly refused?: readonly string[]
}

export const pharmacy = { industryId: 'pharmacy', itemIds: ['drug-retail', 'medical-device-class3'] } as const

/** A draft that is ready for acceptance; answers the case's id. */
export function draft(
  office: Office,
  { subject = 0, businessLicence = 'held', delivery = 'pickup' }: JobOptions = {},
): string {
  const caseId = randomUUID()
  const who = subjectOf(subject)
  const { industryId, itemIds } = pharmacy
  for (const command of draftCommands(industryId, itemIds, { businessLicence, subject: who })) {
    office.give({ aggregate: 'case', streamId: caseId, command, actor: clerk })
  }
  if (delivery === 'courier') {
    const command = {
      type: 'choose-delivery',
      delivery: {
        kind: 'courier',
        recipient: who.person,
        phone: { personal: who.phone },
        address: { personal: who.address },
      },
    } as const
    office.give({ aggregate: 'case', streamId: caseId, command, actor: clerk })
  }
  return caseId
}

export function accepted(office: Office, options: JobOptions = {}): string {
  const caseId = draft(office, options)
  office.give({ aggregate: 'case', streamId: caseId, command: { type: 'accept' }, actor: clerk })
  return caseId
}

export function decided(office: Office, options: JobOptions = {}): string {
  const caseId = accepted(office, options)
  const { state } = office.store.state('case', caseId)
  if (state.phase !== 'accepted') throw new Error(`The case is ${state.phase}`)
  for (const { itemId, departmentId } of state.items) {
    const refused = options.refused?.includes(itemId) === true
    const command = refused ? refusalFor(itemId) : grantOf(itemId, undefined, subjectOf(options.subject ?? 0))
    office.give({ aggregate: 'case', streamId: caseId, command, actor: reviewerOf(departmentId) })
  }
  return caseId
}

/** Issued, printed and sealed: ready to leave the window. */
export function readyToLeave(office: Office, options: JobOptions = {}): string {
  const caseId = decided(office, options)
  const made = licenceContent(caseId, office.store.state('case', caseId).state, catalogue)
  if (!made.ok) throw new Error(made.refusal.message)
  const commands = [
    { type: 'issue', content: made.content, token: 'AAAAAAAAAAAAAAAAAAAAAA' },
    { type: 'record-printing', sha256: 'a'.repeat(64), printer: 'Test', reason: null },
    { type: 'seal' },
  ] as const
  for (const command of commands) office.give({ aggregate: 'licence', streamId: caseId, command, actor: issuer })
  return caseId
}

/** A parcel with the licence of a case, ready for the courier; answers the parcel's id. */
export function parcelOf(office: Office, caseId: string, waybillNo = '1234567890123'): string {
  const { state } = office.store.state('licence', caseId)
  if (state.phase === 'absent') throw new Error('There is no licence to send')
  const parcelId = randomUUID()
  const content = {
    caseId,
    licenceNo: state.licenceNo,
    holderName: state.content.holder.name,
    recipient: state.content.holder.personInCharge,
    phone: { personal: '13904530000' },
    address: { personal: '黑龙江省绥芬河市示范街1号' },
    waybillNo,
    demo: false,
  }
  const command = { type: 'prepare', content, acceptWaybillWarning: false } as const
  office.give({ aggregate: 'parcel', streamId: parcelId, command, actor: clerk })
  return parcelId
}
