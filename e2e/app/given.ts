import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { Application } from '#e2e/data/applications.ts'
import { uscc } from '#e2e/data/identities.ts'
import {
  BUSINESS_LICENCE_ID,
  caseItemIds,
  catalogue,
  itemOf,
  mergeForm,
  mergeMaterials,
} from '#shared/catalogue/index.ts'
import type { Input } from '#shared/ipc/contract.ts'
import { reviewerOf, takeSeat } from './hall.ts'
import { askFor, drawPaper } from './office.ts'

type Command = Extract<Input<'command.give'>, { aggregate: 'case' }>['command']

// Cases as a test finds them. They are made by the office itself through the page's bridge, by the same commands that the
// screens give; whoever is signed in must be a clerk.

export interface GivenCase {
  readonly caseId: string
  readonly caseNo: string
}

export async function give(page: Page, caseId: string, command: Command): Promise<readonly string[]> {
  const done = await askFor(page, 'command.give', {
    aggregate: 'case',
    commitId: randomUUID(),
    streamId: caseId,
    command,
  })
  return done.numbers
}

/** A draft with everything of the application in it, ready to be accepted. */
export async function givenDraft(page: Page, application: Application): Promise<string> {
  const caseId = randomUUID()
  const { industryId, exemptions, itemIds, businessLicence } = application
  await give(page, caseId, { type: 'open', demo: false })
  await give(page, caseId, { type: 'choose-industry', industryId })
  for (const [questionId, answer] of Object.entries(exemptions)) {
    await give(page, caseId, { type: 'answer-exemption', questionId, answer })
  }
  await give(page, caseId, { type: 'choose-items', itemIds: [...itemIds] })
  await give(page, caseId, { type: 'set-business-licence', mode: businessLicence })
  await give(page, caseId, { type: 'fill-fields', source: 'typed', values: shownValues(application) })
  for (const materialId of neededMaterials(application)) {
    await give(page, caseId, { type: 'mark-material', materialId, mark: { kind: 'original-checked' } })
  }
  return caseId
}

export async function givenAccepted(page: Page, application: Application): Promise<GivenCase> {
  const caseId = await givenDraft(page, application)
  await give(page, caseId, { type: 'accept' })
  return { caseId, caseNo: await caseNoOf(page, caseId) }
}

/** Decides on every permit: those in `refused` are refused, the others granted under a number of their own. */
export async function givenDecided(page: Page, { caseId }: GivenCase, refused: readonly string[] = []): Promise<void> {
  const { state } = await askFor(page, 'case.detail', { caseId })
  if (state.phase !== 'accepted') throw new Error(`The case is ${state.phase}`)
  const today = state.acceptance.on
  for (const { itemId, departmentId } of state.items) {
    await takeSeat(page, reviewerOf(departmentId))
    if (refused.includes(itemId)) {
      const told = { facts: '现场核查发现布局与图纸不符。', reasons: '不符合许可条件。', basis: '相关法律法规' }
      await give(page, caseId, { type: 'refuse-item', itemId, ...told })
    } else {
      const permitNo = itemId === BUSINESS_LICENCE_ID ? uscc(98) : permitNumber(caseId, itemId)
      const term = { validFrom: today, validTo: termOf(itemId, today) }
      await give(page, caseId, { type: 'grant-item', itemId, permitNo, scope: '按申请范围', ...term })
    }
  }
}

/** The number under which {@link givenDecided} grants a permit. */
export function permitNumber(caseId: string, itemId: string): string {
  return `许${catalogue.items.findIndex((item) => item.id === itemId)}-${caseId.slice(0, 8).toUpperCase()}`
}

/** Issues the licence of a decided case, printed and sealed; answers its number. Ends with the issuer in the seat. */
export async function givenSealed(page: Page, { caseId }: GivenCase): Promise<string> {
  await takeSeat(page, 'issuer')
  const issued = await askFor(page, 'licence.issue', { commitId: randomUUID(), caseId })
  const { sha256 } = await drawPaper(page, { kind: 'licence', caseId })
  const sheet = { commitId: randomUUID(), caseId, sha256, printer: '测试打印机', reason: null }
  await askFor(page, 'licence.record-printing', sheet)
  await askFor(page, 'command.give', {
    aggregate: 'licence',
    commitId: randomUUID(),
    streamId: caseId,
    command: { type: 'seal' },
  })
  const [licenceNo] = issued.numbers
  if (licenceNo === undefined) throw new Error('The licence got no number')
  return licenceNo
}

function termOf(itemId: string, from: string): string | null {
  const { years } = itemOf(catalogue, itemId).validity
  return years === null ? null : `${Number(from.slice(0, 4)) + years - 1}-12-31`
}

export async function caseNoOf(page: Page, caseId: string): Promise<string> {
  const { state } = await askFor(page, 'case.detail', { caseId })
  if (!('receipt' in state)) throw new Error(`The case is ${state.phase} and has no number`)
  return state.receipt.caseNo
}

/** The case's permits, and the business licence before them where it is applied for too. */
export function itemsOfApplication({ itemIds, businessLicence }: Application): readonly string[] {
  return caseItemIds([...itemIds], businessLicence === 'together')
}

/** Field id → value, for the fields that the merged form shows; the business licence's own number only where it is held. */
export function shownValues(application: Application): Record<string, string | string[]> {
  const shown = mergeForm(catalogue, itemsOfApplication(application)).filter(
    (field) => !(field.id === 'uscc' && application.businessLicence === 'together'),
  )
  return Object.fromEntries(
    shown.flatMap(({ id }) => {
      const value = application.fields[id]
      if (value === undefined) return []
      return [[id, typeof value === 'string' ? value : [...value]]]
    }),
  )
}

/** The papers without which the case cannot be accepted. */
export function neededMaterials(application: Application): readonly string[] {
  return mergeMaterials(catalogue, itemsOfApplication(application), { includePractice: true })
    .filter((material) => material.unconditional && !material.producedInCase)
    .map((material) => material.id)
}
