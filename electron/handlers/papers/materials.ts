import { type CaseFile, type MaterialMark, materialMarkNames } from '#shared/case/case-file.ts'
import { caseMaterials } from '#shared/case/readiness.ts'
import type { Catalogue, MergedMaterial } from '#shared/catalogue/index.ts'
import { paperDate } from '#shared/papers/index.ts'

export interface MarkedMaterial {
  readonly material: MergedMaterial
  readonly mark: MaterialMark
}

/** The materials that the window has looked at, in the order of the one list. */
export function markedMaterials(file: CaseFile, catalogue: Catalogue): readonly MarkedMaterial[] {
  return caseMaterials(file, catalogue).flatMap((material) => {
    const mark = file.materials[material.id]
    return mark === undefined ? [] : [{ material, mark }]
  })
}

/** One line of the receipt: in what form the material was taken, how many sheets, and what to note. */
export function materialLine({ material, mark }: MarkedMaterial) {
  return { name: material.name, form: materialMarkNames[mark.kind], count: countOf(material, mark), note: noteOf(mark) }
}

function countOf(material: MergedMaterial, mark: MaterialMark): number {
  switch (mark.kind) {
    case 'original-checked':
      return Math.max(1, material.originalCount)
    case 'copy-kept':
      return Math.max(1, material.copyCount)
    case 'by-sharing':
    case 'deferred':
      return 0
    case 'not-acceptable':
      return 1
  }
}

function noteOf(mark: MaterialMark): string {
  if (mark.kind === 'deferred') return `${mark.promisedBy}承诺于${paperDate(mark.until)}前补交`
  return mark.kind === 'not-acceptable' ? mark.reason : ''
}
