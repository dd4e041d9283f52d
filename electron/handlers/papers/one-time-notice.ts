import { refused } from '#electron/ipc/failures.ts'
import type { MergedMaterial, NoticeItem, OneTimeNotice } from '#shared/catalogue/index.ts'
import { applyExemptions, type EffectiveLimit, industryOf, oneTimeNotice } from '#shared/catalogue/index.ts'
import { citeFormally } from '#shared/papers/citation.ts'
import { oneTimeNoticePaper, type Paper } from '#shared/papers/index.ts'
import type { Office } from '../office.ts'
import { itemFacts, noticeFacts } from './facts.ts'

const basisNames = { regulation: '法律法规规章', guide: '办事指南', practice: '窗口常见要求' } as const

/** 一次性告知单 of the permits as they are chosen now: it is handed over before anything is received. */
export async function oneTime(office: Office, caseId: string): Promise<Paper> {
  const { catalogue } = office
  const { state } = await office.store.state('case', caseId)
  if (state.phase === 'absent') throw refused({ code: 'case-absent', message: '没有这个办件。' })
  const { file } = state
  const { industryId } = file
  if (industryId === null || file.itemIds.length === 0) {
    throw refused({ code: 'nothing-chosen', message: '请先选择行业和许可事项，再打印一次性告知单。' })
  }
  const exemptions = applyExemptions(catalogue, industryId, file.exemptionAnswers)
  const withBusinessLicence = file.businessLicence === 'together'
  const notice = oneTimeNotice(catalogue, industryId, file.itemIds, { withBusinessLicence, exemptions })
  const caseNo = 'receipt' in state ? state.receipt.caseNo : ''
  const today = office.clock.today()
  const facts = await noticeFacts(office, { file, caseNo, number: caseNo, date: today, at: office.clock.now() })
  return oneTimeNoticePaper({
    ...facts,
    // The day alone, so that the preview and the print of one day are the same bytes.
    drawnAt: `${today}T00:00:00.000Z`,
    caseNo: caseNo === '' ? '收件后编号' : caseNo,
    applicant: { ...facts.applicant, name: facts.applicant.name === '' ? '申请人' : facts.applicant.name },
    situation: situationOf(office, notice, industryId),
    items: notice.items.map((item) => ({
      ...itemFacts(catalogue, item.itemId),
      // The business licence is no permit of annex 2; who chose 证照联办 needs it.
      requirement: item.requirement === 'on-demand' ? '按需办理' : '必办',
      limitText: limitLine(item.limit),
      legalBasis: citeFormally(item.legalBasis),
      conditions: item.conditions.map((condition) => condition.told + mark(condition.verified === 'unverified')),
    })),
    materials: notice.materials.filter((each) => !each.producedInCase).map((each) => materialOf(each, notice.items)),
    steps: notice.procedure.map(
      (step) => `${step.name}：${step.text}（${citeFormally([{ source: step.basis, verified: null }])}）`,
    ),
    overallLimitText: overallLine(notice),
  })
}

function situationOf({ catalogue }: Office, notice: OneTimeNotice, industryId: string): string {
  const industry = industryOf(catalogue, industryId)
  const licence = notice.withBusinessLicence ? '营业执照同步办理（证照联办）' : '已持有营业执照'
  return `${industry.category}·${industry.name}，新办，共${notice.items.length}个事项，${licence}`
}

/** A limit that nobody compared with its rule, or whose way of counting is a reading of it, is not printed as settled. */
function limitLine(limit: EffectiveLimit): string {
  const text = limit.text + mark(limit.verified === 'unverified' || limit.unit === 'calendar')
  return limit.kind === 'promised' ? `承诺${text}` : `法定${text}（承诺时限未公布）`
}

function mark(open: boolean): string {
  return open ? '（待核）' : ''
}

function overallLine({ overall }: OneTimeNotice): string {
  return overall.picked === null
    ? overall.rule
    : `${overall.picked.text}${mark(overall.picked.verified === 'unverified')}。${overall.rule}`
}

function materialOf(material: MergedMaterial, items: readonly NoticeItem[]) {
  const names = new Map(items.map((item) => [item.itemId, item.name]))
  const form = material.originalCount > 0 ? (material.copyCount > 0 ? '原件、复印件' : '原件') : '复印件'
  const when = material.conditions.length === 0 ? '' : `（${material.conditions.join('；')}）`
  return {
    name: `${material.name}${when}`,
    form: material.obtainableBySharing ? `${form}（可共享）` : form,
    count: Math.max(1, material.originalCount + material.copyCount),
    neededBy: material.neededBy.map((need) => names.get(need.itemId) ?? need.itemId),
    basis: [basisNames[material.basis], citeFormally(material.neededBy)].filter((part) => part !== '').join('：'),
  }
}
