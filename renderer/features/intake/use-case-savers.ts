import { useEffect, useMemo } from 'react'
import { ask, failureLine, failureOf, invalidate, officeNow } from '#renderer/api/index.ts'
import {
  deskClock,
  holdUnsaved,
  type SavedState,
  Saver,
  type SaverOptions,
  type SendBatch,
  tellSavedState,
} from '#renderer/ui/index.ts'
import type { FieldValue } from '#shared/case/case-file.ts'
import type { CaseIntent, Part } from './case-context.ts'

export interface CaseSavers {
  readonly fields: Saver<FieldValue>
  readonly parts: Saver<Part>
}

const options: Omit<SaverOptions, 'batch'> = {
  quietMs: 400,
  retryMs: 3000,
  clock: () => deskClock(officeNow()),
  explain: (thrown) => {
    const failure = failureOf(thrown)
    return { why: failureLine(failure), again: failure.kind !== 'refusal' && failure.kind !== 'bad-input' }
  },
}

interface Kept {
  readonly savers: CaseSavers
  readonly release: () => void
  users: number
}

// Kept beyond the page: what could not be saved stands there again when the case is opened again.
const kept = new Map<string, Kept>()

function keptFor(caseId: string): Kept {
  const known = kept.get(caseId)
  if (known !== undefined) return known
  const savers = makeSavers(caseId)
  const holds = [holdUnsaved(savers.fields), holdUnsaved(savers.parts)]
  const made: Kept = { savers, users: 0, release: () => holds.forEach((release) => void release()) }
  kept.set(caseId, made)
  return made
}

function makeSavers(caseId: string): CaseSavers {
  const give = async (command: CaseIntent, commitId: string) => {
    await ask('command.give', { commitId, aggregate: 'case', streamId: caseId, command })
    await invalidate(['case'])
  }
  const sendFields: SendBatch<FieldValue> = (values, commitId) =>
    give({ type: 'fill-fields', source: 'typed', values: { ...values } }, commitId)
  const sendPart: SendBatch<Part> = async (parts, commitId) => {
    for (const part of Object.values(parts)) await give(part, commitId)
  }
  return {
    fields: new Saver(sendFields, { ...options, batch: 'all' }),
    parts: new Saver(sendPart, { ...options, batch: 'one' }),
  }
}

/** The case's savers: held against closing, and their state told to the whole page. */
export function useCaseSavers(caseId: string): CaseSavers {
  const { savers } = useMemo(() => keptFor(caseId), [caseId])
  useEffect(() => {
    const mine = keptFor(caseId)
    mine.users += 1
    const both = [mine.savers.fields, mine.savers.parts]
    const tell = () => tellSavedState(together(both.map((saver) => saver.state())))
    const stops = both.map((saver) => saver.subscribe(tell))
    tell()
    return () => {
      mine.users -= 1
      for (const stop of stops) stop()
      tellSavedState({ kind: 'nothing' })
      // Whoever walks to another page has finished typing: it is saved now.
      void Promise.all(both.map((saver) => saver.flush())).then((done) => {
        if (!done.every((saved) => saved) || mine.users > 0) return
        mine.release()
        kept.delete(caseId)
      })
    }
  }, [caseId])
  return savers
}

/** The worst of the states; among saved ones the latest. */
function together(states: readonly SavedState[]): SavedState {
  const worst = (['failed', 'saving', 'typing'] as const).find((kind) => states.some((each) => each.kind === kind))
  return states.find((each) => each.kind === worst) ?? latestSaved(states)
}

function latestSaved(states: readonly SavedState[]): SavedState {
  const saved = states.filter((each) => each.kind === 'saved').toSorted((a, b) => (a.at < b.at ? -1 : 1))
  return saved.at(-1) ?? { kind: 'nothing' }
}
