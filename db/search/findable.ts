import type { CaseState } from '#shared/case/case-state.ts'
import { nameInitials, normaliseForSearch } from '#shared/identity/index.ts'
import type { LicenceState } from '#shared/licence/licence-state.ts'
import type { ParcelState } from '#shared/parcel/parcel-state.ts'
import type { Keyring } from '../personal/keys.ts'
import { applicantOf, isAccepted, phonesOf, receiptOf } from '../projections/case-facts.ts'

/** What a value in the b-tree is; it tells why a hit was found. */
export type TermKind =
  | 'case-no'
  | 'notice-no'
  | 'permit-no'
  | 'licence-no'
  | 'waybill'
  | 'number-tail'
  | 'uscc'
  | 'phone'
  | 'phone-tail'
  | 'id-number'

export interface Term {
  readonly kind: TermKind
  readonly value: string
}

/** Everything under which one thing can be found. Names are normalised; `person` names are read surname first. */
export interface Findable {
  readonly names: readonly { readonly text: string; readonly person: boolean }[]
  readonly terms: readonly Term[]
}

type Hash = Keyring['keyedHash']

/** Shortest and longest tail of a phone by which it is found. */
export const phoneTail = { shortest: 4, longest: 11 } as const

/** Null when there is nothing yet by which the case could be asked for. */
export function findableCase(state: CaseState, hash: Hash): Findable | null {
  if (state.phase === 'absent' || state.phase === 'discarded') return null
  const applicant = applicantOf(state.file)
  const receipt = receiptOf(state)
  const notices = [
    receipt?.receiptNo,
    'correction' in state ? state.correction?.noticeNo : undefined,
    'acceptance' in state ? state.acceptance.noticeNo : undefined,
    state.phase === 'declined' ? state.decline.noticeNo : undefined,
  ]
  const decisions = isAccepted(state) ? state.items.map((item) => item.decision) : []
  const permits = decisions.map((decision) => (decision.kind === 'granted' ? decision.permitNo : undefined))
  const letters = decisions.map((decision) => (decision.kind === 'pending' ? undefined : decision.noticeNo))
  const idNumbers = [applicant.legalRepIdNo, state.file.agent?.idNo.personal.toUpperCase()]
  return findable(
    [
      { text: applicant.name, person: false },
      { text: applicant.legalRepName, person: true },
      { text: state.file.agent?.name ?? '', person: true },
    ],
    [
      ...numberTerms('case-no', [receipt?.caseNo]),
      ...numberTerms('notice-no', [...notices, ...letters]),
      ...numberTerms('permit-no', permits),
      ...numberTerms('uscc', [applicant.uscc]),
      ...phonesOf(state.file).flatMap((phone) => phoneTerms(phone, hash)),
      ...idNumbers.filter((id) => (id ?? '') !== '').map((id) => term('id-number', hash('id-number', id ?? ''))),
    ],
  )
}

export function findableLicence(state: LicenceState): Findable | null {
  if (state.phase === 'absent') return null
  const { holder, permits } = state.content
  return findable(
    [{ text: holder.name, person: false }],
    [
      ...numberTerms('licence-no', [state.licenceNo]),
      ...numberTerms(
        'permit-no',
        permits.map((permit) => permit.permitNo),
      ),
      ...numberTerms('uscc', [holder.uscc]),
    ],
  )
}

export function findableParcel(state: ParcelState, hash: Hash): Findable | null {
  if (state.phase === 'absent') return null
  const { recipient, waybillNo, phone } = state.content
  return findable(
    [{ text: recipient, person: true }],
    [...numberTerms('waybill', [waybillNo]), ...phoneTerms(phone.personal, hash)],
  )
}

function findable(names: Findable['names'], terms: readonly Term[]): Findable | null {
  const kept = names
    .map(({ text, person }) => ({ text: normaliseForSearch(text), person }))
    .filter(({ text }) => text !== '')
  return kept.length === 0 && terms.length === 0 ? null : { names: kept, terms }
}

/** Initials of all names, each reading once. */
export function initialsOf(names: Findable['names']): readonly string[] {
  return [...new Set(names.flatMap(({ text, person }) => nameInitials(text, { person }).initials))]
}

function term(kind: TermKind, value: string): Term {
  return { kind, value }
}

/** A number as a prefix, and backwards for whoever remembers its end. */
function numberTerms(kind: TermKind, numbers: readonly (string | undefined)[]): readonly Term[] {
  return numbers
    .map((number) => normaliseForSearch(number ?? ''))
    .filter((number) => number !== '')
    .flatMap((number) =>
      kind === 'uscc' ? [term(kind, number)] : [term(kind, number), term('number-tail', backwards(number))],
    )
}

export function backwards(text: string): string {
  return [...text].reverse().join('')
}

/** The whole phone and each of its tails, as keyed hashes: they can be asked for and not be read. */
function phoneTerms(phone: string, hash: Hash): readonly Term[] {
  const digits = phone.replace(/\D/g, '')
  const tails = []
  for (let length = phoneTail.shortest; length <= Math.min(digits.length, phoneTail.longest); length += 1) {
    tails.push(term('phone-tail', hash('phone-tail', digits.slice(-length))))
  }
  return digits === '' ? [] : [term('phone', hash('phone', digits)), ...tails]
}
