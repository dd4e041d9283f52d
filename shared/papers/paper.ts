import type { Block } from './block.ts'
import type { LicencePaper } from './licence-paper.ts'

/** What every paper carries, whatever it says. */
export interface PaperCommon {
  /** Title of the document, e.g. 受理通知书. */
  readonly title: string
  /** ISO instant that goes into the file as its creation date: the same paper always gives the same bytes. */
  readonly drawnAt: string
  /** Made from demonstration or training data: “演示” lies across every sheet. */
  readonly demo: boolean
  /** Version of the catalogue that the facts were taken from, printed in the foot. */
  readonly catalogueVersion: string
}

export type NoticeKind =
  | 'receipt'
  | 'one-time-notice'
  | 'acceptance'
  | 'correction'
  | 'decline'
  | 'grant'
  | 'refusal'
  | 'collection'
  | 'courier-batch'
  | 'dispatch'

/** Any paper but the licence: one look for all of them, drawn by one renderer. */
export interface NoticePaper extends PaperCommon {
  readonly kind: NoticeKind
  readonly orientation: 'portrait' | 'landscape'
  /** Number of the document (文号), given once by the numbering of the desk. */
  readonly number: string
  /** Case number, or null where the paper spans many cases (a courier batch). */
  readonly caseNo: string | null
  /** Who is addressed, printed with a colon on its own line; null for registers and lists. */
  readonly addressee: string | null
  readonly blocks: readonly Block[]
  /** Small line in the foot: how to reach the window. */
  readonly contact: string
  /** What the small code at the head says when scanned, or null for none. */
  readonly qrText: string | null
}

export type Paper = LicencePaper | NoticePaper
export type PaperKind = Paper['kind']
