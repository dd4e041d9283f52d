import { paperDate } from './date.ts'
import type { LicencePaper, LicencePermit } from './licence-paper.ts'
import { type RemedyFacts, remedyOf } from './remedy.ts'

/** The body whose seal closes the licence (plan 二(五)). */
export const LICENCE_ISSUER = '中国（黑龙江）自由贸易试验区绥芬河片区行政审批局'
export const LICENCE_SEAL_NAME = `${LICENCE_ISSUER}审批专用章`

/** Plan 三(三), in its own words: the licence gathers permits, it replaces none. */
export const LICENCE_EFFECT_NOTE =
  '行业综合许可证不取消现有行政许可事项，不改变现有行政许可的实施主体、法律效力和法律关系，原监管部门不变。'
export const LICENCE_LOOKUP_NOTE = '扫描二维码查询各项许可的最新状态'
const SNAPSHOT_NOTE = '表内信息为制证时的状态，以扫码查询结果为准。'

/** The reverse: plan 三(三), 二(二), and the renewal rule of 行政许可法 第50条. */
const HOLDER_NOTES = [
  `${LICENCE_EFFECT_NOTE}因实施行政许可引发的行政复议和行政诉讼，依法由相关行政审批部门承担相应责任。`,
  '二维码上加载的行政许可信息与相应的纸质行政许可证具有同等证明效力。',
  '各项许可按各自的有效期管理，本证不另设有效期。需要延续的，应当在该项许可有效期届满三十日前向其审批部门提出申请，' +
    '法律、法规、规章另有规定的，依照其规定。',
  '改革试点期间，持证人仍可申请单独发放相关许可证。',
]

/** Validity in words: “2026年11月24日至2031年11月23日”, or “…起长期有效” when there is no end. */
export function validityText(validFrom: string, validTo: string | null): string {
  return validTo === null ? `${paperDate(validFrom)}起长期有效` : `${paperDate(validFrom)}至${paperDate(validTo)}`
}

export interface LicenceInput {
  readonly licenceNo: string
  readonly version: number
  readonly uscc: string
  readonly name: string
  readonly personInCharge: string
  readonly premises: string
  readonly industry: string
  readonly permits: readonly (Omit<LicencePermit, 'validityText'> & { readonly remedy: RemedyFacts })[]
  /** ISO date, ISO instant. */
  readonly issuedOn: string
  readonly drawnAt: string
  readonly qrText: string
  /** Whether the hall has configured its own seal; without one the sheet is a sample (样章). */
  readonly hasOwnSeal: boolean
  readonly demo: boolean
  readonly catalogueVersion: string
}

/** Builds the 行业综合许可证 from the granted permits. */
export function licencePaper(input: LicenceInput): LicencePaper {
  return {
    kind: 'licence',
    title: '行业综合许可证',
    licenceNo: input.licenceNo,
    version: input.version,
    uscc: input.uscc,
    name: input.name,
    personInCharge: input.personInCharge,
    premises: input.premises,
    industry: input.industry,
    permits: input.permits.map((permit) => ({
      itemName: permit.itemName,
      permitNo: permit.permitNo,
      scope: permit.scope,
      validFrom: permit.validFrom,
      validTo: permit.validTo,
      validityText: validityText(permit.validFrom, permit.validTo),
      department: permit.department,
    })),
    issuer: LICENCE_ISSUER,
    sealName: LICENCE_SEAL_NAME,
    issuedOn: input.issuedOn,
    qrText: input.qrText,
    lookupNote: LICENCE_LOOKUP_NOTE,
    snapshotNote: SNAPSHOT_NOTE,
    effectNote: LICENCE_EFFECT_NOTE,
    sealState: input.demo || !input.hasOwnSeal ? 'sample' : 'to-be-sealed',
    remedies: input.permits.map((permit) => remedyOf(permit, 'licence')),
    notes: HOLDER_NOTES,
    drawnAt: input.drawnAt,
    demo: input.demo,
    catalogueVersion: input.catalogueVersion,
  }
}
