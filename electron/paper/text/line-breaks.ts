/** These may not begin a line (避头). */
const NO_START = new Set('，。、；：？！）》〉】〕」』”’…—·％%,.;:?!)]}～')
/** These may not end a line (避尾). */
const NO_END = new Set('（《〈【〔「『“‘([{￥')
/** Letters, digits and what joins them: numbers and words stay whole. */
const WORD = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{N}\-_/.@#&+:*~'’]$/u
const DATE = /\d{4}年\d{1,2}月\d{1,2}日/gu

/** Measures a text in the unit of the width that lines are broken to. */
export type Measure = (text: string) => number

/**
 * Breaks a text into lines no wider than `width`. Line ends in the text hold; between Chinese characters a line may
 * end anywhere but where 避头尾 forbids it; words, numbers and dates stay whole unless one alone is wider than a line.
 * `firstIndent` is kept free at the start of every paragraph. An empty text is one empty line.
 */
export function breakLines(text: string, width: number, measure: Measure, firstIndent = 0): readonly string[] {
  return text.split('\n').flatMap((paragraph) => breakParagraph(paragraph, width, measure, firstIndent))
}

/**
 * The same lines in number, but as even in length as can be: for centred cells, where “…监督管／理局” looks like a slip.
 */
export function balanceLines(text: string, width: number, measure: Measure): readonly string[] {
  const greedy = breakLines(text, width, measure)
  if (greedy.length < 2 || text.includes('\n')) return greedy
  let even = greedy
  for (let narrower = width * 0.98; narrower > width / 2; narrower -= width * 0.02) {
    const lines = breakLines(text, narrower, measure)
    if (lines.length > greedy.length) return even
    even = lines
  }
  return even
}

function breakParagraph(text: string, width: number, measure: Measure, firstIndent: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  const room = (): number => (lines.length === 0 ? width - firstIndent : width)
  const fits = (candidate: string): boolean => measure(candidate.trimEnd()) <= room() + 1e-6
  const flush = (): void => {
    lines.push(line.trimEnd())
    line = ''
  }
  for (const unit of unitsOf(text)) {
    if (fits(line + unit)) {
      line += unit
      continue
    }
    if (line.trimEnd() !== '') flush()
    if (fits(unit)) {
      line = unit.trimStart()
      continue
    }
    // One unit alone is too wide: a date is cut after its year, anything else (a long number) where the line ends.
    for (const part of unit.match(DATE) !== null && measure('0000年') <= room() ? unit.split(/(?<=年)/u) : [unit]) {
      if (line !== '' && !fits(line + part)) flush()
      for (const character of part) {
        if (!fits(line + character) && line !== '') flush()
        line += character
      }
    }
  }
  if (line !== '' || lines.length === 0) flush()
  return lines
}

/** Splits a text into the pieces between which a line may end. */
function unitsOf(text: string): readonly string[] {
  const units: string[] = []
  for (const atom of atomsOf(text)) {
    const previous = units.at(-1)
    const glued = previous !== undefined && (NO_START.has(firstOf(atom)) || NO_END.has(lastOf(previous)))
    if (glued) units[units.length - 1] = previous + atom
    else units.push(atom)
  }
  return units
}

const firstOf = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0)
const lastOf = (text: string): string => [...text.trimEnd()].at(-1) ?? ''

/** Dates and words whole, every other character by itself; spaces close the word before them. */
function atomsOf(text: string): readonly string[] {
  const atoms: string[] = []
  let from = 0
  for (const date of text.matchAll(DATE)) {
    atoms.push(...wordsOf(text.slice(from, date.index)), date[0])
    from = date.index + date[0].length
  }
  atoms.push(...wordsOf(text.slice(from)))
  return atoms
}

function wordsOf(text: string): readonly string[] {
  const words: string[] = []
  let inWord = false
  for (const character of text) {
    const belongs = WORD.test(character)
    if ((belongs && inWord) || (character === ' ' && words.length > 0)) {
      words[words.length - 1] += character
    } else {
      words.push(character)
    }
    inWord = belongs
  }
  return words
}
