import type { CaseFile } from '#shared/case/case-file.ts'
import type { Acceptance, ItemCase } from '#shared/case/case-state.ts'
import { fieldText } from '#shared/case/field-value.ts'
import {
  type Catalogue,
  decidingBodyOf,
  effectiveLimit,
  industryOf,
  itemOf,
  remedyOf,
} from '#shared/catalogue/index.ts'
import type { Instant, LocalDate } from '#shared/core/time.ts'
import type { HallState } from '#shared/hall/hall.ts'
import { maskPhone } from '#shared/identity/index.ts'
import { citeFormally } from '#shared/papers/citation.ts'
import type {
  ApplicantFacts,
  HallFacts,
  ItemFacts,
  LimitFacts,
  NoticeFacts,
  RemedyFacts,
} from '#shared/papers/index.ts'
import type { Office } from '../office.ts'
import { hallAt } from './case-at.ts'

export function hallFacts(hall: HallState): HallFacts {
  return {
    name: hall.windowName,
    windowAddress: hall.address === '' ? '（未填写）' : hall.address,
    phone: hall.phone === '' ? '（未填写）' : hall.phone,
    issuer: hall.issuer,
    sealName: hall.sealName,
  }
}

/** Who applies, as papers name him: phones masked, the code absent while the business licence is applied for together. */
export function applicantFacts(file: CaseFile): ApplicantFacts {
  // A code that was typed before the licence was asked for together is not the one that the registration will give.
  const registered = file.businessLicence === 'held' || file.form.uscc?.source === 'registration'
  const uscc = registered ? fieldText(file, 'uscc') : ''
  const phone = fieldText(file, 'contactPhone') || fieldText(file, 'legalRepPhone')
  return {
    name: fieldText(file, 'applicantName'),
    uscc: uscc === '' ? null : uscc,
    personInCharge: fieldText(file, 'legalRepName'),
    premises: fieldText(file, 'premisesAddress') || fieldText(file, 'registeredAddress'),
    phoneMasked: phone === '' ? null : maskPhone(phone),
    agentName: file.agent === null || file.agent.name === '' ? null : file.agent.name,
  }
}

export interface NoticeOf {
  readonly file: CaseFile
  readonly caseNo: string
  readonly number: string
  readonly date: LocalDate
  /** When what the paper says came about; it fixes the file's own date, so the same paper always has the same bytes. */
  readonly at: Instant
}

/** What every notice of a case is built from; the code at its head says the case number, for the window's scanner. */
export async function noticeFacts(office: Office, { file, caseNo, number, date, at }: NoticeOf): Promise<NoticeFacts> {
  const hall = await hallAt(office, at)
  return {
    caseNo,
    number,
    date,
    drawnAt: at,
    demo: file.demo,
    catalogueVersion: file.catalogueVersion,
    industry: industryName(office.catalogue, file),
    applicant: applicantFacts(file),
    hall: hallFacts(hall.settings),
    qrText: caseNo === '' ? null : caseNo,
  }
}

export function industryName(catalogue: Catalogue, file: CaseFile): string {
  return file.industryId === null ? '' : industryOf(catalogue, file.industryId).name
}

/** A body that nobody has confirmed carries “（待核）” on paper until the catalogue says otherwise. */
export function remedyFacts(catalogue: Catalogue, departmentId: string): RemedyFacts {
  const remedy = remedyOf(catalogue, departmentId)
  return {
    reviewAuthority: remedy.reconsiderationBody + pendingMark(remedy.reconsiderationPending),
    court: remedy.court + pendingMark(remedy.courtPending),
    reviewUrl: null,
  }
}

function pendingMark(pending: boolean): string {
  return pending ? '（待核）' : ''
}

export function itemFacts(catalogue: Catalogue, itemId: string): ItemFacts {
  const item = itemOf(catalogue, itemId)
  return {
    name: item.name,
    department: decidingBodyOf(catalogue, itemId).name,
    remedy: remedyFacts(catalogue, item.departmentId),
  }
}

/** The articles behind an item, as papers cite them. */
export function legalBasis(catalogue: Catalogue, itemId: string): string {
  return citeFormally(itemOf(catalogue, itemId).legalBasis)
}

/** A limit with its last day; the day is open while it falls into a year without a holiday notice (行政许可法 第82条). */
export function limitFacts(catalogue: Catalogue, { itemId, limit }: Pick<ItemCase, 'itemId' | 'limit'>): LimitFacts {
  const { kind, days, unit, start, due } = limit
  const unsettled = effectiveLimit(itemOf(catalogue, itemId)).verified === 'unverified'
  return { text: `${days}${unit === 'working' ? '个工作日' : '日'}`, kind, unit, unsettled, start, due }
}

/** The limit of the permits together: that of the permit which the acceptance picked; null while no day can be told. */
export function overallFacts(
  catalogue: Catalogue,
  { overall }: Acceptance,
  items: readonly ItemCase[],
): LimitFacts | null {
  const picked = items.find((item) => item.itemId === overall?.itemId)
  return overall === null || picked === undefined ? null : { ...limitFacts(catalogue, picked), due: overall.due }
}
