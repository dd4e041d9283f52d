import {
  BUSINESS_LICENCE_ID,
  type Catalogue,
  departmentName,
  departmentOf,
  itemOf,
  remedyOf,
  remedyText,
} from '#shared/catalogue/index.ts'
import type { Context } from '#shared/core/aggregate.ts'
import { accept, type Decision, refuse } from '#shared/core/refusal.ts'
import type { LocalDate } from '#shared/core/time.ts'
import { checkUscc, normaliseNumber } from '#shared/identity/index.ts'
import { drawingProblem } from '#shared/papers/drawable.ts'
import type { CaseCommand } from './case-commands.ts'
import type { CaseEvent } from './case-events.ts'
import type { AcceptedCase, Grant, ItemCase } from './case-state.ts'

type GrantCommand = Extract<CaseCommand, { type: 'grant-item' }>
type RefuseCommand = Extract<CaseCommand, { type: 'refuse-item' }>

/** 准予: by the permit's own department alone (plan 三(三)); its number and term are stored as given. Numbers: grant. */
export function grantItem(state: AcceptedCase, command: GrantCommand, context: Context): Decision<CaseEvent> {
  const found = ownItem(state, command.itemId, context)
  if (!found.ok) return found
  const problem =
    licenceFirst(state, found.item) ??
    (command.itemId === BUSINESS_LICENCE_ID ? usccProblem(command) : grantProblem(command, context.catalogue))
  if (problem !== null) return problem
  const { type: _, itemId, ...given } = command
  // The code of a new business licence goes into the form and onto papers, so it is kept in its one written form.
  const permitNo = itemId === BUSINESS_LICENCE_ID ? normaliseNumber(given.permitNo) : given.permitNo
  const grant: Grant = { ...given, permitNo, ...decidedNow(context) }
  const registered: readonly CaseEvent[] =
    itemId === BUSINESS_LICENCE_ID
      ? [{ type: 'fields-filled', source: 'registration', values: { uscc: permitNo } }]
      : []
  return accept<CaseEvent>(
    { type: 'item-granted', itemId, grant },
    ...registered,
    ...lastDecided(state, itemId, context),
  )
}

/** 不予许可: facts, reasons, basis and remedies, or it cannot be saved (行政许可法 第38条第二款). Numbers: refusal. */
export function refuseItem(state: AcceptedCase, command: RefuseCommand, context: Context): Decision<CaseEvent> {
  const found = ownItem(state, command.itemId, context)
  if (!found.ok) return found
  const missing = [
    command.facts === '' ? ['facts', '查明的事实'] : null,
    command.reasons === '' ? ['reasons', '不予许可的理由'] : null,
    command.basis === '' ? ['basis', '法律依据'] : null,
  ].filter((part) => part !== null)
  if (missing.length > 0) {
    return refuse('refusal-incomplete', `不予许可决定须写明${missing.map((part) => part[1]).join('、')}。`, {
      rule: '行政许可法第38条第二款',
      about: missing.map((part) => part[0] ?? ''),
    })
  }
  const { type: _, itemId, ...told } = command
  const undrawable = drawingProblem({ facts: told.facts, reasons: told.reasons, basis: told.basis })
  if (undrawable !== null) return undrawable
  const remedies = remedyText(remedyOf(context.catalogue, found.item.departmentId))
  return accept<CaseEvent>(
    { type: 'item-refused', itemId, refusal: { ...told, remedies, ...decidedNow(context) } },
    ...lastDecided(state, itemId, context),
  )
}

function ownItem(state: AcceptedCase, itemId: string, context: Context) {
  const item = state.items.find((each) => each.itemId === itemId)
  if (item === undefined) return refuse('item-absent', '该办件没有这个事项。', { about: [itemId] })
  if (item.departmentId !== context.actor.departmentId) {
    const department = departmentName(departmentOf(context.catalogue, item.departmentId))
    return refuse('other-department', `本事项由${department}决定，其他部门和窗口不能代为作出决定。`, {
      rule: '实施方案三(三)',
    })
  }
  if (item.decision.kind !== 'pending') return refuse('decided-before', '本事项已经作出决定，不能重复决定。')
  return { ok: true, item } as const
}

/** 证照联办: a permit cannot be granted to a subject that does not exist yet. */
function licenceFirst(state: AcceptedCase, item: ItemCase) {
  const licence = state.items.find((each) => each.itemId === BUSINESS_LICENCE_ID)
  if (licence === undefined || item.itemId === BUSINESS_LICENCE_ID || licence.decision.kind === 'granted') return null
  return licence.decision.kind === 'pending'
    ? refuse('licence-pending', '营业执照尚未签发，请待执照签发后再作出准予决定。', {
        rule: '实施方案附件2（证照联办）',
      })
    : refuse('licence-refused', '营业执照未予登记，申请人尚无主体资格，不能准予本事项。', {
        rule: '实施方案附件2（证照联办）',
      })
}

function usccProblem(command: GrantCommand) {
  const check = checkUscc(command.permitNo)
  return check.ok
    ? termProblem(command.validFrom, command.validTo)
    : refuse('uscc', check.message, { about: ['permitNo'] })
}

function grantProblem(command: GrantCommand, catalogue: Catalogue) {
  if (command.permitNo === '') return refuse('permit-no', '请填写许可证编号。', { about: ['permitNo'] })
  if (command.scope === '') return refuse('scope', '请填写许可范围（内容）。', { about: ['scope'] })
  const undrawable = drawingProblem({ permitNo: command.permitNo, scope: command.scope })
  if (undrawable !== null) return undrawable
  const { validity } = itemOf(catalogue, command.itemId)
  if (validity.years !== null && command.validTo === null) {
    return refuse('valid-to', `本许可有效期${validity.years}年，请填写有效期截止日期。`, {
      rule: validity.source,
      about: ['validTo'],
    })
  }
  const latest = validity.years === null ? null : yearsLater(command.validFrom, validity.years)
  if (latest !== null && command.validTo !== null && command.validTo > latest) {
    return refuse('valid-too-long', `本许可有效期最长${validity.years}年，截止日期不得晚于${latest}。`, {
      rule: validity.source,
      about: ['validTo'],
    })
  }
  return termProblem(command.validFrom, command.validTo)
}

function termProblem(from: LocalDate, to: LocalDate | null) {
  return to !== null && to < from ? refuse('valid-order', '有效期截止日期早于起始日期。', { about: ['validTo'] }) : null
}

/** The same day some years later; 29 February becomes 1 March in a common year, so that the term is whole. */
function yearsLater(date: LocalDate, years: number): LocalDate {
  const moved = new Date(`${date}T00:00:00Z`)
  moved.setUTCFullYear(moved.getUTCFullYear() + years)
  return moved.toISOString().slice(0, 10)
}

function decidedNow(context: Context) {
  const noticeNo = context.numbers[0]
  if (noticeNo === undefined) throw new Error('A decision needs the number of its paper')
  return { noticeNo, at: context.at, on: context.today, by: context.actor.name }
}

function lastDecided(state: AcceptedCase, itemId: string, context: Context): readonly CaseEvent[] {
  const others = state.items.filter((item) => item.itemId !== itemId)
  return others.every((item) => item.decision.kind !== 'pending')
    ? [{ type: 'all-items-decided', on: context.today }]
    : []
}
