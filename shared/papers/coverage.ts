import generated from './font-coverage.generated.json' with { type: 'json' }
import type { Paper } from './paper.ts'

/** Sorted, flat: first, last, first, last … of every run of code points that the paper fonts can draw. */
const BOUNDS = decodeRuns(generated.runs)

/**
 * Undoes the compact form of the generated file: for every run “gap.length” in base 36, the gap counted from the
 * end of the run before.
 */
function decodeRuns(runs: string): readonly number[] {
  const bounds: number[] = []
  let end = 0
  for (const run of runs.split(' ')) {
    const [gap = '', length = ''] = run.split('.')
    const first = end + Number.parseInt(gap, 36)
    end = first + Number.parseInt(length, 36)
    bounds.push(first, end - 1)
  }
  return bounds
}

/** Whether the fonts of the papers hold this code point. */
export function isDrawable(codePoint: number): boolean {
  let low = 0
  let high = BOUNDS.length / 2 - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (codePoint < (BOUNDS[middle * 2] ?? 0)) high = middle - 1
    else if (codePoint > (BOUNDS[middle * 2 + 1] ?? 0)) low = middle + 1
    else return true
  }
  return false
}

/**
 * The characters of a text that no paper could show, each once, in order of appearance; empty when all can be
 * drawn. Line ends are no characters. Intake asks this while a name is typed, so that print never meets one.
 */
export function undrawable(text: string): readonly string[] {
  const missing = new Set<string>()
  for (const character of text) {
    if (character !== '\n' && !isDrawable(character.codePointAt(0) ?? 0)) missing.add(character)
  }
  return [...missing]
}

/** The same question for a whole paper: every text in it, whatever its place. */
export function undrawableIn(paper: Paper): readonly string[] {
  const missing = new Set<string>()
  visit(paper)
  return [...missing]

  function visit(value: unknown): void {
    if (typeof value === 'string') for (const character of undrawable(value)) missing.add(character)
    else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) visit(part)
  }
}
