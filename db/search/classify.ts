import { normaliseForSearch } from '#shared/identity/index.ts'
import type { Keyring } from '../personal/keys.ts'
import { backwards, phoneTail, type TermKind } from './findable.ts'

/** One way to look for what was typed: a value in the b-tree, whole or as a beginning, or a piece of a name. */
export type Probe =
  | {
      readonly kind: 'term'
      readonly term: TermKind
      readonly value: string
      readonly whole: boolean
      readonly why: string
    }
  | { readonly kind: 'name'; readonly piece: string }
  | { readonly kind: 'initials'; readonly letters: string }

const numberKinds: readonly (readonly [TermKind, string])[] = [
  ['case-no', '办件编号'],
  ['licence-no', '综合许可证编号'],
  ['permit-no', '许可证编号'],
  ['notice-no', '文书编号'],
  ['waybill', '邮件号'],
]

/**
 * What the typed text may be, the likeliest first. Digits are a phone's tail or a number, 15 and 18 characters may be an ID
 * number, letters are initials or the beginning of a number, anything with Chinese is a name or a number.
 */
export function probesOf(text: string, hash: Keyring['keyedHash']): readonly Probe[] {
  const typed = normaliseForSearch(text)
  const length = [...typed].length
  if (length === 0) return []
  const ascii = /^[0-9a-z]+$/.test(typed)
  const digits = /^\d+$/.test(typed)
  const letters = /^[a-z]+$/.test(typed)
  const tail = digits && length >= phoneTail.shortest && length <= phoneTail.longest
  const probes: (Probe | null)[] = [
    digits && length >= 7 ? whole('phone', hash('phone', typed), '联系电话') : null,
    tail ? whole('phone-tail', hash('phone-tail', typed), '电话尾号') : null,
    ascii && length >= 8 ? whole('id-number', hash('id-number', typed.toUpperCase()), '证件号码') : null,
    ascii && length >= 4 ? begins('uscc', typed, '统一社会信用代码') : null,
    ...(length >= 2 ? numberKinds.map(([kind, why]) => begins(kind, typed, why)) : []),
    digits && length >= 4 ? begins('number-tail', backwards(typed), '编号尾数') : null,
    digits && length < 4 ? null : { kind: 'name', piece: typed },
    letters && length >= 2 ? { kind: 'initials', letters: typed } : null,
  ]
  return probes.filter((probe) => probe !== null)
}

function whole(term: TermKind, value: string, why: string): Probe {
  return { kind: 'term', term, value, whole: true, why }
}

function begins(term: TermKind, value: string, why: string): Probe {
  return { kind: 'term', term, value, whole: false, why }
}
