import type { Instant, LocalDate } from '#shared/core/time.ts'
import type { Handover, LicenceContent, Printing, Sealing } from './licence-state.ts'

export type LicenceEvent =
  | {
      readonly type: 'licence-issued'
      readonly licenceNo: string
      readonly version: number
      readonly content: LicenceContent
      readonly at: Instant
      readonly on: LocalDate
      readonly by: string
      readonly token: string
    }
  | { readonly type: 'licence-printed'; readonly printing: Printing }
  | { readonly type: 'licence-sealed'; readonly sealing: Sealing }
  | { readonly type: 'licence-handed-over'; readonly handover: Handover }
  | { readonly type: 'licence-came-back'; readonly parcelId: string; readonly reason: string; readonly at: Instant }
