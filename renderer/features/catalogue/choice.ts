import { catalogue, permitIdsOf } from '#shared/catalogue/index.ts'

/** Which permits of the industry are looked at: the 必办 ones, all of them, or a choice made by hand. */
export type Scope = 'mandatory' | 'all' | 'custom'

export interface Choice {
  readonly industryId: string
  readonly scope: Scope
  /** The permits ticked by hand; counts only while `scope` is `custom`. */
  readonly custom: readonly string[]
  /** 证照联办: the business licence is applied for in the same case. */
  readonly withBusinessLicence: boolean
}

export const scopeNames: Readonly<Record<Scope, string>> = { mandatory: '仅必办', all: '全部事项', custom: '自选' }

/** The first look at an industry: every permit, without the business licence, as the plan's annex 2 lists it. */
export function firstLook(industryId: string): Choice {
  return { industryId, scope: 'all', custom: [], withBusinessLicence: false }
}

/** The permits that are looked at, in the catalogue's order. Empty for 商店 and 超市 under `mandatory`: they have none. */
export function permitsOf(choice: Choice): readonly string[] {
  if (choice.scope !== 'custom') return permitIdsOf(catalogue, choice.industryId, choice.scope)
  const offered = permitIdsOf(catalogue, choice.industryId, 'all')
  return offered.filter((id) => choice.custom.includes(id))
}

/** Ticks or clears one permit; from `all` or `mandatory` the choice by hand begins with what is shown now. */
export function toggled(choice: Choice, itemId: string): Choice {
  const shown = permitsOf(choice)
  const custom = shown.includes(itemId) ? shown.filter((id) => id !== itemId) : [...shown, itemId]
  return { ...choice, scope: 'custom', custom }
}
