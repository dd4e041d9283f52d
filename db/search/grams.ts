/**
 * Words for the full-text table. Every character and every pair of a name is a word, so that any piece of a name of two
 * characters or more is found. They are written as code points in hexadecimal: SQLite's tokenizer knows an older Unicode
 * and would split at characters that it has not heard of.
 */
export function gramsOf(name: string): readonly string[] {
  return [...singlesOf(name), ...pairsOf(name)]
}

/** Pieces of two, three and four letters of the initials, marked so that they are no character's number. */
export function initialGramsOf(initials: string): readonly string[] {
  return [2, 3, 4].flatMap((length) => piecesOf(initials, length)).map((piece) => `i${piece}`)
}

/**
 * The words that must all be there for a piece of a name: at most three, since more only cost time; the caller confirms the
 * rest in the name itself.
 */
export function wantedGrams(piece: string): readonly string[] {
  const pairs = pairsOf(piece)
  if (pairs.length === 0) return singlesOf(piece)
  const everySecond = pairs.filter((_, place) => place % 2 === 0).slice(0, 2)
  return [...new Set([...everySecond, ...pairs.slice(-1)])]
}

/** The same for initials: the first and the last piece of the longest length that fits. */
export function wantedInitialGrams(letters: string): readonly string[] {
  const pieces = piecesOf(letters, Math.min(4, letters.length)).map((piece) => `i${piece}`)
  return [...new Set([...pieces.slice(0, 1), ...pieces.slice(-1)])]
}

function singlesOf(text: string): readonly string[] {
  return [...text].map(hex)
}

function pairsOf(text: string): readonly string[] {
  const characters = [...text].map(hex)
  return characters.slice(1).map((character, place) => `${characters[place]}g${character}`)
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16)
}

function piecesOf(text: string, length: number): readonly string[] {
  const count = text.length - length + 1
  return Array.from({ length: Math.max(0, count) }, (_, start) => text.slice(start, start + length))
}
