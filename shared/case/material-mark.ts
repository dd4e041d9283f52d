import type { Context } from '#shared/core/aggregate.ts'
import { refuse } from '#shared/core/refusal.ts'
import { drawingProblem } from '#shared/papers/drawable.ts'
import type { CaseFile, MaterialMark } from './case-file.ts'
import { caseMaterials } from './readiness.ts'

/** Why this mark cannot stand on this material, or null. */
export function markProblem(file: CaseFile, materialId: string, mark: MaterialMark | null, context: Context) {
  const material = caseMaterials(file, context.catalogue).find((each) => each.id === materialId)
  if (material === undefined) {
    return refuse('material-unknown', '材料清单中没有这份材料，不得另行要求提交。', {
      rule: '行政许可法第31条',
      about: [materialId],
    })
  }
  switch (mark?.kind) {
    case 'by-sharing':
      return material.obtainableBySharing
        ? null
        : refuse('not-shared', `“${material.name}”目前不能通过共享取得，请核验原件或收取复印件。`, {
            about: [materialId],
          })
    case 'deferred':
      if (mark.promisedBy === '') {
        return refuse('promise-missing', '容缺后补须写明承诺人。', { about: [materialId] })
      }
      return mark.until >= context.today
        ? drawingProblem({ [materialId]: mark.promisedBy })
        : refuse('promise-past', '容缺后补的承诺日期不能早于今天。', { about: [materialId] })
    case 'not-acceptable':
      return mark.reason === ''
        ? refuse('reason-missing', '不予认可须写明原因，以便一次性告知申请人。', {
            rule: '行政许可法第32条第四项',
            about: [materialId],
          })
        : drawingProblem({ [materialId]: mark.reason })
    default:
      return null
  }
}
