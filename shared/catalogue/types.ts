/** What the catalogue says, as values. Every statement of fact carries where it comes from and how far it was checked. */

export type ItemId = string
export type IndustryId = string
export type DepartmentId = string
export type FieldId = string
export type MaterialId = string

/** high: checked against the text; medium: supported by a public excerpt or common practice; low: must be checked first. */
export type Confidence = 'high' | 'medium' | 'low'

/** text: compared with the article; excerpt: a public excerpt was seen; unverified: the original was not seen. */
export type Verified = 'text' | 'excerpt' | 'unverified'

/** Where a statement comes from. `verified` is null where nobody recorded how the source was checked. */
export interface Fact {
  readonly source: string
  readonly confidence: Confidence
  readonly verified: Verified | null
}

export interface SourceEntry {
  readonly key: string
  readonly law: string
  readonly doc: string
  readonly verified: Verified
  readonly note: string | null
}

export type DepartmentKind = 'approving' | 'issuing-seal' | 'window' | 'supervisor'

export interface Department {
  readonly id: DepartmentId
  /** The plan's own word, such as 市场监管部门. */
  readonly name: string
  /** The body that is meant locally, such as 绥芬河市市场监督管理局; null while nobody has said so. */
  readonly localBody: string | null
  readonly kind: DepartmentKind
  readonly source: string
  readonly confidence: Confidence
}

export type DayUnit = 'working' | 'calendar'
/** acceptance (受理, the rule) or receipt of the application (收到申请, 体育法105). */
export type LimitStart = 'acceptance' | 'receipt'

export interface LimitStage {
  readonly name: string
  readonly days: number
  readonly unit: DayUnit
}

export interface Limit extends Fact {
  /** Days of the first stage where the permit is decided in stages, otherwise of the whole. */
  readonly days: number
  readonly unit: DayUnit
  readonly start: LimitStart
  /** Longest single extension in the same unit; null where the law of the permit names none. */
  readonly maxExtensionDays: number | null
  /** Empty where the permit is decided in one go. */
  readonly stages: readonly LimitStage[]
  readonly note: string | null
}

/** Who decides in law, where that differs from the department of the plan or is not settled. */
export interface DecidingAuthority extends Fact {
  /** The name to print; null until the hall has entered the delegation. */
  readonly name: string | null
  readonly note: string
}

export interface Validity extends Fact {
  /** null: no period is fixed by the rules that were seen. */
  readonly years: number | null
  readonly note: string | null
}

export interface TimeSpan {
  readonly amount: number
  readonly unit: 'month' | 'day' | 'working-day'
}

/** How long before expiry a renewal may at the earliest, and must at the latest, be applied for. */
export interface RenewalWindow extends Fact {
  readonly earliest: TimeSpan | null
  readonly latest: TimeSpan | null
  readonly lateEffect: string | null
}

export interface SiteInspection extends Fact {
  readonly mode: 'none' | 'mandatory' | 'discretionary'
  readonly note: string | null
}

export interface ItemRule extends Fact {
  /** For those who work with the catalogue, with what is still open. */
  readonly rule: string
  /** What the applicant is told of it on paper (行政许可法 第30条); null: a note for the office alone. */
  readonly told: string | null
}

/** An item's need of a datum of the form. */
export interface ItemField {
  readonly fieldId: FieldId
  readonly required: boolean
  readonly source: string
  readonly confidence: Confidence
}

/** regulation: listed by law; guide: listed by another city's guide; practice: window habit without a legal basis. */
export type MaterialBasis = 'regulation' | 'guide' | 'practice'

/** An item's need of a paper. */
export interface ItemMaterial extends Fact {
  readonly materialId: MaterialId
  readonly basis: MaterialBasis
  /** When the paper is needed at all; null: always. */
  readonly condition: string | null
  /** The stage of a staged permit at which it is needed; null: from the start. */
  readonly stage: string | null
  readonly originalCount: number
  readonly copyCount: number
}

export interface PermitItem {
  readonly id: ItemId
  readonly kind: 'permit' | 'registration'
  /** The plan's name, such as 烟草零售许可证. */
  readonly name: string
  /** The name in law, such as 烟草专卖零售许可. */
  readonly officialName: string
  readonly certificateName: string
  readonly departmentId: DepartmentId
  readonly decidingAuthority: DecidingAuthority | null
  readonly legalBasis: readonly Fact[]
  readonly statutoryLimit: Limit
  /** null: no promised limit has been published (plan 二(五)); it is never invented. */
  readonly promisedLimit: Limit | null
  readonly validity: Validity
  readonly renewal: RenewalWindow | null
  readonly inspection: SiteInspection
  readonly fields: readonly ItemField[]
  readonly materials: readonly ItemMaterial[]
  readonly rules: readonly ItemRule[]
}

