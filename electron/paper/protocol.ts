import type { Paper } from '#shared/papers/index.ts'
import type { AttachmentVerdict } from './attachment-verdict.ts'

/** Environment variable that tells the paper process where the fonts and the subsetter lie. */
export const FONTS_VARIABLE = 'ZONGCHUANG_FONTS'

/** What the paper process can be asked. Bytes cross the boundary by structured clone. */
export interface PaperMethods {
  readonly draw: { readonly params: Paper; readonly value: Uint8Array }
  readonly warmUp: { readonly params: null; readonly value: null }
  readonly inspect: {
    readonly params: { readonly bytes: Uint8Array; readonly fileName: string }
    readonly value: AttachmentVerdict
  }
}

export type PaperMethod = keyof PaperMethods

export type PaperRequest = {
  readonly [M in PaperMethod]: { readonly id: number; readonly method: M; readonly params: PaperMethods[M]['params'] }
}[PaperMethod]

/** `error.name` is `UndrawableText` or `Overflow` for what the paper itself causes; anything else is a bug. */
export type PaperReply =
  | { readonly id: number; readonly ok: true; readonly value: PaperMethods[PaperMethod]['value'] }
  | { readonly id: number; readonly ok: false; readonly error: { readonly name: string; readonly message: string } }
