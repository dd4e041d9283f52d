import type { Personal } from '#shared/core/personal.ts'
import type { Instant, LocalDate } from '#shared/core/time.ts'

/** One row of the licence's table: a permit as it was granted. */
export interface LicencePermit {
  readonly itemId: string
  readonly name: string
  readonly permitNo: string
  readonly scope: string
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
  readonly departmentId: string
}

/** What the licence says of its holder, taken from the case on the day of issue. */
export interface LicenceHolder {
  readonly uscc: string
  readonly name: string
  readonly personInCharge: string
  readonly premises: string
}

export interface LicenceContent {
  readonly caseId: string
  readonly caseNo: string
  readonly industryId: string
  readonly demo: boolean
  readonly holder: LicenceHolder
  readonly permits: readonly LicencePermit[]
}

export interface Printing {
  readonly at: Instant
  readonly by: string
  /** Digest of the very bytes that went to the printer. */
  readonly sha256: string
  readonly printer: string
  /** Null for the first print; every further one says why (补打原因). */
  readonly reason: string | null
}

/** 用印: the physical stamp on the last printed sheet, recorded by whom and when. */
export interface Sealing {
  /** Which print it stands on, counted from 1. */
  readonly sheet: number
  readonly at: Instant
  readonly by: string
}

export interface Collector {
  readonly name: string
  readonly relation: 'self' | 'agent'
  readonly idType: string
  readonly idNo: Personal
}

/** 出件: handed to the person at the counter, or to the courier and then delivered. */
export type Handover =
  | {
      readonly kind: 'pickup'
      readonly at: Instant
      readonly by: string
      readonly collector: Collector
      readonly signature: Personal
    }
  | {
      readonly kind: 'courier'
      readonly at: Instant
      readonly by: string
      readonly parcelId: string
      readonly waybillNo: string
    }

/** 行业综合许可证: a view over granted permits; it abolishes none and changes no deciding body (plan 三(三)). */
export type LicenceState =
  | { readonly phase: 'absent' }
  | {
      readonly phase: 'issued'
      readonly licenceNo: string
      readonly version: number
      readonly content: LicenceContent
      readonly issuedAt: Instant
      readonly issuedOn: LocalDate
      readonly issuedBy: string
      /** Random token of the public look-up, 128 bits in base64url; says nothing by itself. */
      readonly token: string
      readonly printings: readonly Printing[]
      readonly sealings: readonly Sealing[]
      readonly handover: Handover | null
    }

export type IssuedLicence = Extract<LicenceState, { phase: 'issued' }>
