const stars = (count: number): string => '*'.repeat(Math.max(0, count))

/** Keeps `head` and `tail` code points of `text`, at least one star between them. */
const keepEnds = (text: string, head: number, tail: number): string => {
  const characters = [...text]
  const hidden = characters.length - head - tail
  if (hidden < 1) return stars(characters.length)
  return characters.slice(0, head).join('') + stars(hidden) + (tail === 0 ? '' : characters.slice(-tail).join(''))
}

/**
 * An identity number for screens, lists and public papers (个人信息保护法第五十一条): `231081********0019`. Shorter numbers
 * keep less (`H1*****78`), and those of four characters or fewer nothing.
 */
export const maskId = (number: string): string => {
  const length = [...number].length
  if (length >= 15) return keepEnds(number, 6, 4)
  if (length >= 8) return keepEnds(number, 2, 2)
  return length >= 5 ? keepEnds(number, 1, 1) : stars(length)
}

/** A phone for lists and courier slips: `138****1234`, `0453-***1234`, `+79*****4567`. */
export const maskPhone = (phone: string): string => {
  const landline = /^(0\d{2,3}-)(\d{7,8})(?:-\d+)?$/.exec(phone)
  if (landline !== null) return `${landline[1]}${keepEnds(landline[2] ?? '', 0, 4)}`
  const length = [...phone].length
  if (length >= 11) return keepEnds(phone, 3, 4)
  return length >= 7 ? keepEnds(phone, 2, 2) : stars(length)
}

/** A person's name for public lists: the first character stays, dots and spaces too: `张**`, `买**·***`. */
export const maskName = (name: string): string =>
  [...name].map((character, place) => (place === 0 || /[\s·]/u.test(character) ? character : '*')).join('')

/** A text, such as a file's name, whose 18-digit ID numbers and mobile numbers are masked; dates and other numbers stay. */
export function maskNumbersIn(text: string): string {
  return text
    .replace(/(?<!\d)\d{17}[\dXx](?!\d)/g, (number) => maskId(number))
    .replace(/(?<!\d)1[3-9]\d{9}(?!\d)/g, (number) => maskPhone(number))
}
