import {
  applyExemptions,
  catalogue as builtin,
  type Catalogue,
  caseItemIds,
  type MergedField,
  type MergedMaterial,
  mergeForm,
  mergeMaterials,
} from '#shared/catalogue/index.ts'
import type { CaseCommand } from '../case-commands.ts'
import type { BusinessLicenceMode, FieldValue, MaterialMark } from '../case-file.ts'
import { type Subject, subjectOf } from './subject.ts'

export interface CompleteOptions {
  readonly businessLicence: BusinessLicenceMode
  readonly subject?: Subject
  readonly demo?: boolean
  readonly catalogue?: Catalogue
}

/**
 * Everything a clerk gives for a whole, valid application of these permits, from `open` to `accept`: the guiding questions
 * answered so that nothing is exempt, every field filled, every paper that the law asks marked, and no other.
 */
export function completeCommands(
  industryId: string,
  itemIds: readonly string[],
  options: CompleteOptions,
): readonly CaseCommand[] {
  return [...draftCommands(industryId, itemIds, options), { type: 'accept' }]
}

/** The same without the acceptance: a draft that is ready. */
export function draftCommands(
  industryId: string,
  itemIds: readonly string[],
  { businessLicence, subject = subjectOf(0), demo = false, catalogue = builtin }: CompleteOptions,
): readonly CaseCommand[] {
  const chosen = caseItemIds(itemIds, businessLicence === 'together')
  const fields = mergeForm(catalogue, chosen).filter((field) => field.id !== 'uscc' || businessLicence === 'held')
  const values = Object.fromEntries(fields.map((field) => [field.id, validValue(field, subject)]))
  return [
    { type: 'open', demo },
    { type: 'choose-industry', industryId },
    ...harmlessAnswers(industryId, catalogue),
    { type: 'choose-items', itemIds: [...itemIds] },
    { type: 'set-business-licence', mode: businessLicence },
    { type: 'fill-fields', source: 'typed', values },
    ...mergeMaterials(catalogue, chosen, { includePractice: true })
      .filter((material) => material.unconditional && !material.producedInCase)
      .map((material): CaseCommand => ({ type: 'mark-material', materialId: material.id, mark: fitMark(material) })),
  ]
}

/** The answer to each guiding question of the industry that leaves every permit to be applied for. */
function harmlessAnswers(industryId: string, catalogue: Catalogue): readonly CaseCommand[] {
  return applyExemptions(catalogue, industryId, {}).questions.map((question) => {
    const answer = question.answers.find((each) => each.consequences.length === 0)
    if (answer === undefined) throw new Error(`Every answer to ${question.id} has consequences`)
    return { type: 'answer-exemption', questionId: question.id, answer: answer.id }
  })
}

function fitMark(material: MergedMaterial): MaterialMark {
  if (material.obtainableBySharing) return { kind: 'by-sharing' }
  return material.originalCount > 0 ? { kind: 'original-checked' } : { kind: 'copy-kept' }
}

/** A value that the field's own rule accepts, of the synthetic subject where it is about the subject. */
export function validValue(field: MergedField, subject: Subject): FieldValue {
  const text = validText(field, subject)
  if (field.sensitive) return { personal: text }
  return field.type === 'multi' ? [text] : text
}

function validText(field: MergedField, subject: Subject): string {
  switch (field.type) {
    case 'uscc':
      return subject.uscc
    case 'idcard':
      return subject.idNo
    case 'phone':
      return subject.phone
    case 'address':
      return subject.address
    case 'number':
      return '60'
    case 'enum':
      return field.id === 'entityType' ? '个体工商户' : (field.options?.[0] ?? '其他')
    case 'multi':
      return field.options?.[0] ?? `${field.label.replace(/（.*/, '')}一项`
    case 'text':
      if (field.id === 'applicantName') return subject.name
      return field.id.endsWith('Name') || field.id.endsWith('Manager') ? subject.person : '已如实填写'
  }
}
