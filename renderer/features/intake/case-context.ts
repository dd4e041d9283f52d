import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Intent } from '#renderer/api/index.ts'
import type { Saver } from '#renderer/ui/index.ts'
import type { Agent, CaseFile, Delivery, FieldValue, MaterialMark } from '#shared/case/case-file.ts'
import type { Gap } from '#shared/case/readiness.ts'
import type { MergedField, MergedMaterial } from '#shared/catalogue/index.ts'
import type { LocalDate } from '#shared/core/time.ts'
import type { Failure } from '#shared/ipc/channel.ts'
import type { Done } from '#shared/ipc/contract.ts'
import type { CaseDetail } from '#shared/ipc/views.ts'

export type CaseIntent = Extract<Intent<'command.give'>, { aggregate: 'case' }>['command']

export const stepIds = ['choose', 'form', 'materials', 'decision'] as const
export type StepId = (typeof stepIds)[number]

/** Parts of the file that are commands of their own and are typed rather than clicked. */
export type Part =
  | { readonly type: 'set-agent'; readonly agent: Agent | null }
  | { readonly type: 'choose-delivery'; readonly delivery: Delivery }
  | { readonly type: 'mark-material'; readonly materialId: string; readonly mark: MaterialMark | null }

/** Everything that the steps of one case share. */
export interface CaseContextValue {
  readonly detail: CaseDetail
  readonly file: CaseFile
  readonly today: LocalDate
  /** True while the file is open and the account is a clerk's. */
  readonly editable: boolean
  readonly step: StepId
  readonly form: readonly MergedField[]
  readonly materials: readonly MergedMaterial[]
  /** What stands between the case and its acceptance; empty when it is not editable. */
  readonly gaps: readonly Gap[]
  readonly fields: Saver<FieldValue>
  readonly parts: Saver<Part>
  /**
   * Gives a command of the case after those before it; a function gets the newest file. Null when it was not done, and
   * `failure` says why.
   */
  readonly give: (make: CaseIntent | ((file: CaseFile) => CaseIntent)) => Promise<Done | null>
  /** Saves everything typed, then gives. */
  readonly decide: (command: CaseIntent) => Promise<Done | null>
  readonly busy: boolean
  readonly failure: Failure | null
  /** Opens a step, and puts the focus on what has this id. */
  readonly goTo: (step: StepId, target?: string) => void
}

export const CaseContext = createContext<CaseContextValue | null>(null)

export function useCase(): CaseContextValue {
  const value = useContext(CaseContext)
  if (value === null) throw new Error('No case around this part')
  return value
}

/** What is being typed under a key, or undefined when the stored value stands. */
export function useEdited<V>(saver: Saver<V>, key: string): V | undefined {
  return useSyncExternalStore(saver.subscribe, () => saver.edited(key))
}

/** The step on which a gap is mended. */
export function stepOfGap(gap: Gap): StepId {
  switch (gap.about) {
    case 'industry':
    case 'selection':
    case 'agent':
      return 'choose'
    case 'field':
      return 'form'
    case 'material':
      return 'materials'
    case 'delivery':
      return 'decision'
  }
}

/** The element that shows a gap: where the focus goes. */
export function targetOfGap(gap: Gap): string {
  return gap.about === 'field' || gap.about === 'material' ? `${gap.about}-${gap.id}` : `part-${gap.about}`
}
