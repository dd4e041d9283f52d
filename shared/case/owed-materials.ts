import type { Catalogue } from '#shared/catalogue/index.ts'
import type { LocalDate } from '#shared/core/time.ts'
import type { CaseFile } from './case-file.ts'
import { caseMaterials } from './readiness.ts'

/** A paper that was tolerated as short (容缺), with whose promise it is and until when. */
export interface OwedMaterial {
  readonly id: string
  readonly name: string
  readonly promisedBy: string
  readonly until: LocalDate
}

/** What the applicant still owes, the earliest promise first; only papers of the chosen permits count. */
export function owedMaterials(file: CaseFile, catalogue: Catalogue): readonly OwedMaterial[] {
  return caseMaterials(file, catalogue)
    .flatMap(({ id, name }) => {
      const mark = file.materials[id]
      return mark?.kind === 'deferred' ? [{ id, name, promisedBy: mark.promisedBy, until: mark.until }] : []
    })
    .toSorted((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0))
}
