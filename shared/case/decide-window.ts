import { dueDate } from '#shared/calendar/index.ts'
import { effectiveLimit, itemOf, type PermitItem, pickOverall } from '#shared/catalogue/index.ts'
import type { Context } from '#shared/core/aggregate.ts'
import { accept, type Decision, refuse } from '#shared/core/refusal.ts'
import type { LocalDate } from '#shared/core/time.ts'
import { drawingProblem } from '#shared/papers/drawable.ts'
import type { CaseCommand } from './case-commands.ts'
import type { CaseEvent } from './case-events.ts'
import type { CaseFile } from './case-file.ts'
import type { Acceptance, CaseState, Defect, ItemCase, ItemLimit, Receipt } from './case-state.ts'
import { chosenItemIds } from './chosen-items.ts'
import { fieldText } from './field-value.ts'
import { caseForm, caseMaterials, type Gap, gapsToAcceptance } from './readiness.ts'

export type OpenCase = Extract<CaseState, { phase: 'draft' | 'received' | 'correcting' }>

type WindowCommand<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>

/** 收件: the papers have come in; the five working days of 行政许可法 第32条第四项 begin. Numbers: case, receipt. */
export function receive(state: OpenCase, context: Context): Decision<CaseEvent> {
  if (state.phase !== 'draft')
    return refuse('received-before', `该办件已收件（${state.receipt.caseNo}），不必重复收件。`)
  return receiptProblem(state.file) ?? accept({ type: 'case-received', receipt: newReceipt(context) })
}

/**
 * 受理: complete papers must be accepted (行政许可法 第32条第五项). Every permit's clock starts the same day and every permit goes
 * to its department at once (plan 二(五)). Numbers: case and receipt when still a draft, then acceptance.
 */
export function acceptCase(state: OpenCase, context: Context): Decision<CaseEvent> {
  const gaps = gapsToAcceptance(state.file, context.catalogue, context.today)
  if (gaps.length > 0) {
    return refuse('not-ready', `尚有${gaps.length}处缺漏或错误，不能受理：${gaps.map(gapText).join('；')}`, {
      rule: '行政许可法第32条第五项',
      about: gaps.map((gap) => gap.id),
    })
  }
  const { receipt, received, rest } = receiptFor(state, context)
  const items = chosenItemIds(state.file).map((id) => itemCase(itemOf(context.catalogue, id), receipt, context))
  const acceptance: Acceptance = {
    noticeNo: numberAt(rest, 0),
    at: context.at,
    on: context.today,
    by: context.actor.name,
    overall: overallOf(items),
  }
  return accept<CaseEvent>(...received, { type: 'case-accepted', acceptance, items })
}

/**
 * 补正: all defects in one notice, and only once (行政许可法 第32条第四项): what the window knows to be missing may not be kept for
 * a second round. Numbers: case and receipt when still a draft, then correction.
 */
export function requestCorrection(
  state: OpenCase,
  command: WindowCommand<'request-correction'>,
  context: Context,
): Decision<CaseEvent> {
  const rule = '行政许可法第32条第四项'
  if (state.phase === 'correcting') {
    return refuse('corrected-before', `已于${state.correction.on}一次性告知补正，不得再次要求补正。`, { rule })
  }
  const problem = state.phase === 'draft' ? receiptProblem(state.file) : null
  if (problem !== null) return problem
  if (command.defects.length === 0) return refuse('no-defect', '请列明需要补正的内容。', { rule })
  const foreign = foreignDefects(state.file, command.defects, context)
  if (foreign.length > 0) {
    return refuse('defect-foreign', '补正只能针对申请表和材料清单中已有的内容，不得另行要求提交。', {
      rule: '行政许可法第31条',
      about: foreign,
    })
  }
  const told = new Set(command.defects.map((defect) => defect.id))
  const untold = gapsToAcceptance(state.file, context.catalogue, context.today).filter(
    (gap) => (gap.about === 'field' || gap.about === 'material') && !told.has(gap.id),
  )
  if (untold.length > 0) {
    return refuse('defects-untold', `补正须一次告知全部内容，还漏了：${untold.map((gap) => gap.label).join('、')}。`, {
      rule,
      about: untold.map((gap) => gap.id),
    })
  }
  const undrawable = drawingProblem(
    Object.fromEntries(command.defects.map(({ id, problem, remedy }) => [id, problem + remedy])),
  )
  if (undrawable !== null) return undrawable
  const { received, rest } = receiptFor(state, context)
  const correction = {
    noticeNo: numberAt(rest, 0),
    at: context.at,
    on: context.today,
    by: context.actor.name,
    defects: command.defects,
  }
  return accept<CaseEvent>(...received, { type: 'correction-requested', correction })
}

