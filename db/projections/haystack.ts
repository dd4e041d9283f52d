import { nameInitials, normaliseForSearch } from '#shared/identity/index.ts'

const known = new Map<string, string>()
const most = 500

/** What a list's filter looks in: a name with its initials, and other texts, each in the form for searching. */
export function haystackOf(name: string, ...others: readonly (string | null)[]): string {
  const readings = name === '' ? [] : readingsOf(name)
  return [normaliseForSearch(name), readings, ...others.map((text) => normaliseForSearch(text ?? ''))].flat().join(' ')
}

/** What the filter looks for. The separator of the haystack is never in it. */
export function needleOf(text: string): string {
  return normaliseForSearch(text)
}

/** Initials of a subject's name, remembered: the same name comes by at every keystroke of its case. */
function readingsOf(name: string): string {
  const found = known.get(name)
  if (found !== undefined) return found
  if (known.size >= most) known.clear()
  const readings = nameInitials(name, { person: false }).initials.join(' ')
  known.set(name, readings)
  return readings
}
