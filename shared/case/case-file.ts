import type { Personal } from '#shared/core/personal.ts'
import type { Instant, LocalDate } from '#shared/core/time.ts'

/** What stands in one field of the merged form: text, several choices or lines, or a personal value. */
export type FieldValue = string | readonly string[] | Personal

/**
 * Where a field's value came from: typed at the window, given by data sharing, from the subject's own archive, or from the
 * business licence registered in this very case (证照联办).
 */
export type FieldSource = 'typed' | 'sharing' | 'archive' | 'registration'

export interface FilledField {
  readonly value: FieldValue
  readonly source: FieldSource
}

/** What the clerk found of one material. 容缺 (`deferred`) carries who promised it and until when. */
export type MaterialMark =
  | { readonly kind: 'original-checked' }
  | { readonly kind: 'copy-kept' }
  | { readonly kind: 'by-sharing' }
  | { readonly kind: 'deferred'; readonly promisedBy: string; readonly until: LocalDate }
  | { readonly kind: 'not-acceptable'; readonly reason: string }

export const materialMarkNames: Readonly<Record<MaterialMark['kind'], string>> = {
  'original-checked': '已核验原件',
  'copy-kept': '已收复印件',
  'by-sharing': '共享取得',
  deferred: '容缺后补',
  'not-acceptable': '不予认可',
}

/** A scanned or captured file. The bytes lie in the content-addressed store under their SHA-256 (64 hex digits). */
export interface Attachment {
  readonly sha256: string
  readonly fileName: string
  readonly mediaType: string
  /** Size in bytes. */
  readonly size: number
  readonly pages: number | null
}

/** 委托代理人: who applies for the applicant (行政许可法 第29条). */
export interface Agent {
  readonly name: string
  readonly idType: string
  readonly idNo: Personal
  readonly phone: Personal
}

/** How the applicant receives the licence (plan 二(五): 现场窗口、免费寄递). */
export type Delivery =
  | { readonly kind: 'pickup' }
  | { readonly kind: 'courier'; readonly recipient: string; readonly phone: Personal; readonly address: Personal }

export type BusinessLicenceMode = 'together' | 'held'

/** Everything that the window collects. It grows through drafting and stands still once the case is accepted. */
export interface CaseFile {
  readonly openedAt: Instant
  readonly openedBy: string
  readonly desk: string
  /** Made from the demonstration data set; every page and paper says so. */
  readonly demo: boolean
  readonly catalogueVersion: string
  readonly industryId: string | null
  readonly businessLicence: BusinessLicenceMode
  readonly exemptionAnswers: Readonly<Record<string, string>>
  /** The chosen permit items, without the business licence. */
  readonly itemIds: readonly string[]
  /**
   * Permits that an answer bars or closes and that the applicant applies for all the same: complete papers must then be
   * accepted and the department decides in writing (行政许可法 第32条第五项, 第38条).
   */
  readonly insisted: readonly string[]
  readonly form: Readonly<Record<string, FilledField>>
  readonly materials: Readonly<Record<string, MaterialMark>>
  readonly attachments: Readonly<Record<string, readonly Attachment[]>>
  readonly agent: Agent | null
  readonly delivery: Delivery
}
