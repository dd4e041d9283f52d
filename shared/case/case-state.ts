import type { Instant, LocalDate } from '#shared/core/time.ts'
import type { CaseFile } from './case-file.ts'

/** One thing that the applicant must mend, in the one notice of all of them (行政许可法 第32条第四项). */
export interface Defect {
  readonly about: 'material' | 'field'
  readonly id: string
  readonly problem: string
  readonly remedy: string
}

export interface Receipt {
  readonly caseNo: string
  readonly receiptNo: string
  readonly at: Instant
  readonly on: LocalDate
  readonly by: string
}

export interface Correction {
  readonly noticeNo: string
  readonly at: Instant
  readonly on: LocalDate
  readonly by: string
  readonly defects: readonly Defect[]
}

/** The limit that binds one permit from its acceptance on. `due` is null while the calendar of its year is not loaded. */
export interface ItemLimit {
  readonly kind: 'promised' | 'statutory'
  readonly days: number
  readonly unit: 'working' | 'calendar'
  readonly start: LocalDate
  readonly due: LocalDate | null
  readonly calendarVersion: string
}

export type ItemDecision =
  | { readonly kind: 'pending' }
  | ({ readonly kind: 'granted' } & Grant)
  | ({ readonly kind: 'refused' } & ItemRefusal)

interface Decided {
  readonly noticeNo: string
  readonly at: Instant
  readonly on: LocalDate
  readonly by: string
}

export interface Grant extends Decided {
  readonly permitNo: string
  readonly scope: string
  readonly validFrom: LocalDate
  /** Null when the permit has no term of validity. */
  readonly validTo: LocalDate | null
}

/** 不予许可: facts, reasons and basis are part of the decision (行政许可法 第38条第二款). */
export interface ItemRefusal extends Decided {
  readonly facts: string
  readonly reasons: string
  readonly basis: string
  readonly remedies: string
}

/** 事项办件: one permit of the case at its department. Nothing is merged in law; each has its own clock and decision. */
export interface ItemCase {
  readonly itemId: string
  readonly departmentId: string
  readonly limit: ItemLimit
  readonly decision: ItemDecision
}

export interface Acceptance {
  readonly noticeNo: string
  readonly at: Instant
  readonly on: LocalDate
  readonly by: string
  /** The permit whose limit is the case's limit, or null while no date can be computed. */
  readonly overall: { readonly itemId: string; readonly due: LocalDate; readonly kind: ItemLimit['kind'] } | null
}

export interface Decline {
  readonly kind: 'not-a-permit' | 'not-our-power'
  readonly noticeNo: string
  readonly at: Instant
  readonly on: LocalDate
  readonly by: string
  readonly reason: string
  readonly basis: string
  /** The body to go to; always named when the matter is not this body's power (行政许可法 第32条第二项). */
  readonly bodyToGoTo: string | null
}

/** 办件: one application with all its permits, from the first keystroke to the last decision. */
export type CaseState =
  | { readonly phase: 'absent' }
  | { readonly phase: 'draft'; readonly file: CaseFile }
  | { readonly phase: 'discarded'; readonly file: CaseFile; readonly reason: string }
  | { readonly phase: 'received'; readonly file: CaseFile; readonly receipt: Receipt }
  | {
      readonly phase: 'correcting'
      readonly file: CaseFile
      readonly receipt: Receipt
      readonly correction: Correction
    }
  | { readonly phase: 'declined'; readonly file: CaseFile; readonly receipt: Receipt; readonly decline: Decline }
  | AcceptedCase
  | DecidedCase

export interface AcceptedCase {
  readonly phase: 'accepted'
  readonly file: CaseFile
  readonly receipt: Receipt
  readonly correction: Correction | null
  readonly acceptance: Acceptance
  readonly items: readonly ItemCase[]
}

export interface DecidedCase extends Omit<AcceptedCase, 'phase'> {
  readonly phase: 'decided'
  readonly decidedOn: LocalDate
}

export type CasePhase = CaseState['phase']

export const casePhaseNames: Readonly<Record<CasePhase, string>> = {
  absent: '无此办件',
  draft: '填报中',
  discarded: '已作废',
  received: '已收件',
  correcting: '待补正',
  declined: '不予受理',
  accepted: '审批中',
  decided: '已办结',
}
