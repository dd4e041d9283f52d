import type { Remedy } from './remedy.ts'

/** A paragraph of running text. `indented` opens it with two characters of space, as official Chinese prose does. */
export interface ParagraphBlock {
  readonly type: 'paragraph'
  readonly text: string
  readonly indented: boolean
  readonly bold: boolean
}

/** A short bold line above a group of blocks, e.g. “一、申请材料”. */
export interface HeadingBlock {
  readonly type: 'heading'
  readonly text: string
}

/** Ruled two-column facts: label on the left, value on the right. */
export interface KeyValuesBlock {
  readonly type: 'key-values'
  readonly rows: readonly { readonly label: string; readonly value: string }[]
}

/** One table column; `share` is its part of the width relative to the other columns. */
export interface TableColumn {
  readonly title: string
  readonly share: number
  readonly align: 'left' | 'center' | 'right'
}

/** A ruled table. Every row holds as many cells as there are columns; the head repeats on every sheet. */
export interface TableBlock {
  readonly type: 'table'
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly string[])[]
}

/** A list; numbered ones read “1.” “2.” … */
export interface ListBlock {
  readonly type: 'list'
  readonly numbered: boolean
  readonly items: readonly string[]
}

/** The remedies, one entry per permit, since the body that decides answers for its own permit (plan 三(三)). */
export interface RemedyBlock {
  readonly type: 'remedy'
  readonly title: string
  readonly entries: readonly Remedy[]
}

/** One hand-written signature. `signaturePng` is base64 PNG data (with or without a `data:` prefix) drawn on screen, or null for a line. */
export interface Signer {
  readonly label: string
  readonly signaturePng: string | null
  readonly signedOn: string | null
}

/**
 * The end of a paper: who signs by hand on the left, the body with its seal place and the date on the right.
 * `sealNote` marks the place, “（待盖章）”; nothing that resembles a seal is ever drawn.
 */
export interface SignatureBlock {
  readonly type: 'signature'
  readonly signers: readonly Signer[]
  readonly issuer: string | null
  readonly sealNote: string | null
  readonly date: string
}

export type Block =
  | ParagraphBlock
  | HeadingBlock
  | KeyValuesBlock
  | TableBlock
  | ListBlock
  | RemedyBlock
  | SignatureBlock
