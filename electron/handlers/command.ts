import type { StoreRequest } from '#db/store-types.ts'
import { refused } from '#electron/ipc/failures.ts'
import type { HandlersOf } from '#electron/ipc/handlers.ts'
import { fieldText } from '#shared/case/field-value.ts'
import type { Actor } from '#shared/core/actor.ts'
import { derivedId } from '#shared/core/derived-id.ts'
import { normaliseNumber } from '#shared/identity/index.ts'
import type { Done, Input } from '#shared/ipc/contract.ts'
import type { Collector } from '#shared/licence/licence-state.ts'
import { give, giveAll } from './give.ts'
import type { Office } from './office.ts'

type Given = Input<'command.give'>

export function commandHandlers(office: Office): HandlersOf<'command'> {
  return {
    'command.give': async (given, { actor }) => {
      if (given.aggregate === 'case' && given.command.type === 'open') return openCase(office, given, actor)
      if (given.aggregate === 'parcel' && given.command.type === 'return') return parcelReturned(office, given, actor)
      if (given.aggregate === 'licence' && given.command.type === 'hand-over') {
        await checkCollector(office, given.streamId, given.command.collector)
      }
      return giveAsItIs(office, given, actor)
    },
  }
}

async function giveAsItIs(office: Office, given: Given, actor: Actor): Promise<Done> {
  const done = await give(office.store, requestOf(given, actor))
  // How long the desk may stand idle may have changed.
  if (given.aggregate === 'hall') await office.session.refresh()
  return done
}

/** Whether a case is a demonstration is not the page's to say: it is one when a demonstration account opens it. */
async function openCase(office: Office, given: Given, actor: Actor): Promise<Done> {
  const [account, hall] = await Promise.all([
    office.store.queries.account(actor.accountId),
    office.store.state('hall', 'hall'),
  ])
  const demo = hall.state.demoLoaded && account?.demo === true
  const { commitId, streamId } = given
  return give(office.store, { commitId, aggregate: 'case', streamId, command: { type: 'open', demo }, actor })
}

/**
 * Who collects for himself shows the number that the application names: two people may share a name. The licence does not
 * know that number, so it is compared here; another kind of document than the application's is left to the clerk's eye.
 */
async function checkCollector(office: Office, caseId: string, collector: Collector): Promise<void> {
  if (collector.relation !== 'self') return
  const { state } = await office.store.state('case', caseId)
  if (state.phase !== 'decided' || fieldText(state.file, 'legalRepIdType') !== collector.idType) return
  const known = fieldText(state.file, 'legalRepIdNo')
  if (known === '' || normaliseNumber(known) === normaliseNumber(collector.idNo.personal)) return
  throw refused({
    code: 'collector-not-applicant',
    message: '证件号码与申请表中法定代表人（负责人）的证件号码不一致，请重新核对证件；不是本人的，请选择“代理人”。',
    about: ['idNo'],
  })
}

/** A parcel that came back brings its licence back to the window, in the same transaction. */
async function parcelReturned(office: Office, given: Given, actor: Actor): Promise<Done> {
  const { state } = await office.store.state('parcel', given.streamId)
  if (given.command.type !== 'return' || state.phase === 'absent') return giveAsItIs(office, given, actor)
  return giveAll(office.store, [
    requestOf(given, actor),
    {
      commitId: derivedId(given.commitId, 'take-back'),
      aggregate: 'licence',
      streamId: state.content.caseId,
      command: { type: 'take-back', parcelId: given.streamId, reason: given.command.reason },
      actor,
    },
  ])
}

function requestOf(given: Given, actor: Actor): StoreRequest {
  const { expectedVersion, ...rest } = given
  return expectedVersion === undefined ? { ...rest, actor } : { ...rest, expectedVersion, actor }
}
