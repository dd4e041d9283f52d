import type { ExemptionOutcome } from './exemption.ts'
import { type EffectiveLimit, effectiveLimit, type OverallLimit, overallLimit } from './limits.ts'
import { caseItemIds, decidingBodyOf, departmentName, departmentOf, industryOf, itemsOf } from './lookup.ts'
import { groupForm, type MergedFieldGroup, mergeForm } from './merge-form.ts'
import { type MergedMaterial, mergeMaterials } from './merge-materials.ts'
import { type ProcedureStep, procedureSteps } from './procedure.ts'
import { remedyOf, remedyOpenPoints, remedyText } from './remedies.ts'
import type { Catalogue, Fact, IndustryId, ItemId, Remedy, Requirement, SiteInspection, Validity } from './types.ts'

export interface NoticeItem {
  readonly itemId: ItemId
  readonly name: string
  readonly certificateName: string
  /** null for the business licence, which annex 2 does not list. */
  readonly requirement: Requirement | null
  readonly departmentId: string
  readonly department: string
  /** Who decides and is answerable, to be named on paper (plan 三(三)). */
  readonly decidingBody: string
  readonly decidingNote: string | null
  readonly legalBasis: readonly Fact[]
  /** Conditions and rules particular to the item, in the words for the applicant. */
  readonly conditions: readonly (Fact & { readonly told: string })[]
  readonly limit: EffectiveLimit
  readonly validity: Validity
  readonly inspection: SiteInspection
  readonly remedy: Remedy
  readonly remedyText: string
  readonly remedyOpenPoints: readonly string[]
}

/** The data of the 一次性告知 (行政许可法30, plan 二(三) and 三(三)). */
export interface OneTimeNotice {
  readonly title: string
  readonly catalogueVersion: string
  readonly effectiveFrom: string
  readonly plan: string
  readonly industryName: string
  readonly withBusinessLicence: boolean
  readonly leadDepartment: string
  readonly cooperatingDepartments: readonly string[]
  readonly items: readonly NoticeItem[]
  readonly materials: readonly MergedMaterial[]
  readonly materialsNote: string
  readonly form: readonly MergedFieldGroup[]
  readonly overall: OverallLimit
  readonly procedure: readonly ProcedureStep[]
  /** What the exemption questions took out or stopped, with reason, basis and the body to go to. */
  readonly exemptions: Pick<ExemptionOutcome, 'excluded' | 'blocks'>
  readonly freeOfCharge: string
}

export interface NoticeOptions {
  readonly withBusinessLicence: boolean
  readonly includePractice?: boolean
  readonly exemptions?: ExemptionOutcome
}

/** Everything the applicant must be told once and at once about the chosen permits. Throws when no permit is given. */
export function oneTimeNotice(
  catalogue: Catalogue,
  industryId: IndustryId,
  itemIds: readonly ItemId[],
  options: NoticeOptions,
): OneTimeNotice {
  const industry = industryOf(catalogue, industryId)
  const ids = caseItemIds(itemIds, options.withBusinessLicence)
  const chosen = itemsOf(catalogue, ids)
  const nameOf = (id: string) => departmentName(departmentOf(catalogue, id))
  return {
    title: `“${industry.name}”一业一证申请一次性告知单`,
    catalogueVersion: catalogue.version,
    effectiveFrom: catalogue.effectiveFrom,
    plan: catalogue.plan,
    industryName: industry.name,
    withBusinessLicence: options.withBusinessLicence,
    leadDepartment: nameOf(industry.leadDepartmentId),
    cooperatingDepartments: industry.cooperatingDepartmentIds.map(nameOf),
    items: chosen.map((item) => {
      const deciding = decidingBodyOf(catalogue, item.id)
      const remedy = remedyOf(catalogue, item.departmentId)
      return {
        itemId: item.id,
        name: item.name,
        certificateName: item.certificateName,
        requirement: industry.items.find((entry) => entry.itemId === item.id)?.requirement ?? null,
        departmentId: item.departmentId,
        department: nameOf(item.departmentId),
        decidingBody: deciding.name,
        decidingNote: deciding.note,
        legalBasis: item.legalBasis,
        conditions: item.rules.flatMap((rule) => (rule.told === null ? [] : [{ ...rule, told: rule.told }])),
        limit: effectiveLimit(item),
        validity: item.validity,
        inspection: item.inspection,
        remedy,
        remedyText: remedyText(remedy),
        remedyOpenPoints: remedyOpenPoints(remedy),
      }
    }),
    materials: mergeMaterials(catalogue, ids, { includePractice: options.includePractice === true }),
    materialsNote: catalogue.materialCountsNote,
    form: groupForm(mergeForm(catalogue, ids)),
    overall: overallLimit(catalogue, ids),
    procedure: procedureSteps(chosen),
    exemptions: {
      excluded: options.exemptions?.excluded ?? [],
      blocks: options.exemptions?.blocks ?? [],
    },
    freeOfCharge:
      '申请书格式文本免费提供，实施行政许可不收取费用（行政许可法第58条）；证件可以免费寄递（方案二(五)）。',
  }
}
