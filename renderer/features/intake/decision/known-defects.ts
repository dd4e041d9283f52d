import type { Defect } from '#shared/case/case-state.ts'
import type { Gap } from '#shared/case/readiness.ts'
import type { MergedMaterial } from '#shared/catalogue/index.ts'

/** The defects that the window already knows, with a first wording of what is wrong and how to mend it. */
export function knownDefects(gaps: readonly Gap[], materials: readonly MergedMaterial[]): readonly Defect[] {
  return gaps.flatMap((gap): readonly Defect[] => {
    if (gap.about === 'field') {
      const empty = gap.problem === '未填写。'
      const remedy = empty ? `请补充填写“${gap.label}”。` : `请核对后更正“${gap.label}”。`
      return [{ about: 'field', id: gap.id, problem: empty ? '申请表中未填写。' : gap.problem, remedy }]
    }
    if (gap.about === 'material') {
      const material = materials.find((each) => each.id === gap.id)
      return [
        {
          about: 'material',
          id: gap.id,
          problem: gap.problem,
          remedy: `请提交符合要求的“${gap.label}”${material === undefined ? '' : copies(material)}。`,
        },
      ]
    }
    return []
  })
}

function copies({ originalCount, copyCount }: MergedMaterial): string {
  const parts = [originalCount > 0 ? `原件${originalCount}份` : '', copyCount > 0 ? `复印件${copyCount}份` : ''].filter(
    (part) => part !== '',
  )
  return parts.length === 0 ? '' : `（${parts.join('、')}）`
}
