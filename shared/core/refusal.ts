/**
 * The rules say no. Not an error: a value that is shown beside the control.
 * `message` is plain Chinese: what is wrong and what to do. `rule` names the article or the plan's paragraph.
 */
export interface Refusal {
  readonly code: string
  readonly message: string
  readonly rule?: string
  /** Fields, materials or permit items that the refusal is about, so that the page can point at each. */
  readonly about?: readonly string[]
}

export type Decision<E> =
  | { readonly ok: true; readonly events: readonly E[] }
  | { readonly ok: false; readonly refusal: Refusal }

export function accept<E>(...events: readonly E[]): Decision<E> {
  return { ok: true, events }
}

export function refuse(code: string, message: string, extra: { rule?: string; about?: readonly string[] } = {}) {
  return { ok: false, refusal: { code, message, ...extra } } as const
}
