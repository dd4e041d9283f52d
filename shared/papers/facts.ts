import type { RemedyFacts } from './remedy.ts'

/** The service hall as its papers name it; from the settings. */
export interface HallFacts {
  /** E.g. 绥芬河市政务服务中心综合窗口. */
  readonly name: string
  readonly windowAddress: string
  readonly phone: string
  /** Body that signs the window's own notices. */
  readonly issuer: string
  /** Name of the special seal for such notices. */
  readonly sealName: string
}

/** The applicant, already masked for print by whoever holds the personal data. */
export interface ApplicantFacts {
  readonly name: string
  /** Null while the business licence is applied for together. */
  readonly uscc: string | null
  readonly personInCharge: string
  readonly premises: string
  /** Masked, e.g. 138****5678. */
  readonly phoneMasked: string | null
  readonly agentName: string | null
}

/** What every notice of a case is built from. */
export interface NoticeFacts {
  readonly caseNo: string
  /** 文号 of this paper. */
  readonly number: string
  /** ISO date that the paper bears. */
  readonly date: string
  /** ISO instant, see {@link PaperCommon.drawnAt}. */
  readonly drawnAt: string
  readonly demo: boolean
  readonly catalogueVersion: string
  readonly industry: string
  readonly applicant: ApplicantFacts
  readonly hall: HallFacts
  /** What the look-up code of the paper says, or null for none. */
  readonly qrText: string | null
}

/** A permit in a notice: who decides it, and where to turn against that body. */
export interface ItemFacts {
  readonly name: string
  readonly department: string
  readonly remedy: RemedyFacts
}

/** A time limit in words and where it comes from. */
export interface LimitFacts {
  /** E.g. 20个工作日. */
  readonly text: string
  readonly kind: 'statutory' | 'promised'
  readonly unit: 'working' | 'calendar'
  /** True while the length was not compared with the text of its rule: a paper then says 待核. */
  readonly unsettled: boolean
  /** ISO date of the day from whose morrow it is counted: acceptance, or receipt where the permit's law says so. */
  readonly start: string
  /** ISO date; null while it would fall into a year whose holidays nobody has published (行政许可法 第82条): said, never guessed. */
  readonly due: string | null
}
