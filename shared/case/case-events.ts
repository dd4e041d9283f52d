import type { LocalDate } from '#shared/core/time.ts'
import type {
  Agent,
  Attachment,
  BusinessLicenceMode,
  Delivery,
  FieldSource,
  FieldValue,
  MaterialMark,
} from './case-file.ts'
import type { Acceptance, Correction, Decline, Grant, ItemCase, ItemRefusal, Receipt } from './case-state.ts'

/** What has happened to a case. Stored for ever; a shape once written is read for ever. */
export type CaseEvent =
  | {
      readonly type: 'case-opened'
      readonly at: string
      readonly by: string
      readonly desk: string
      readonly demo: boolean
      readonly catalogueVersion: string
    }
  | { readonly type: 'industry-chosen'; readonly industryId: string; readonly itemIds: readonly string[] }
  | {
      readonly type: 'exemption-answered'
      readonly questionId: string
      readonly answer: string
      readonly itemIds: readonly string[]
    }
  | { readonly type: 'items-chosen'; readonly itemIds: readonly string[] }
  | { readonly type: 'applicant-insisted'; readonly itemId: string; readonly insists: boolean }
  | { readonly type: 'business-licence-set'; readonly mode: BusinessLicenceMode }
  | {
      readonly type: 'fields-filled'
      readonly source: FieldSource
      readonly values: Readonly<Record<string, FieldValue>>
    }
  | { readonly type: 'agent-set'; readonly agent: Agent | null }
  | { readonly type: 'material-marked'; readonly materialId: string; readonly mark: MaterialMark | null }
  | { readonly type: 'file-attached'; readonly materialId: string; readonly attachment: Attachment }
  | { readonly type: 'file-detached'; readonly materialId: string; readonly sha256: string }
  | { readonly type: 'delivery-chosen'; readonly delivery: Delivery }
  | { readonly type: 'case-received'; readonly receipt: Receipt }
  | { readonly type: 'correction-requested'; readonly correction: Correction }
  | { readonly type: 'case-declined'; readonly decline: Decline }
  | { readonly type: 'case-discarded'; readonly reason: string }
  | { readonly type: 'case-accepted'; readonly acceptance: Acceptance; readonly items: readonly ItemCase[] }
  | { readonly type: 'item-granted'; readonly itemId: string; readonly grant: Grant }
  | { readonly type: 'item-refused'; readonly itemId: string; readonly refusal: ItemRefusal }
  | { readonly type: 'all-items-decided'; readonly on: LocalDate }
