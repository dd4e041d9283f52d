// What input methods, old systems and web forms put where a minority name has its dot U+00B7.
const DOTS = /\s*[\u00B7\u0387\u2022\u2027\u2219\u22C5\u2E31\u30FB\uFF65]\s*/gu

const HAN = /\p{Script=Han}/u

const BRACKETS: Readonly<Record<string, string>> = { '(': '（', ')': '）' }

/**
 * The form in which names of persons and subjects are stored and compared: NFKC, invisible characters removed, one
 * space at most (none between two Han characters), every middle dot U+00B7 without spaces around it. In a name with Han
 * characters brackets are full width, as on a business licence.
 */
export const normaliseName = (text: string): string => {
  const name = text
    .replace(/\p{Cf}+/gu, '')
    .replace(DOTS, '·')
    .normalize('NFKC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(DOTS, '·')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .trim()
  return HAN.test(name) ? name.replace(/ *([()]) */g, (_, bracket: string) => BRACKETS[bracket] ?? bracket) : name
}

/** Length as people count it: code points, so that a rare character outside the BMP is one (GB 18030-2022). */
export const countCodePoints = (text: string): number => [...text].length

/**
 * The form for searching: NFKC, lower case, without brackets, spaces, punctuation, symbols and invisible characters.
 * Private-use and not yet assigned characters stay: names are written with them until a standard holds theirs.
 */
export const normaliseForSearch = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Z}\p{Cc}\p{Cf}]+/gu, '')
