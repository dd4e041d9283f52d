import type { CasePhase, CaseState, ItemDecision, ItemLimit } from '#shared/case/case-state.ts'
import type { Role } from '#shared/core/actor.ts'
import type { Instant, LocalDate } from '#shared/core/time.ts'
import type { IssuedLicence } from '#shared/licence/licence-state.ts'
import type { ParcelState } from '#shared/parcel/parcel-state.ts'

/** A page of a list. Count and rows come from one query, so they cannot differ. */
export interface Page<T> {
  readonly rows: readonly T[]
  readonly total: number
}

export interface CaseRow {
  readonly caseId: string
  readonly caseNo: string | null
  readonly phase: CasePhase
  readonly industryId: string | null
  readonly applicantName: string
  readonly uscc: string
  readonly premises: string
  readonly openedAt: Instant
  readonly updatedAt: Instant
  readonly receivedOn: LocalDate | null
  readonly acceptedOn: LocalDate | null
  readonly dueOn: LocalDate | null
  readonly dueKind: ItemLimit['kind'] | null
  readonly decidedOn: LocalDate | null
  readonly itemTotal: number
  readonly itemDecided: number
  readonly itemGranted: number
  readonly licenceNo: string | null
  readonly clerk: string
  readonly desk: string
  readonly demo: boolean
}

/** One line of a history, told in plain Chinese. */
export interface HistoryEntry {
  readonly at: Instant
  readonly by: string
  readonly desk: string
  readonly text: string
}

/** A case with everything about it. Personal values are whole for the clerk who drafts, masked for everyone else. */
export interface CaseDetail {
  readonly caseId: string
  readonly version: number
  readonly state: Exclude<CaseState, { phase: 'absent' }>
  readonly licence: IssuedLicence | null
  readonly parcel: ParcelView | null
  readonly papers: readonly PaperEntry[]
  readonly history: readonly HistoryEntry[]
}

/** Another running case for the same subject or premises, and what is the same. */
export interface DuplicateCase {
  readonly caseId: string
  readonly caseNo: string | null
  readonly phase: CasePhase
  readonly applicantName: string
  readonly premises: string
  readonly openedAt: Instant
  readonly reasons: readonly string[]
}

/** One permit item in its department's queue. */
export interface ApprovalRow {
  readonly caseId: string
  readonly caseNo: string
  readonly itemId: string
  readonly departmentId: string
  readonly industryId: string
  readonly applicantName: string
  readonly premises: string
  readonly acceptedOn: LocalDate
  readonly dueOn: LocalDate | null
  readonly limitKind: ItemLimit['kind']
  readonly decision: ItemDecision['kind']
  readonly decidedOn: LocalDate | null
  readonly permitNo: string | null
  readonly demo: boolean
}

/** A case that is decided or issued, on its way through 制证 and 出证. */
export interface LicenceRow {
  readonly caseId: string
  readonly caseNo: string
  readonly industryId: string
  readonly holderName: string
  readonly uscc: string
  readonly decidedOn: LocalDate
  readonly itemTotal: number
  readonly itemGranted: number
  readonly licenceNo: string | null
  readonly issuedOn: LocalDate | null
  readonly printCount: number
  readonly sealed: boolean
  readonly delivery: 'pickup' | 'courier'
  readonly handedOver: 'pickup' | 'courier' | null
  readonly demo: boolean
}

export interface ParcelView {
  readonly parcelId: string
  readonly caseId: string
  readonly licenceNo: string
  readonly holderName: string
  readonly recipient: string
  readonly phone: string
  readonly address: string
  readonly waybillNo: string
  readonly phase: Exclude<ParcelState['phase'], 'absent'>
  readonly batchId: string | null
  readonly batchNo: string | null
  readonly settledOn: LocalDate | null
  readonly settlement: string | null
  readonly demo: boolean
}

/** One archive per subject (一档管理). */
export interface SubjectRow {
  readonly subjectId: string
  readonly name: string
  readonly uscc: string
  readonly caseCount: number
  readonly licenceCount: number
  readonly lastActivity: Instant
  readonly demo: boolean
}

export interface SubjectArchive extends SubjectRow {
  readonly cases: readonly CaseRow[]
  readonly licences: readonly { readonly caseId: string; readonly licence: IssuedLicence }[]
  readonly papers: readonly (PaperEntry & { readonly caseId: string })[]
  readonly history: readonly (HistoryEntry & { readonly caseId: string })[]
}

export interface SearchHit {
  readonly kind: 'case' | 'licence' | 'parcel'
  readonly caseId: string
  readonly title: string
  readonly number: string
  readonly detail: string
  /** Why it matches, e.g. 拼音首字母. */
  readonly why: string
}

/** Which paper of which record. `itemId` for the papers of one permit, `batchId` for the courier's list. */
export type PaperRef =
  | {
      readonly kind:
        | 'licence'
        | 'receipt'
        | 'acceptance'
        | 'correction'
        | 'decline'
        | 'one-time-notice'
        | 'collection'
        | 'dispatch'
      readonly caseId: string
    }
  | { readonly kind: 'grant' | 'refusal'; readonly caseId: string; readonly itemId: string }
  | { readonly kind: 'courier-batch'; readonly batchId: string }

/** A paper that exists for a case: its name, number and date as they stand in the register. */
export interface PaperEntry {
  readonly ref: PaperRef
  readonly title: string
  readonly number: string
  readonly on: LocalDate
}

export interface DrawnPaper {
  readonly title: string
  readonly number: string
  readonly fileName: string
  readonly sha256: string
  readonly bytes: Uint8Array
}

export interface Printer {
  readonly name: string
  readonly displayName: string
  readonly isDefault: boolean
  readonly state: 'idle' | 'busy' | 'stopped'
}

export interface AccountRow {
  readonly accountId: string
  readonly username: string
  readonly displayName: string
  readonly roles: readonly Role[]
  readonly departmentId: string | null
  readonly disabled: boolean
  readonly demo: boolean
}

export type SessionView =
  | { readonly phase: 'first-start' }
  | { readonly phase: 'signed-out' }
  | { readonly phase: 'locked'; readonly account: AccountRow }
  | { readonly phase: 'signed-in'; readonly account: AccountRow }

/** What sharing gives of a subject: field id → value, and where it comes from. */
export interface SharedSubject {
  readonly source: 'sharing' | 'archive'
  readonly sourceName: string
  readonly values: Readonly<Record<string, string | readonly string[] | { readonly personal: string }>>
}

export interface DeskView {
  readonly desk: string
  readonly today: LocalDate
  readonly now: Instant
  readonly version: string
  readonly demoLoaded: boolean
  /** Commits that wait for the hub's confirmation; always 0 with the embedded hub. */
  readonly pending: number
  readonly hub: string
}

/** The counts beside the rail: each is the total of the very query behind its page. */
export interface WorkCounts {
  readonly drafts: number
  readonly received: number
  readonly correcting: number
  readonly approvals: number
  readonly accepted: number
  readonly toIssue: number
  readonly toHandOver: number
  readonly parcels: number
}
