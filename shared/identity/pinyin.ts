import { pinyin } from 'pinyin-pro'
import { normaliseForSearch, normaliseName } from './name.ts'

/** Readings of a name for search, the likelier first; more than one only where they differ. */
export type NameReadings = {
  /** First letters: `cqhgd`. */
  readonly initials: readonly string[]
  /** Full pinyin without tones and spaces, ü as v: `chongqinghuoguodian`. */
  readonly pinyin: readonly string[]
}

type Reading = { readonly initials: string; readonly pinyin: string }

const read = (text: string, surname: boolean): Reading => {
  const mode = surname ? ({ mode: 'surname', surname: 'head' } as const) : ({ mode: 'normal' } as const)
  const parts = pinyin(text, { ...mode, type: 'all', toneType: 'none', v: true }).map((part) =>
    part.isZh
      ? { initials: part.first, pinyin: part.pinyin }
      : { initials: normaliseForSearch(part.origin), pinyin: normaliseForSearch(part.origin) },
  )
  return {
    initials: parts.map((part) => part.initials).join(''),
    pinyin: parts.map((part) => part.pinyin).join(''),
  }
}

// A subject's name begins with its administrative division: 绥芬河市|长江大药房 is not read as “市长”.
const DIVISION = /^((?:\p{Script=Han}{2,7}?(?:自治[区州县]|[省市县区旗镇乡]))+)(.+)$/u

const readAfterDivision = (text: string): readonly Reading[] => {
  const parts = DIVISION.exec(text)
  if (parts === null) return []
  const division = read(parts[1] ?? '', false)
  const rest = read(parts[2] ?? '', false)
  return [{ initials: division.initials + rest.initials, pinyin: division.pinyin + rest.pinyin }]
}

/**
 * Pinyin initials and full pinyin for search, read word by word (重庆 is `cq`, not `zq`). A person's surname is read as a
 * surname first (单 is `s`); a subject's name is read after its administrative division first. The plain reading follows
 * where it differs. Letters and digits stay, lower case; a character without a known reading stays as it is.
 */
export const nameInitials = (text: string, { person }: { readonly person: boolean }): NameReadings => {
  const name = normaliseName(text)
  const readings = person ? [read(name, true), read(name, false)] : [...readAfterDivision(name), read(name, false)]
  return {
    initials: [...new Set(readings.map((reading) => reading.initials))],
    pinyin: [...new Set(readings.map((reading) => reading.pinyin))],
  }
}