/** Ids of what the chosen permits' form and list do not have, so that nobody can be asked to mend it. */
function foreignDefects(file: CaseFile, defects: readonly Defect[], { catalogue }: Context): readonly string[] {
  const fields = new Set(caseForm(file, catalogue).map((field) => field.id))
  const materials = new Set(caseMaterials(file, catalogue).map((material) => material.id))
  return defects.flatMap(({ about, id }) => ((about === 'field' ? fields : materials).has(id) ? [] : [id]))
}

/** 不予受理: with the reason, the basis and, where the power is another's, the body to go to (第32条第一、二项). */
export function decline(state: OpenCase, command: WindowCommand<'decline'>, context: Context): Decision<CaseEvent> {
  const rule = command.kind === 'not-a-permit' ? '行政许可法第32条第一项' : '行政许可法第32条第二项'
  const missing = [
    command.reason === '' ? '不予受理的理由' : null,
    command.basis === '' ? '依据' : null,
    command.kind === 'not-our-power' && (command.bodyToGoTo ?? '') === '' ? '应当向哪个行政机关申请' : null,
  ].filter((part) => part !== null)
  if (missing.length > 0) return refuse('decline-incomplete', `请写明${missing.join('、')}。`, { rule })
  const { reason, basis, bodyToGoTo } = command
  const undrawable = drawingProblem({ reason, basis, bodyToGoTo: bodyToGoTo ?? '' })
  if (undrawable !== null) return undrawable
  const nameless = state.phase === 'draft' && fieldText(state.file, 'applicantName') === ''
  if (nameless) return refuse('applicant-missing', '请先填写申请人名称。', { about: ['applicantName'] })
  const { received, rest } = receiptFor(state, context)
  const { type: _, ...told } = command
  const made = { ...told, noticeNo: numberAt(rest, 0), at: context.at, on: context.today, by: context.actor.name }
  return accept<CaseEvent>(...received, { type: 'case-declined', decline: made })
}

export function discard(state: OpenCase, reason: string): Decision<CaseEvent> {
  if (state.phase !== 'draft') {
    return refuse('discard-received', '已收件的申请不能作废，请作出受理、补正或不予受理的决定。', {
      rule: '行政许可法第32条',
    })
  }
  return reason === '' ? refuse('reason-missing', '请写明作废草稿的原因。') : accept({ type: 'case-discarded', reason })
}

export function gapText(gap: Gap): string {
  return `${gap.label}：${gap.problem.replace(/。$/, '')}`
}

function receiptProblem(file: CaseFile) {
  if (file.industryId === null) return refuse('industry-missing', '请先选择行业再收件。', { about: ['industry'] })
  if (file.itemIds.length === 0)
    return refuse('items-missing', '请至少选择一个许可事项再收件。', { about: ['selection'] })
  return fieldText(file, 'applicantName') === ''
    ? refuse('applicant-missing', '请填写申请人名称再收件。', { about: ['applicantName'] })
    : null
}

/** The receipt that the case has, or the one that it gets on the way; and the numbers that are left for the decision. */
function receiptFor(state: OpenCase, context: Context) {
  if (state.phase !== 'draft') return { receipt: state.receipt, received: [], rest: context.numbers }
  const receipt = newReceipt(context)
  const event: CaseEvent = { type: 'case-received', receipt }
  return { receipt, received: [event], rest: context.numbers.slice(2) }
}

function newReceipt(context: Context): Receipt {
  return {
    caseNo: numberAt(context.numbers, 0),
    receiptNo: numberAt(context.numbers, 1),
    at: context.at,
    on: context.today,
    by: context.actor.name,
  }
}

function itemCase(item: PermitItem, receipt: Receipt, context: Context): ItemCase {
  const limit = effectiveLimit(item)
  const start: LocalDate = limit.start === 'receipt' ? receipt.on : context.today
  const reached = dueDate({ start, days: limit.days, unit: limit.unit, calendar: context.calendar })
  const bound: ItemLimit = {
    kind: limit.kind,
    days: limit.days,
    unit: limit.unit,
    start,
    due: reached.ok ? reached.due : null,
    calendarVersion: context.calendar.version,
  }
  return { itemId: item.id, departmentId: item.departmentId, limit: bound, decision: { kind: 'pending' } }
}

/** Null while one of the permits' dates cannot be computed: a year without a calendar is said, never guessed. */
function overallOf(items: readonly ItemCase[]): Acceptance['overall'] {
  const dated = items.flatMap(({ itemId, limit }) =>
    limit.due === null ? [] : [{ itemId, limitKind: limit.kind, due: limit.due }],
  )
  if (dated.length < items.length) return null
  const { itemId, due, kind } = pickOverall(dated)
  return { itemId, due, kind }
}

function numberAt(numbers: readonly string[], index: number): string {
  const number = numbers[index]
  if (number === undefined) throw new Error(`No number was given at place ${index}`)
  return number
}
