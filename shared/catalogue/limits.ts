import { BUSINESS_LICENCE_ID, itemsOf } from './lookup.ts'
import type { Catalogue, DayUnit, Fact, ItemId, Limit, LimitStage, LimitStart, PermitItem } from './types.ts'

export type LimitKind = 'promised' | 'statutory'

/** What is shown wherever a statutory limit stands in for a promised one that nobody published. */
export const UNPUBLISHED_TEXT = '未公布承诺时限，按法定时限办理'

/** The plan's rule for the overall limit. */
export const OVERALL_BASIS = '绥自贸规〔2022〕3号二(五)'

export interface EffectiveLimit extends Fact {
  readonly itemId: ItemId
  readonly kind: LimitKind
  /** 承诺时限, or the sentence that none is published. */
  readonly label: string
  /** Days of the asked stage, or of the whole where the permit has no stages; in `unit`. */
  readonly days: number
  readonly unit: DayUnit
  readonly start: LimitStart
  readonly maxExtensionDays: number | null
  /** The stage that `days` belongs to; null where there are none. */
  readonly stage: string | null
  readonly stages: readonly LimitStage[]
  /** All stages together, in `unit`. */
  readonly totalDays: number
  /** Such as “20个工作日，自受理之日起，可延长10个工作日”. */
  readonly text: string
  readonly note: string | null
}

/**
 * The limit an item is held to: the promised one if it is published, otherwise the statutory one, and which it is.
 * `stage` names a stage of a staged permit (网吧: 筹建, 最终审核; 条例11); without it the first counts. An unknown stage throws.
 */
export function effectiveLimit(item: PermitItem, stage?: string): EffectiveLimit {
  const kind: LimitKind = item.promisedLimit === null ? 'statutory' : 'promised'
  const limit = item.promisedLimit ?? item.statutoryLimit
  const current = stage === undefined ? limit.stages[0] : limit.stages.find((each) => each.name === stage)
  if (stage !== undefined && current === undefined) throw new Error(`catalogue: ${item.id} has no stage ${stage}`)
  const { source, confidence, verified, unit, start, maxExtensionDays, stages, note } = limit
  return {
    itemId: item.id,
    kind,
    label: kind === 'promised' ? '承诺时限' : UNPUBLISHED_TEXT,
    days: current?.days ?? limit.days,
    unit,
    start,
    maxExtensionDays,
    stage: current?.name ?? null,
    stages,
    totalDays: totalDays(limit),
    text: limitText(limit),
    note,
    source,
    confidence,
    verified,
  }
}

/** A limit in Chinese: days, unit, from when, and the longest extension where one is known. */
export function limitText(limit: Limit): string {
  const amount =
    limit.stages.length === 0
      ? `${limit.days}${unitText[limit.unit]}`
      : limit.stages.map((stage) => `${stage.name}${stage.days}${unitText[stage.unit]}`).join('＋')
  const from = limit.start === 'receipt' ? '自收到申请之日起' : '自受理之日起'
  const reading = limit.unit === 'calendar' ? '（从严按自然日计算）' : ''
  const extension = limit.maxExtensionDays === null ? '' : `，可延长${limit.maxExtensionDays}${unitText[limit.unit]}`
  return `${amount}，${from}${extension}${reading}`
}

const unitText: Readonly<Record<DayUnit, string>> = { working: '个工作日', calendar: '日' }

function totalDays(limit: Limit): number {
  return limit.stages.length === 0 ? limit.days : limit.stages.reduce((sum, stage) => sum + stage.days, 0)
}

export interface OverallLimit {
  readonly kind: LimitKind
  /** Every permit with the limit it is held to; the business licence is not a permit and takes no part. */
  readonly perItem: readonly EffectiveLimit[]
  /** The permits among which the overall limit is picked. */
  readonly candidates: readonly EffectiveLimit[]
  /**
   * The one picked, where unit and start of all candidates are the same; null where only dates can tell
   * (working against calendar days, acceptance against receipt): then use `pickOverall`.
   */
  readonly picked: EffectiveLimit | null
  readonly rule: string
  readonly basis: string
}

const ruleText: Readonly<Record<LimitKind, string>> = {
  promised: `综合办理时限按各单项许可中最短的承诺时限确定（${OVERALL_BASIS}）`,
  statutory: `各事项均未公布承诺时限，按法定时限办理；事项并联办理，全部办结以最长的法定时限为准（承诺时限公布后按${OVERALL_BASIS}取最短）`,
}

/**
 * The limit of the chosen permits together: the shortest promised one among them (plan 二(五)). While none is published it is
 * the longest statutory one, since all must be decided; it is labelled as statutory. Throws when no permit is given.
 */
export function overallLimit(catalogue: Catalogue, itemIds: readonly ItemId[]): OverallLimit {
  const perItem = itemsOf(catalogue, itemIds)
    .filter((item) => item.kind === 'permit')
    .map((item) => effectiveLimit(item))
  const promised = perItem.filter((limit) => limit.kind === 'promised')
  const kind: LimitKind = promised.length > 0 ? 'promised' : 'statutory'
  const candidates = kind === 'promised' ? promised : perItem
  const [first] = candidates
  if (first === undefined) throw new Error('catalogue: an overall limit needs at least one permit')
  const comparable = candidates.every((limit) => limit.unit === first.unit && limit.start === first.start)
  const better = (a: EffectiveLimit, b: EffectiveLimit) => (kind === 'promised' ? b.days < a.days : b.days > a.days)
  return {
    kind,
    perItem,
    candidates,
    picked: comparable ? candidates.reduce((best, limit) => (better(best, limit) ? limit : best)) : null,
    rule: ruleText[kind],
    basis: OVERALL_BASIS,
  }
}

export interface DueItem {
  readonly itemId: ItemId
  readonly limitKind: LimitKind
  /** YYYY-MM-DD. */
  readonly due: string
}

export interface OverallDue {
  readonly itemId: ItemId
  /** YYYY-MM-DD. */
  readonly due: string
  readonly kind: LimitKind
  /** The rule in Chinese, for the clerk and the notice. */
  readonly reason: string
}

/**
 * The overall due date from the due dates of the permits, whatever their units: the earliest promised one, or the latest
 * statutory one while none is promised. The business licence is passed over. Equal dates: the smaller item id.
 * Throws when there is no permit.
 */
export function pickOverall(perItem: readonly DueItem[]): OverallDue {
  const permits = perItem.filter((item) => item.itemId !== BUSINESS_LICENCE_ID)
  const promised = permits.filter((item) => item.limitKind === 'promised')
  const kind: LimitKind = promised.length > 0 ? 'promised' : 'statutory'
  const candidates = kind === 'promised' ? promised : permits
  const sign = kind === 'promised' ? 1 : -1
  const [first] = candidates.toSorted((a, b) => sign * compare(a.due, b.due) || compare(a.itemId, b.itemId))
  if (first === undefined) throw new Error('catalogue: an overall due date needs at least one permit')
  return { itemId: first.itemId, due: first.due, kind, reason: ruleText[kind] }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
