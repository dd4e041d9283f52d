import type { PaperCommon } from './paper.ts'
import type { Remedy } from './remedy.ts'

/** One permit as the licence lists it. Its number is the department's own and is never made up here. */
export interface LicencePermit {
  readonly itemName: string
  readonly permitNo: string
  readonly scope: string
  /** ISO dates. */
  readonly validFrom: string
  readonly validTo: string | null
  /** As printed, e.g. “2026年11月24日至2031年11月23日” or “长期”. */
  readonly validityText: string
  readonly department: string
}

/**
 * 行业综合许可证, original (正本), A4 landscape, with its reverse that tells deciding departments and remedies.
 * A view over single permits: it has no expiry of its own, abolishes none of them and changes no deciding
 * authority (plan 三(三)); it is a snapshot, the QR code leads to the present state (plan 二(二)).
 */
export interface LicencePaper extends PaperCommon {
  readonly kind: 'licence'
  readonly licenceNo: string
  /** Counts up from 1; a changed licence is printed anew with the next version. */
  readonly version: number
  readonly uscc: string
  readonly name: string
  readonly personInCharge: string
  readonly premises: string
  readonly industry: string
  readonly permits: readonly LicencePermit[]
  /** The body whose seal closes the licence (plan 二(五)). */
  readonly issuer: string
  /** Name of the seal that is to be set by hand, e.g. …行政审批局审批专用章. */
  readonly sealName: string
  /** ISO date. */
  readonly issuedOn: string
  readonly qrText: string
  /** Beside the code: what scanning it shows, and that the print is a snapshot. */
  readonly lookupNote: string
  readonly snapshotNote: string
  /** The sentence of plan 三(三) that nothing is abolished. */
  readonly effectNote: string
  /** `sample`: 样章 lies across the sheet; `to-be-sealed`: the place says “（待盖章）”. Never a drawn seal. */
  readonly sealState: 'sample' | 'to-be-sealed'
  readonly remedies: readonly Remedy[]
  /** What the holder must know, printed on the reverse. */
  readonly notes: readonly string[]
}
