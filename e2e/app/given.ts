import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { Application } from '#e2e/data/applications.ts'
import { caseItemIds, catalogue, mergeForm, mergeMaterials } from '#shared/catalogue/index.ts'
import type { Input } from '#shared/ipc/contract.ts'
import { askFor } from './office.ts'

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
