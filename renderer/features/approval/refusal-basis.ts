import { catalogue, itemOf } from '#shared/catalogue/index.ts'
import { citeFormally } from '#shared/papers/citation.ts'

const openMark = '（待核）'

/**
 * The legal basis offered for a refusal: what the catalogue names for the item, cited as a decision cites it. A source that
 * nobody compared with the text carries “（待核）”, and one of low confidence is left out, so that none is printed as settled.
 */
export function offeredBasis(itemId: string): string {
  const own = itemOf(catalogue, itemId).legalBasis.filter((fact) => fact.confidence !== 'low')
  return ['《中华人民共和国行政许可法》第38条第二款', citeFormally(own)].join('；')
}

/** True while a basis still holds a source that must be checked before the decision leaves the house. */
export function hasOpenSource(basis: string): boolean {
  return basis.includes(openMark)
}
