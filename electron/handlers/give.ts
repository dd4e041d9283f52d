import type { Outcome, OutcomeOfAll, StoreDone, StoreRequest } from '#db/store-types.ts'
import { refused, stale } from '#electron/ipc/failures.ts'
import type { StoreApi } from '#electron/store/store-api.ts'
import type { Done } from '#shared/ipc/contract.ts'

/** Gives one command to the store. Throws the refusal, or `stale` when the page had an old version before it. */
export async function give(store: StoreApi, request: StoreRequest): Promise<Done> {
  return doneOf(await store.execute(request))
}

/** Gives several commands in one transaction, all of them or none, and answers for the first. */
export async function giveAll(store: StoreApi, requests: readonly StoreRequest[]): Promise<Done> {
  return firstOf(await store.executeAll(requests))
}

/** What the page is told of several commands: what the first did, which is the one that it gave. */
export function firstOf(outcome: OutcomeOfAll): Done {
  if (outcome.kind === 'refused') throw refused(outcome.refusal)
  if (outcome.kind === 'stale') throw stale()
  const [first] = outcome.all
  if (first === undefined) throw new Error('A transaction without a command')
  return tell(first)
}

/** What the page is told of an outcome. */
export function doneOf(outcome: Outcome): Done {
  switch (outcome.kind) {
    case 'done':
      return tell(outcome)
    case 'refused':
      throw refused(outcome.refusal)
    case 'stale':
      throw stale()
  }
}

function tell({ streamId, version, numbers }: StoreDone): Done {
  return { streamId, version, numbers }
}
