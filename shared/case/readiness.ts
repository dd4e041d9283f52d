import {
  applyExemptions,
  type Catalogue,
  type MergedField,
  type MergedMaterial,
  mergeForm,
  mergeMaterials,
  validateSelection,
} from '#shared/catalogue/index.ts'
import type { LocalDate } from '#shared/core/time.ts'
import {
  type Check,
  checkIdentityDocument,
  checkPhone,
  IDENTITY_DOCUMENT_TYPES,
  isIdentityDocumentType,
} from '#shared/identity/index.ts'
import { undrawable } from '#shared/papers/coverage.ts'
import type { CaseFile } from './case-file.ts'
import { chosenItemIds } from './chosen-items.ts'
import { checkField } from './field-check.ts'
import { fieldText } from './field-value.ts'

/** Something that stands between the case and its acceptance. `id` names the field, the material or the question. */
export interface Gap {
  readonly about: 'industry' | 'selection' | 'field' | 'material' | 'agent' | 'delivery'
  readonly id: string
  readonly label: string
  readonly problem: string
}

/** The one form and the one list of the case as chosen so far. */
export function caseForm(file: CaseFile, catalogue: Catalogue): readonly MergedField[] {
  return mergeForm(catalogue, chosenItemIds(file))
}

export function caseMaterials(file: CaseFile, catalogue: Catalogue): readonly MergedMaterial[] {
  return mergeMaterials(catalogue, chosenItemIds(file), { includePractice: true })
}

/**
 * Everything that is missing or wrong, all at once, as 行政许可法 第32条第四项 wants it told. A paper that only window practice
 * asks, or only under a condition, is never a gap by its absence (第31条); one that was looked at and found not acceptable is.
 */
export function gapsToAcceptance(file: CaseFile, catalogue: Catalogue, today: LocalDate): readonly Gap[] {
  if (file.industryId === null) {
    return [{ about: 'industry', id: 'industry', label: '行业', problem: '请先选择行业。' }]
  }
  const selection = selectionGap(file, file.industryId, catalogue)
  return [
    ...(selection === null ? [] : [selection]),
    ...caseForm(file, catalogue).flatMap((field) => fieldGap(field, file, today)),
    ...caseMaterials(file, catalogue).flatMap((material) => materialGap(material, file)),
    ...agentGap(file, today),
    ...deliveryGap(file),
  ]
}

/** Whether a field must be filled: the business licence's own number cannot be, while the licence is applied for too. */
export function mustBeFilled(field: MergedField, file: CaseFile): boolean {
  return field.required && !(field.id === 'uscc' && file.businessLicence === 'together')
}

function selectionGap(file: CaseFile, industryId: string, catalogue: Catalogue): Gap | null {
  const exemptions = applyExemptions(catalogue, industryId, file.exemptionAnswers)
  // An answer given after the applicant insisted may make it another body's matter (第32条第二项); insisting ends there.
  const elsewhere = exemptions.blocks.filter((block) => block.effect === 'elsewhere').map((block) => block.itemId)
  const check = validateSelection(catalogue, industryId, file.itemIds, {
    withBusinessLicence: file.businessLicence === 'together',
    exemptions,
    insisted: file.insisted.filter((id) => !elsewhere.includes(id)),
  })
  return check.ok ? null : { about: 'selection', id: check.code, label: '许可事项', problem: check.message }
}

function fieldGap(field: MergedField, file: CaseFile, today: LocalDate): readonly Gap[] {
  const gap = (problem: string): readonly Gap[] => [{ about: 'field', id: field.id, label: field.label, problem }]
  const filled = file.form[field.id]
  if (filled === undefined || fieldText(file, field.id) === '') {
    return mustBeFilled(field, file) ? gap('未填写。') : []
  }
  const { problem } = checkField(field, filled.value, file, today)
  return problem === null ? [] : gap(problem)
}

function materialGap(material: MergedMaterial, file: CaseFile): readonly Gap[] {
  const gap = (problem: string): readonly Gap[] => [
    { about: 'material', id: material.id, label: material.name, problem },
  ]
  const mark = file.materials[material.id]
  if (mark?.kind === 'not-acceptable') return gap(`不予认可：${mark.reason}`)
  return mark === undefined && material.unconditional && !material.producedInCase ? gap('未提交。') : []
}

/** 委托代理人 (行政许可法 第29条): named, with a document and a phone that can be right. */
function agentGap({ agent }: CaseFile, today: LocalDate): readonly Gap[] {
  if (agent === null) return []
  const gap = (problem: string): readonly Gap[] => [{ about: 'agent', id: 'agent', label: '委托代理人', problem }]
  const empty = [
    agent.name === '' ? '姓名' : null,
    agent.idNo.personal === '' ? '证件号码' : null,
    agent.phone.personal === '' ? '电话' : null,
  ].filter((part) => part !== null)
  if (empty.length > 0) return gap(`请填写代理人${empty.join('、')}。`)
  if (!isIdentityDocumentType(agent.idType)) {
    return gap(`请选择代理人证件类型：${IDENTITY_DOCUMENT_TYPES.join('、')}。`)
  }
  const wrong = [
    ...unprintable(agent.name),
    ...refusedBy('证件号码', checkIdentityDocument(agent.idType, agent.idNo.personal, today)),
    ...refusedBy('电话', checkPhone(agent.phone.personal)),
  ]
  return wrong.length === 0 ? [] : gap(wrong.join('；'))
}

function refusedBy(what: string, check: Check): readonly string[] {
  return check.ok ? [] : [`${what}：${check.message}`]
}

/** A name or an address that no paper could show is found here, not when the paper is wanted. */
function unprintable(text: string): readonly string[] {
  const missing = undrawable(text)
  return missing.length === 0 ? [] : [`“${missing.join('”“')}”无法印在文书上（字库中没有），请改用规范字。`]
}

function deliveryGap({ delivery }: CaseFile): readonly Gap[] {
  if (delivery.kind === 'pickup') return []
  const gap = (problem: string): readonly Gap[] => [{ about: 'delivery', id: 'delivery', label: '领取方式', problem }]
  const complete = delivery.recipient !== '' && delivery.phone.personal !== '' && delivery.address.personal !== ''
  if (!complete) return gap('寄递须填写收件人、电话和地址。')
  const wrong = [
    ...unprintable(delivery.recipient + delivery.address.personal),
    ...refusedBy('收件人电话', checkPhone(delivery.phone.personal)),
  ]
  return wrong.length === 0 ? [] : gap(wrong.join('；'))
}
