import { randomBytes } from 'node:crypto'
import type { StoreRequest } from '#db/store-types.ts'
import { give } from '#electron/handlers/give.ts'
import type { Office } from '#electron/handlers/office.ts'
import { addDays } from '#shared/calendar/index.ts'
import type { CaseCommand } from '#shared/case/case-commands.ts'
import type { AcceptedCase, CaseState } from '#shared/case/case-state.ts'
import { gapsToAcceptance } from '#shared/case/readiness.ts'
import { itemOf, mergeMaterials } from '#shared/catalogue/index.ts'
import type { Actor } from '#shared/core/actor.ts'
import type { LocalDate } from '#shared/core/time.ts'
import { licenceContent } from '#shared/licence/content.ts'
import { formCommands, materialCommands } from './applications.ts'
import type { DemoCase } from './cases.ts'

/** Who acts in the demonstration. */
export interface DemoPeople {
  readonly clerk: Actor
  readonly issuer: Actor
  reviewer(departmentId: string): Actor
}

/** Takes one case as far as its stage says, by the very commands that the pages give; the rules hold for it too. */
export async function playCase(office: Office, people: DemoPeople, demoCase: DemoCase): Promise<void> {
  const caseId = office.randomId()
  const { stage } = demoCase
  const tell = (actor: Actor, command: CaseCommand) =>
    order(office, { aggregate: 'case', streamId: caseId, command, actor })
  const byClerk = async (...commands: readonly CaseCommand[]) => {
    for (const command of commands) await tell(people.clerk, command)
  }
  await byClerk({ type: 'open', demo: true }, ...formCommands(demoCase, office.catalogue))
  if (stage === 'draft') return
  const missing = stage === 'correcting' ? [firstMaterial(office, demoCase)] : []
  await byClerk(...materialCommands(demoCase, office.catalogue, missing))
  if (stage === 'received') return byClerk({ type: 'receive' })
  if (stage === 'correcting') return byClerk({ type: 'receive' }, await correctionOf(office, caseId))
  await byClerk({ type: 'accept' })
  if (stage === 'accepted') return

  const { items } = await acceptedState(office, caseId)
  const decided = stage === 'part-decided' ? items.slice(0, 1) : items
  for (const [index, item] of decided.entries()) {
    await tell(people.reviewer(item.departmentId), grantOf(office, item.itemId, index))
  }
  if (stage === 'issued') await issue(office, people.issuer, caseId)
}

async function order(
  office: Office,
  request:
    | Omit<Extract<StoreRequest, { aggregate: 'case' }>, 'commitId'>
    | Omit<Extract<StoreRequest, { aggregate: 'licence' }>, 'commitId'>,
): Promise<void> {
  await give(office.store, { ...request, commitId: office.randomId() })
}

async function stateOf(office: Office, caseId: string): Promise<CaseState> {
  return (await office.store.state('case', caseId)).state
}

async function acceptedState(office: Office, caseId: string): Promise<AcceptedCase> {
  const state = await stateOf(office, caseId)
  if (state.phase !== 'accepted') throw new Error(`A demonstration case is ${state.phase} instead of accepted`)
  return state
}

function firstMaterial({ catalogue }: Office, { itemIds }: DemoCase): string {
  const found = mergeMaterials(catalogue, itemIds).find((material) => material.unconditional)
  if (found === undefined) throw new Error('A demonstration case asks for no material')
  return found.id
}

async function correctionOf(office: Office, caseId: string): Promise<CaseCommand> {
  const state = await stateOf(office, caseId)
  if (state.phase === 'absent') throw new Error('A demonstration case is absent')
  const gaps = gapsToAcceptance(state.file, office.catalogue, office.clock.today())
  const defects = gaps.flatMap(({ about, id, problem }) =>
    about === 'field' || about === 'material'
      ? [{ about, id, problem, remedy: '请补齐后交回综合窗口（演示）' } as const]
      : [],
  )
  return { type: 'request-correction', defects }
}

function grantOf(office: Office, itemId: string, index: number): CaseCommand {
  const today = office.clock.today()
  const { years } = itemOf(office.catalogue, itemId).validity
  return {
    type: 'grant-item',
    itemId,
    permitNo: `演示许〔${today.slice(0, 4)}〕${String(index + 1).padStart(4, '0')}号`,
    scope: '按申请内容准予（演示）',
    validFrom: today,
    validTo: years === null ? null : addDays(yearsLater(today, years), -1),
  }
}

function yearsLater(date: LocalDate, years: number): LocalDate {
  const day = date.slice(5) === '02-29' ? '02-28' : date.slice(5)
  return `${Number(date.slice(0, 4)) + years}-${day}`
}

async function issue(office: Office, issuer: Actor, caseId: string): Promise<void> {
  const made = licenceContent(caseId, await stateOf(office, caseId), office.catalogue)
  if (!made.ok) throw new Error(`A demonstration licence was refused: ${made.refusal.code}`)
  const token = randomBytes(16).toString('base64url')
  await order(office, {
    aggregate: 'licence',
    streamId: caseId,
    command: { type: 'issue', content: made.content, token },
    actor: issuer,
  })
}
