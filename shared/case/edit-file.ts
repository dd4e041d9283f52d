import { applyExemptions, type Catalogue, industryOf, itemsOf, selectableItems } from '#shared/catalogue/index.ts'
import type { Context } from '#shared/core/aggregate.ts'
import { accept, type Decision, refuse } from '#shared/core/refusal.ts'
import type { CaseCommand } from './case-commands.ts'
import type { CaseEvent } from './case-events.ts'
import type { CaseFile, FieldValue } from './case-file.ts'
import { normaliseField } from './field-check.ts'
import { sameValue } from './field-value.ts'
import { markProblem } from './material-mark.ts'
import { caseMaterials } from './readiness.ts'

export type EditCommand = Extract<
  CaseCommand,
  {
    type:
      | 'choose-industry'
      | 'answer-exemption'
      | 'choose-items'
      | 'insist'
      | 'set-business-licence'
      | 'fill-fields'
      | 'set-agent'
      | 'mark-material'
      | 'attach-file'
      | 'detach-file'
      | 'choose-delivery'
  }
>

/** What the clerk writes into the file while it is still open: each change is one event, saved at once. */
export function editFile(file: CaseFile, command: EditCommand, context: Context): Decision<CaseEvent> {
  switch (command.type) {
    case 'choose-industry':
      return chooseIndustry(command.industryId, context.catalogue)
    case 'answer-exemption':
      return answerExemption(file, command, context.catalogue)
    case 'choose-items':
      return chooseItems(file, command.itemIds, context.catalogue)
    case 'insist':
      return insist(file, command, context.catalogue)
    case 'set-business-licence':
      return accept({ type: 'business-licence-set', mode: command.mode })
    case 'fill-fields':
      return fillFields(file, command, context)
    case 'set-agent':
      return accept({ type: 'agent-set', agent: command.agent })
    case 'mark-material':
      return (
        markProblem(file, command.materialId, command.mark, context) ??
        accept({ type: 'material-marked', materialId: command.materialId, mark: command.mark })
      )
    case 'attach-file':
      return attachFile(file, command, context.catalogue)
    case 'detach-file':
      return (file.attachments[command.materialId] ?? []).some((each) => each.sha256 === command.sha256)
        ? accept({ type: 'file-detached', materialId: command.materialId, sha256: command.sha256 })
        : refuse('attachment-absent', '该文件已经不在这份材料下。')
    case 'choose-delivery':
      return accept({ type: 'delivery-chosen', delivery: command.delivery })
  }
}

function chooseIndustry(industryId: string, catalogue: Catalogue): Decision<CaseEvent> {
  if (!catalogue.industries.some((each) => each.id === industryId)) {
    return refuse('industry-unknown', '目录中没有这个行业，请重新选择。', { rule: '实施方案附件2' })
  }
  const itemIds = selectableItems(catalogue, industryId)
    .filter((each) => each.preticked)
    .map((each) => each.item.id)
  return accept({ type: 'industry-chosen', industryId, itemIds })
}

/** An answer may take an item away, or bring a 必办 one back; what the clerk chose besides stays. */
function answerExemption(
  file: CaseFile,
  command: { questionId: string; answer: string },
  catalogue: Catalogue,
): Decision<CaseEvent> {
  if (file.industryId === null) return refuse('industry-missing', '请先选择行业，再回答导引问题。')
  const answers = { ...file.exemptionAnswers, [command.questionId]: command.answer }
  const question = applyExemptions(catalogue, file.industryId, {}).questions.find(
    (each) => each.id === command.questionId,
  )
  if (question?.answers.some((each) => each.id === command.answer) !== true) {
    return refuse('answer-unknown', '该行业没有这个导引问题或选项。')
  }
  const offered = selectableItems(catalogue, file.industryId, applyExemptions(catalogue, file.industryId, answers))
  const itemIds = offered
    .filter((each) => each.excluded === null && (each.preticked || file.itemIds.includes(each.item.id)))
    .map((each) => each.item.id)
  return accept({ type: 'exemption-answered', questionId: command.questionId, answer: command.answer, itemIds })
}

