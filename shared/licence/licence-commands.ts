import { z } from 'zod'
import type { LicenceContent } from './licence-state.ts'

const text = z.string().trim()
const personal = z.object({ personal: z.string().trim().max(200) }).readonly()

/** What a person may ask of a licence. The stream of a licence has the id of its case. */
export const licenceCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('seal') }),
  z.object({
    type: z.literal('hand-over'),
    collector: z.object({
      name: text.max(60),
      relation: z.enum(['self', 'agent']),
      idType: text.max(30),
      idNo: personal,
    }),
    identityChecked: z.boolean(),
    /** The signature drawn on the screen, as a PNG in a data: address. */
    signature: z.object({ personal: z.string().max(200_000) }).readonly(),
  }),
])

/** Content and token are put together by the office from the decided case, never by the page. */
export interface IssueLicence {
  readonly type: 'issue'
  readonly content: LicenceContent
  readonly token: string
}

/** Recorded once the sheet is in the clerk's hand; the digest is of the bytes that were sent to the printer. */
export interface RecordPrinting {
  readonly type: 'record-printing'
  readonly sha256: string
  readonly printer: string
  readonly reason: string | null
}

/** Follows from the parcel that carries the licence away. */
export interface PostLicence {
  readonly type: 'post'
  readonly parcelId: string
  readonly waybillNo: string
}

/** A parcel came back undelivered: the licence is at the window again. */
export interface TakeBackLicence {
  readonly type: 'take-back'
  readonly parcelId: string
  readonly reason: string
}

export type LicenceCommand =
  | z.infer<typeof licenceCommand>
  | IssueLicence
  | RecordPrinting
  | PostLicence
  | TakeBackLicence
