import { BUSINESS_LICENCE_ID, itemsOf } from './lookup.ts'
import type { Catalogue, Fact, ItemId, ItemMaterial, MaterialBasis, MaterialEntry } from './types.ts'

export interface MaterialNeed extends Fact {
  readonly itemId: ItemId
  readonly basis: MaterialBasis
  readonly condition: string | null
  readonly stage: string | null
}

/** A paper of the one list, with every item that needs it. The counts are the largest that any item asks. */
export interface MergedMaterial extends MaterialEntry {
  readonly neededBy: readonly MaterialNeed[]
  /** The strongest basis among the needs: regulation, then guide, then practice. */
  readonly basis: MaterialBasis
  /** true: every need is a window habit. It may not be made a condition of acceptance (行政许可法31). */
  readonly practiceOnly: boolean
  /** “不得作为受理前提…” for a practice-only paper, otherwise null. */
  readonly practiceNote: string | null
  /** true: some item's law or guide always asks it. Such a paper is missing when it is not there. */
  readonly unconditional: boolean
  /** When it is needed, where no item always asks it; each text once. */
  readonly conditions: readonly string[]
  /** true: the paper is the result of the business licence handled in the same case, so nobody hands it in. */
  readonly producedInCase: boolean
}

export interface MergeMaterialsOptions {
  /** Also list what only window practice asks. Default false. */
  readonly includePractice?: boolean
}

export const PRACTICE_NOTE = '窗口常见要求，无法定依据，不得作为受理前提（行政许可法第31条）'

const strength: Readonly<Record<MaterialBasis, number>> = { regulation: 0, guide: 1, practice: 2 }

/** Whether an item's law or guide asks the paper of everybody: what the headline counts (no condition, no mere practice). */
export function isUnconditional(need: Pick<ItemMaterial, 'basis' | 'condition'>): boolean {
  return need.basis !== 'practice' && need.condition === null
}

/**
 * The one list of papers of the chosen items: each once (plan 二(三)), in an order independent of the order of `itemIds`.
 * A paper that only window practice asks is left out unless `includePractice`, and then marked.
 */
export function mergeMaterials(
  catalogue: Catalogue,
  itemIds: readonly ItemId[],
  options: MergeMaterialsOptions = {},
): readonly MergedMaterial[] {
  const items = itemsOf(catalogue, itemIds)
  const licenceTogether = items.some((item) => item.id === BUSINESS_LICENCE_ID)
  return catalogue.materials.flatMap((material): MergedMaterial[] => {
    const needs = items.flatMap((item) =>
      item.materials.filter((own) => own.materialId === material.id).map((own) => ({ itemId: item.id, own })),
    )
    const basis = strongest(needs.map((need) => need.own.basis))
    if (basis === null) return []
    const practiceOnly = basis === 'practice'
    if (practiceOnly && options.includePractice !== true) return []
    const unconditional = needs.some((need) => isUnconditional(need.own))
    return [
      {
        ...material,
        originalCount: Math.max(...needs.map((need) => need.own.originalCount)),
        copyCount: Math.max(...needs.map((need) => need.own.copyCount)),
        neededBy: needs.map(({ itemId, own }) => ({
          itemId,
          basis: own.basis,
          condition: own.condition,
          stage: own.stage,
          source: own.source,
          confidence: own.confidence,
          verified: own.verified,
        })),
        basis,
        practiceOnly,
        practiceNote: practiceOnly ? PRACTICE_NOTE : null,
        unconditional,
        conditions: unconditional ? [] : [...new Set(needs.flatMap(({ own }) => own.condition ?? []))],
        producedInCase: licenceTogether && material.id === 'businessLicenceCopy',
      },
    ]
  })
}

function strongest(bases: readonly MaterialBasis[]): MaterialBasis | null {
  return bases.toSorted((a, b) => strength[a] - strength[b])[0] ?? null
}
