import type { Fact } from '#shared/catalogue/index.ts'

/**
 * The articles behind facts as a paper cites them: 《law》第n条, each once. The catalogue's notes on editions stay on screen;
 * of them a paper keeps only that something is not settled, as “（待核）”.
 */
export function citeFormally(facts: readonly Pick<Fact, 'source' | 'verified'>[]): string {
  const cited = facts.flatMap(({ source, verified }) =>
    partsOf(source).map((part) => cite(part, verified === 'unverified')),
  )
  return [...new Set(cited.filter((text) => text !== ''))].join('；')
}

/** One reference, and what its full-width brackets note about it. */
interface Part {
  readonly text: string
  readonly notes: string
}

const unsettled = /待核|未核/

function cite({ text, notes }: Part, unverified: boolean): string {
  if (text === '') return ''
  const mark = unverified || unsettled.test(notes) ? '（待核）' : ''
  const named = /^([^第《]+?) ?(第\d.*)$/.exec(text)
  return (named === null ? text : `《${named[1]}》${named[2]}`) + mark
}

/** Cuts a source at its semicolons; those within brackets, however deep, belong to the notes. */
function partsOf(source: string): readonly Part[] {
  const parts: Part[] = []
  let text = ''
  let notes = ''
  let depth = 0
  for (const character of `${source}；`) {
    if (character === '；' && depth === 0) {
      parts.push({ text: text.trim(), notes })
      text = ''
      notes = ''
      continue
    }
    if (character === '（') depth += 1
    if (depth === 0) text += character
    else notes += character
    if (character === '）' && depth > 0) depth -= 1
  }
  return parts
}
