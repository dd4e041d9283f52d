import type { ExemptionOutcome, ItemBlock, ItemExclusion } from './exemption.ts'
import { BUSINESS_LICENCE_ID, caseItemIds, industryOf, itemOf, itemsOf } from './lookup.ts'
import type { Catalogue, IndustryId, ItemId, PermitItem, Requirement } from './types.ts'

export interface SelectableItem {
  readonly item: PermitItem
  readonly requirement: Requirement
  /** Only 必办 items are ticked for the clerk, and only while nothing exempts or blocks them. */
  readonly preticked: boolean
  readonly excluded: ItemExclusion | null
  readonly block: ItemBlock | null
}

/** The permits an industry offers, in the plan's order, with what the exemption answers say about each. */
export function selectableItems(
  catalogue: Catalogue,
  industryId: IndustryId,
  exemptions?: ExemptionOutcome,
): readonly SelectableItem[] {
  return industryOf(catalogue, industryId).items.map(({ itemId, requirement }) => {
    const excluded = exemptions?.excluded.find((each) => each.itemId === itemId) ?? null
    const block = exemptions?.blocks.find((each) => each.itemId === itemId) ?? null
    const preticked = requirement === 'mandatory' && excluded === null && block === null
    return { item: itemOf(catalogue, itemId), requirement, preticked, excluded, block }
  })
}

export type SelectionProblemCode =
  | 'not-in-industry'
  | 'question-unanswered'
  | 'exempt-chosen'
  | 'blocked-chosen'
  | 'mandatory-blocked'
  | 'mandatory-missing'
  | 'nothing-chosen'
  | 'too-few'

export type SelectionCheck =
  | {
      readonly ok: true
      /** The permits, in the catalogue's order. */
      readonly itemIds: readonly ItemId[]
      /** The permits and, with 证照联办, the business licence before them. */
      readonly caseItemIds: readonly ItemId[]
    }
  | {
      readonly ok: false
      readonly code: SelectionProblemCode
      /** For the clerk: what is wrong, which rule, what to do. */
      readonly message: string
      readonly itemIds: readonly ItemId[]
    }

export interface SelectionOptions {
  readonly withBusinessLicence: boolean
  /** The outcome of `applyExemptions`; without it nothing is exempted and no question is missed. */
  readonly exemptions?: ExemptionOutcome
  /** Permits the applicant applies for in spite of what the answers say; the window must then decide in writing. */
  readonly insisted?: readonly ItemId[]
  /** How many permits a combined licence needs. The plan does not say; other cities ask two. Default 1. */
  readonly minimumPermits?: number
}

/**
 * Whether these permits can make one case of the industry (plan, annex 2). 必办 permits must be chosen unless exempted; at
 * least one permit must be chosen (商店 and 超市 have no 必办). Permits only: the business licence is `withBusinessLicence`.
 */
export function validateSelection(
  catalogue: Catalogue,
  industryId: IndustryId,
  itemIds: readonly ItemId[],
  options: SelectionOptions,
): SelectionCheck {
  const industry = industryOf(catalogue, industryId)
  const offered = selectableItems(catalogue, industryId, options.exemptions)
  const chosen = new Set(itemIds)
  const insisted = new Set(options.insisted)
  const nameList = (ids: readonly ItemId[]) => ids.map((id) => nameOf(catalogue, id)).join('、')
  const problem = (code: SelectionProblemCode, ids: readonly ItemId[], message: string): SelectionCheck => ({
    ok: false,
    code,
    message,
    itemIds: ids,
  })

  const foreign = [...chosen].filter((id) => !offered.some((each) => each.item.id === id))
  if (foreign.length > 0) {
    const licence = foreign.includes(BUSINESS_LICENCE_ID) ? '营业执照请用“证照联办”选项办理。' : ''
    return problem(
      'not-in-industry',
      foreign,
      `${nameList(foreign)}不在“${industry.name}”的事项目录内（方案附件2），请取消选择。${licence}`,
    )
  }

  const unasked = (options.exemptions?.unanswered ?? []).filter((question) =>
    question.appliesTo.some((id) => chosen.has(id) || isMandatory(offered, id)),
  )
  const [open] = unasked
  if (open !== undefined) {
    const ids = open.appliesTo.filter((id) => offered.some((each) => each.item.id === id))
    return problem(
      'question-unanswered',
      ids,
      `请先回答导引问题“${open.question}”，以判断${nameList(ids)}是否需要办理。`,
    )
  }

  const picked = offered.filter((each) => chosen.has(each.item.id) && !insisted.has(each.item.id))
  const exempt = picked.find((each) => each.excluded !== null)
  if (exempt?.excluded) {
    return problem('exempt-chosen', [exempt.item.id], `${exempt.excluded.reason}请取消“${exempt.item.name}”。`)
  }
  const blocked = picked.find((each) => each.block !== null)
  if (blocked?.block) return problem('blocked-chosen', [blocked.item.id], blockMessage(blocked.item, blocked.block))

  for (const each of offered) {
    if (each.requirement !== 'mandatory' || chosen.has(each.item.id) || each.excluded !== null) continue
    if (each.block !== null) return problem('mandatory-blocked', [each.item.id], blockMessage(each.item, each.block))
    return problem(
      'mandatory-missing',
      [each.item.id],
      `“${each.item.name}”是“${industry.name}”的必办事项（方案附件2），请勾选；依法不需要许可的，请在导引问题中说明。`,
    )
  }

  if (chosen.size === 0) {
    const left = offered.some((each) => each.excluded === null && each.block === null)
    return problem(
      'nothing-chosen',
      [],
      left
        ? `“${industry.name}”至少选择一个许可事项，请按需勾选。`
        : `按导引问题的回答，“${industry.name}”没有需要在本窗口办理的许可，请按提示办理备案或者到有关机关办理。`,
    )
  }
  const minimum = options.minimumPermits ?? 1
  if (chosen.size < minimum) {
    return problem(
      'too-few',
      [...chosen],
      `本窗口规定行业综合许可证至少包含${minimum}个许可事项，现选${chosen.size}个。`,
    )
  }
  const permits = itemsOf(catalogue, [...chosen]).map((item) => item.id)
  return { ok: true, itemIds: permits, caseItemIds: caseItemIds(permits, options.withBusinessLicence) }
}

function isMandatory(offered: readonly SelectableItem[], id: ItemId): boolean {
  return offered.some((each) => each.item.id === id && each.requirement === 'mandatory')
}

function nameOf(catalogue: Catalogue, id: ItemId): string {
  return catalogue.items.find((item) => item.id === id)?.name ?? id
}

function blockMessage(item: PermitItem, block: ItemBlock): string {
  const target = block.targetBody === null ? '' : `请到${block.targetBody}办理。`
  return `“${item.name}”不能在本窗口办理：${block.reason}${target}申请人坚持申请的：${block.ifInsisted}。`
}