function chooseItems(file: CaseFile, wanted: readonly string[], catalogue: Catalogue): Decision<CaseEvent> {
  if (file.industryId === null) return refuse('industry-missing', '请先选择行业，再选择许可事项。')
  const industry = industryOf(catalogue, file.industryId)
  const foreign = wanted.filter((id) => !industry.items.some((each) => each.itemId === id))
  if (foreign.length > 0) {
    return refuse('item-not-in-industry', `所选事项不在“${industry.name}”的事项目录内。`, {
      rule: '实施方案附件2',
      about: foreign,
    })
  }
  const exemptions = applyExemptions(catalogue, file.industryId, file.exemptionAnswers)
  const exempt = exemptions.excluded.find((each) => wanted.includes(each.itemId))
  if (exempt !== undefined) {
    return refuse('item-exempt', exempt.reason, { rule: exempt.source, about: [exempt.itemId] })
  }
  return accept({ type: 'items-chosen', itemIds: itemsOf(catalogue, wanted).map((item) => item.id) })
}

function insist(
  file: CaseFile,
  command: Extract<CaseCommand, { type: 'insist' }>,
  catalogue: Catalogue,
): Decision<CaseEvent> {
  if (file.industryId === null) return refuse('industry-missing', '请先选择行业，再选择许可事项。')
  if (command.insists) {
    const all = applyExemptions(catalogue, file.industryId, file.exemptionAnswers).blocks
    const blocks = all.filter((each) => each.itemId === command.itemId)
    const elsewhere = blocks.find((each) => each.effect === 'elsewhere')
    if (elsewhere !== undefined) {
      return refuse('other-body', elsewhere.ifInsisted, { rule: '行政许可法第32条第二项', about: [command.itemId] })
    }
    if (blocks.length === 0) {
      return refuse('nothing-barred', '按导引问题的回答，该事项可以正常申请。', { about: [command.itemId] })
    }
  } else if (!file.insisted.includes(command.itemId)) {
    return refuse('not-insisted', '申请人没有坚持申请该事项。', { about: [command.itemId] })
  }
  return accept({ type: 'applicant-insisted', itemId: command.itemId, insists: command.insists })
}

function fillFields(
  file: CaseFile,
  command: Extract<CaseCommand, { type: 'fill-fields' }>,
  context: Context,
): Decision<CaseEvent> {
  const changed: Record<string, FieldValue> = {}
  const whole = filledWith(file, command)
  for (const [id, value] of Object.entries(command.values)) {
    const entry = context.catalogue.fields.find((field) => field.id === id)
    if (entry === undefined) return refuse('field-unknown', `申请表中没有“${id}”这一项。`, { about: [id] })
    const kept = normaliseField(entry, value, whole, context.today)
    if (!sameValue(file.form[id]?.value, kept)) changed[id] = kept
  }
  return Object.keys(changed).length === 0
    ? accept()
    : accept({ type: 'fields-filled', source: command.source, values: changed })
}

/** The file as it will be, since a number is written by the kind of document that may come in the same act. */
function filledWith(file: CaseFile, command: Extract<CaseCommand, { type: 'fill-fields' }>): CaseFile {
  const entries = Object.entries(command.values).map(([id, value]) => [id, { value, source: command.source }] as const)
  return { ...file, form: { ...file.form, ...Object.fromEntries(entries) } }
}

function attachFile(
  file: CaseFile,
  command: Extract<CaseCommand, { type: 'attach-file' }>,
  catalogue: Catalogue,
): Decision<CaseEvent> {
  if (!caseMaterials(file, catalogue).some((each) => each.id === command.materialId)) {
    return refuse('material-unknown', '材料清单中没有这份材料，不得另行要求提交。', { rule: '行政许可法第31条' })
  }
  return (file.attachments[command.materialId] ?? []).some((each) => each.sha256 === command.attachment.sha256)
    ? refuse('attachment-twice', `“${command.attachment.fileName}”与该材料下已有的文件内容相同，未重复保存。`)
    : accept({ type: 'file-attached', materialId: command.materialId, attachment: command.attachment })
}
