import { caseItemIds } from '#shared/catalogue/index.ts'
import type { CaseFile } from './case-file.ts'

/** The items that the case works on: the chosen permits, and the business licence before them with 证照联办. */
export function chosenItemIds(file: CaseFile): readonly string[] {
  return caseItemIds(file.itemIds, file.businessLicence === 'together')
}
