import type { SourceEntry } from './types.ts'

const reference = /\{([A-Z]+)(?: ([^{}]*))?\}/g

/**
 * Spells out the references of a source text: `{SPF 第35条}` becomes “中华人民共和国食品安全法 第35条（…修正文本…）”.
 * The law's name and document number are told once, in `data/sources.json`. Throws on a key that is not there.
 */
export function spellCitation(sources: ReadonlyMap<string, SourceEntry>, text: string): string {
  return text.replaceAll(reference, (_whole, key: string, article: string | undefined) => {
    const source = sources.get(key)
    if (source === undefined) throw new Error(`catalogue: unknown source ${key} in “${text}”`)
    return `${source.law}${article === undefined ? '' : ` ${article}`}（${source.doc}）`
  })
}
