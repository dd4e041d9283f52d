import { randomUUID } from 'node:crypto'
import type { CaseCommand } from '#shared/case/case-commands.ts'
import { draftCommands, grantOf, refusalFor, subjectOf } from '#shared/case/testing/index.ts'
import { itemOf } from '#shared/catalogue/index.ts'
import type { Desk } from './desk.ts'
import { type PersonName, signInAs } from './people.ts'

export interface Job {
  readonly industryId?: string
  readonly itemIds?: readonly string[]
  readonly subject?: number
  readonly businessLicence?: 'together' | 'held'
  readonly delivery?: 'pickup' | 'courier'
  /** Items that their department refuses. */
  readonly refused?: readonly string[]
}

/** 超市 with three permits of three departments. */
const supermarket = {
  industryId: 'supermarket',
  itemIds: ['food-operation', 'tobacco-retail', 'public-place-hygiene'],
} as const

type PageCommand = Exclude<CaseCommand, { type: 'attach-file' }>

export async function giveCase(desk: Desk, caseId: string, command: CaseCommand): Promise<readonly string[]> {
  // The pages' own commands; attaching a file has a channel of its own.
  const given = {
    aggregate: 'case',
    commitId: randomUUID(),
    streamId: caseId,
    command: command as PageCommand,
  } as const
  return (await desk.get('command.give', given)).numbers
}

/** A draft that is ready to be accepted, made by the clerk, who stays signed in. */
export async function draft(desk: Desk, job: Job = {}): Promise<string> {
  const { industryId = supermarket.industryId, itemIds = supermarket.itemIds, businessLicence = 'held' } = job
  const subject = subjectOf(job.subject ?? 0)
  await signInAs(desk, 'clerk')
  const caseId = randomUUID()
  for (const command of draftCommands(industryId, itemIds, { businessLicence, subject })) {
    await giveCase(desk, caseId, command)
  }
  if (job.delivery === 'courier') {
    const { person, phone, address } = subject
    const to = { recipient: person, phone: { personal: phone }, address: { personal: address } }
    await giveCase(desk, caseId, { type: 'choose-delivery', delivery: { kind: 'courier', ...to } })
  }
  return caseId
}

export async function accepted(desk: Desk, job: Job = {}): Promise<string> {
  const caseId = await draft(desk, job)
  await giveCase(desk, caseId, { type: 'accept' })
  return caseId
}

const reviewers: Readonly<Record<string, PersonName>> = {
  'market-regulation': 'market',
  health: 'health',
  tobacco: 'tobacco',
}

/** Every permit decided by its own department's reviewer; the last of them stays signed in. */
export async function decided(desk: Desk, job: Job = {}): Promise<string> {
  const caseId = await accepted(desk, job)
  for (const itemId of job.itemIds ?? supermarket.itemIds) {
    const reviewer = reviewers[itemOf(desk.office.catalogue, itemId).departmentId]
    if (reviewer === undefined) throw new Error(`Nobody reviews ${itemId} here`)
    await signInAs(desk, reviewer)
    await giveCase(desk, caseId, job.refused?.includes(itemId) === true ? refusalFor(itemId) : grantOf(itemId))
  }
  return caseId
}

/** Issued, printed, recorded and sealed by the issuer, who stays signed in. */
export async function readyToLeave(desk: Desk, job: Job = {}): Promise<string> {
  const caseId = await decided(desk, job)
  await signInAs(desk, 'issuer')
  await desk.get('licence.issue', { commitId: randomUUID(), caseId })
  const printed = await desk.get('paper.print', { ref: { kind: 'licence', caseId }, printer: 'P1' })
  await desk.get('licence.record-printing', { commitId: randomUUID(), caseId, ...printed, reason: null })
  await seal(desk, caseId)
  return caseId
}

export async function seal(desk: Desk, caseId: string): Promise<void> {
  await desk.get('command.give', {
    aggregate: 'licence',
    commitId: randomUUID(),
    streamId: caseId,
    command: { type: 'seal' },
  })
}

/** A parcel with the licence of the case, ready for the courier. Answers its id. */
export async function prepareParcel(desk: Desk, caseId: string, waybillNo = 'EA123456785CN'): Promise<string> {
  const parcelId = randomUUID()
  await desk.get('parcel.prepare', {
    commitId: randomUUID(),
    parcelId,
    caseId,
    recipient: '张示范',
    phone: { personal: '13904530001' },
    address: { personal: '黑龙江省绥芬河市示范街1号2单元301室' },
    waybillNo,
    acceptWaybillWarning: false,
  })
  return parcelId
}
