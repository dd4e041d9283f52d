import { type EffectiveLimit, effectiveLimit, overallLimit } from './limits.ts'
import { caseItemIds, industryOf, itemOf, itemsOf } from './lookup.ts'
import { isUnconditional } from './merge-materials.ts'
import type { Catalogue, IndustryId, ItemId, MaterialId, PermitItem } from './types.ts'

/** Papers that sharing is taken to give in the model; all other sharing is treated as not available. */
export const SHARED_MATERIALS: readonly MaterialId[] = ['businessLicenceCopy', 'legalRepIdCard']

export interface MaterialReduction {
  /** Handed in when every item is applied for alone. */
  readonly separate: number
  /** Different papers among them. */
  readonly merged: number
  /** Of those, without the business licence and the identity proof that sharing gives. */
  readonly handIn: number
  /** From `separate` to `handIn`. */
  readonly percent: number
  readonly label: string
}

export interface FieldReduction {
  readonly separate: number
  readonly merged: number
  /** Of the merged ones, those that sharing cannot fill in. */
  readonly byHand: number
  /** From `separate` to `merged`. */
  readonly percent: number
  readonly label: string
}

export interface TimeReduction {
  /** Working days when the permits are applied for one after another. */
  readonly serial: number
  /** Working days of the longest permit, all being decided in parallel. */
  readonly parallel: number
  readonly percent: number
  /** Permits limited in calendar days: told apart, never added. */
  readonly calendarItems: readonly EffectiveLimit[]
  /** The shortest promised limit (plan 二(五)); null while none is published. */
  readonly shortestPromised: EffectiveLimit | null
  readonly label: string
}

export interface VisitReduction {
  readonly separate: number
  readonly merged: number
  readonly percent: number
  readonly label: string
}

/** 四减: the same choice of items, applied for separately and together. */
export interface Reductions {
  readonly industryName: string
  readonly itemCount: number
  readonly materials: MaterialReduction
  readonly fields: FieldReduction
  readonly time: TimeReduction
  readonly visits: VisitReduction
}

/**
 * The four reductions of a choice of permits of an industry, counted from the catalogue and nothing else. They are
 * properties of this data, not figures of the hall; each label says what was counted.
 */
export function reductions(
  catalogue: Catalogue,
  industryId: IndustryId,
  itemIds: readonly ItemId[],
  options: { readonly withBusinessLicence: boolean },
): Reductions {
  const ids = caseItemIds(itemIds, options.withBusinessLicence)
  return {
    industryName: industryOf(catalogue, industryId).name,
    itemCount: new Set(ids).size,
    materials: materialReduction(catalogue, ids),
    fields: fieldReduction(catalogue, ids),
    time: timeReduction(catalogue, itemIds),
    visits: visitReduction(catalogue, ids),
  }
}

/**
 * 减材料. One paper is one dictionary id; every item's own form counts one separately and one in all when merged.
 * The headline leaves out conditional papers and those of mere practice; `count: 'all'` takes them in (upper bound).
 */
export function materialReduction(
  catalogue: Catalogue,
  itemIds: readonly ItemId[],
  options: { readonly count?: 'headline' | 'all' } = {},
): MaterialReduction {
  const all = options.count === 'all'
  const needed = itemsOf(catalogue, itemIds).flatMap((item) =>
    item.materials.filter((need) => all || isUnconditional(need)).map((need) => need.materialId),
  )
  const merged = new Set(needed)
  const shared = SHARED_MATERIALS.filter((id) => merged.has(id)).length
  const handIn = merged.size - shared
  return {
    separate: needed.length,
    merged: merged.size,
    handIn,
    percent: percentLess(needed.length, handIn),
    label: all
      ? '含有条件的和窗口常见要求的材料（上界）；自交份数已减去共享取得的营业执照和身份证明。按本目录计算，不是实际办件统计。'
      : '只数法定或指南列明且无条件的材料；自交份数已减去共享取得的营业执照和身份证明。按本目录计算，不是实际办件统计。',
  }
}

/** 减填表要素. Fields are modelled from what the law lists, not copied from official forms. */
export function fieldReduction(catalogue: Catalogue, itemIds: readonly ItemId[]): FieldReduction {
  const needed = itemsOf(catalogue, itemIds).flatMap((item) => item.fields.map((field) => field.fieldId))
  const merged = new Set(needed)
  const byHand = catalogue.fields.filter((field) => merged.has(field.id) && !field.prefillableBySharing).length
  return {
    separate: needed.length,
    merged: merged.size,
    byHand,
    percent: percentLess(needed.length, merged.size),
    label: '表单要素为按法定载明事项建立的模型，未逐格抄录官方申请表；百分比是模型的结果，不是实际办件统计。',
  }
}

/** 减时限: the permits' limits one after another against the longest in parallel. The business licence is not counted. */
export function timeReduction(catalogue: Catalogue, itemIds: readonly ItemId[]): TimeReduction {
  const permits = itemsOf(catalogue, itemIds).filter((item) => item.kind === 'permit')
  const limits = permits.map((item) => effectiveLimit(item))
  const working = limits.filter((limit) => limit.unit === 'working').map((limit) => limit.totalDays)
  const serial = working.reduce((sum, days) => sum + days, 0)
  const parallel = Math.max(0, ...working)
  const overall = permits.length === 0 ? null : overallLimit(catalogue, itemIds)
  const unpublished = limits.some((limit) => limit.kind === 'statutory')
  return {
    serial,
    parallel,
    percent: percentLess(serial, parallel),
    calendarItems: limits.filter((limit) => limit.unit === 'calendar'),
    shortestPromised: overall?.kind === 'promised' ? overall.picked : null,
    label: `${unpublished ? '未公布承诺时限的事项按法定时限计算。' : ''}逐个办理之和与并联办理取最长相比，不含延长、听证、整改、补正；营业执照不计；按自然日计算的事项单列，不相加。`,
  }
}

/**
 * 减跑动, a model: an item applied for alone takes one visit to submit for each stage and one to collect; together they
 * take the visits of the item with most stages and one collection. Corrections and inspections are not counted.
 */
export function visitReduction(catalogue: Catalogue, itemIds: readonly ItemId[]): VisitReduction {
  const submissions = itemsOf(catalogue, itemIds).map(submissionsOf)
  const separate = submissions.reduce((sum, count) => sum + count + 1, 0)
  const merged = submissions.length === 0 ? 0 : Math.max(...submissions) + 1
  return {
    separate,
    merged,
    percent: percentLess(separate, merged),
    label:
      '模型：单办每个事项申请一次、领证一次，合办一次申请、一次领证；分阶段审批的，每阶段各提交一次。不含补正、核查；选择寄递的再减一次。不是实际办件统计。',
  }
}

function submissionsOf(item: PermitItem): number {
  return Math.max(1, (item.promisedLimit ?? item.statutoryLimit).stages.length)
}

/** Whole percent; a half is rounded down, so that no figure is rounded in our own favour. */
function percentLess(before: number, after: number): number {
  return before === 0 ? 0 : Math.max(0, Math.ceil(((before - after) * 100) / before - 0.5))
}

/** The ids of an industry's permits, all or the 必办 ones only: the two choices that the tables compare. */
export function permitIdsOf(
  catalogue: Catalogue,
  industryId: IndustryId,
  choice: 'all' | 'mandatory',
): readonly ItemId[] {
  return industryOf(catalogue, industryId)
    .items.filter((entry) => choice === 'all' || entry.requirement === 'mandatory')
    .map((entry) => itemOf(catalogue, entry.itemId).id)
}