export type FieldType = 'text' | 'uscc' | 'enum' | 'address' | 'number' | 'idcard' | 'phone' | 'multi'
export type FieldGroup = 'subject' | 'legalRep' | 'premises' | 'contact' | 'staff' | 'licence' | 'item'

/** The dictionary's description of a datum, told once for all items. */
export interface FieldEntry {
  readonly id: FieldId
  readonly label: string
  readonly type: FieldType
  readonly group: FieldGroup
  readonly required: boolean
  readonly sensitive: boolean
  readonly prefillableBySharing: boolean
  /** Closed choice of an enum; suggestions of a multi. null: free entry. */
  readonly options: readonly string[] | null
  readonly unit: string | null
  readonly note: string | null
  readonly source: string
  readonly confidence: Confidence
}

export type MaterialKind = '表单' | '证照' | '制度' | '人员资格' | '承诺书' | '图纸' | '检测报告'

/** The dictionary's description of a paper. The counts are defaults of low confidence (`Catalogue.materialCountsNote`). */
export interface MaterialEntry {
  readonly id: MaterialId
  readonly name: string
  readonly kind: MaterialKind
  readonly originalCount: number
  readonly copyCount: number
  readonly obtainableBySharing: boolean
  readonly reusable: boolean
  readonly note: string | null
}

/** mandatory: 必办; on-demand: 按需办理 (plan, annex 2). */
export type Requirement = 'mandatory' | 'on-demand'

export interface IndustryItem {
  readonly itemId: ItemId
  readonly requirement: Requirement
  readonly source: string
  readonly confidence: Confidence
}

export interface Industry {
  readonly id: IndustryId
  readonly number: number
  readonly category: string
  readonly name: string
  readonly leadDepartmentId: DepartmentId
  readonly cooperatingDepartmentIds: readonly DepartmentId[]
  readonly items: readonly IndustryItem[]
  readonly note: string
  readonly source: string
  readonly confidence: Confidence
}

/**
 * What an answer means for an item. filing: 备案 instead of a permit; not-required: nothing at all; closed: not open to
 * this applicant; elsewhere: another body accepts it; barred: not at this place; none: go on.
 */
export type ExemptionEffect = 'filing' | 'not-required' | 'closed' | 'elsewhere' | 'barred' | 'none'

export interface ExemptionConsequence extends Fact {
  readonly itemId: ItemId
  readonly effect: Exclude<ExemptionEffect, 'none'>
  readonly text: string
  /** The body to go to, where there is one. */
  readonly targetBody: string | null
}

export interface ExemptionAnswer {
  readonly id: string
  readonly label: string
  /** Empty: the answer changes nothing (effect 'none'). */
  readonly consequences: readonly ExemptionConsequence[]
}

export interface ExemptionQuestion {
  readonly id: string
  readonly appliesTo: readonly ItemId[]
  readonly question: string
  readonly help: string
  readonly answers: readonly ExemptionAnswer[]
}

/** How the decision of one department can be challenged (行政复议法, 行政诉讼法). */
export interface Remedy {
  readonly departmentId: DepartmentId
  readonly reconsiderationBody: string
  /** true: the body was not settled and is marked 待核 wherever it is printed. */
  readonly reconsiderationPending: boolean
  readonly reconsiderationNote: string | null
  readonly reconsiderationDays: number
  readonly reconsiderationBasis: string
  readonly court: string
  readonly courtPending: boolean
  readonly courtNote: string | null
  readonly litigationMonths: number
  readonly litigationBasis: string
}

export interface CatalogueRule {
  readonly rule: string
  readonly source: string
  readonly confidence: Confidence
}

export interface Catalogue {
  readonly version: string
  /** YYYY-MM-DD. */
  readonly effectiveFrom: string
  readonly plan: string
  readonly title: string
  readonly asOf: string
  readonly confidenceScale: Readonly<Record<Confidence | 'fields', string>>
  readonly verifiedScale: Readonly<Record<Verified, string>>
  readonly basisScale: Readonly<Record<MaterialBasis, string>>
  readonly warnings: readonly string[]
  readonly promisedLimitNote: string
  readonly materialCountsNote: string
  readonly rules: readonly CatalogueRule[]
  readonly sources: readonly SourceEntry[]
  readonly departments: readonly Department[]
  /** The eleven permits and the business licence, in the order in which merged lists name them. */
  readonly items: readonly PermitItem[]
  readonly industries: readonly Industry[]
  readonly fields: readonly FieldEntry[]
  readonly materials: readonly MaterialEntry[]
  readonly exemptionQuestions: readonly ExemptionQuestion[]
  readonly remedies: readonly Remedy[]
}
