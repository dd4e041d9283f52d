import type { z } from 'zod'
import type { Role } from '#shared/core/actor.ts'
import type { Refusal } from '#shared/core/refusal.ts'

/**
 * Who may call a channel: `anyone` (also before sign-in), `signed-in` with any role, one of the listed roles, or
 * `by-command`: the permission of the command inside decides (`shared/permissions.ts`).
 */
export type Access = 'anyone' | 'signed-in' | 'by-command' | readonly Role[]

/** One question that a page may ask of the office: its input's schema, its answer's type, who may ask. */
export interface Channel<I extends z.ZodType, O, A extends Access = Access> {
  readonly input: I
  readonly access: A
  /** Only a type: nothing is stored here. */
  readonly output?: O
}

/** The access is kept in the type, so that a handler behind sign-in is always given its actor. */
export function channel<O>() {
  return <I extends z.ZodType, const A extends Access>(input: I, access: A): Channel<I, O, A> => ({ input, access })
}

/** The world failed: a closed set, each with a way on. */
export const faultCodes = [
  'database-locked',
  'database-damaged',
  'database-newer',
  'database-unreadable',
  'disk-full',
  'folder-read-only',
  'key-unavailable',
  'attachment-missing',
  'file-unreadable',
  'printer-unavailable',
  'print-failed',
  'store-stopped',
  'paper-stopped',
] as const
export type FaultCode = (typeof faultCodes)[number]

/** `detail` names the file, the printer or the version that the fault is about. */
export interface Fault {
  readonly code: FaultCode
  readonly detail: string
}

/** Why there is no answer. Refusal, fault and bug never share a path. */
export type Failure =
  | { readonly kind: 'refusal'; readonly refusal: Refusal }
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'signed-out'; readonly locked: boolean }
  | { readonly kind: 'not-allowed'; readonly message: string }
  | { readonly kind: 'bad-input'; readonly message: string }
  | { readonly kind: 'stale'; readonly message: string }
  | { readonly kind: 'bug'; readonly reference: string }

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure }
