import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { queryClient, useAccount, useGive } from '#renderer/api/index.ts'
import { navigate } from '#renderer/ui/index.ts'
import type { CaseFile } from '#shared/case/case-file.ts'
import { chosenItemIds } from '#shared/case/chosen-items.ts'
import { gapsToAcceptance } from '#shared/case/readiness.ts'
import { catalogue, mergeForm, mergeMaterials } from '#shared/catalogue/index.ts'
import type { LocalDate } from '#shared/core/time.ts'
import type { Done } from '#shared/ipc/contract.ts'
import type { CaseDetail } from '#shared/ipc/views.ts'
import { mayCommand } from '#shared/permissions.ts'
import { type CaseContextValue, type CaseIntent, type StepId, stepIds } from './case-context.ts'
import { focusTarget } from './focus-target.ts'
import { useCaseSavers } from './use-case-savers.ts'

interface CaseInput {
  readonly detail: CaseDetail
  readonly today: LocalDate
  readonly wantedStep: string | undefined
}

/** Puts together what the steps of a case share. */
export function useCaseValue({ detail, today, wantedStep }: CaseInput): CaseContextValue {
  const { caseId, state } = detail
  const { file } = state
  const { roles } = useAccount()
  const open = state.phase === 'draft' || state.phase === 'received' || state.phase === 'correcting'
  const editable = open && mayCommand(roles, 'case', 'fill-fields')
  const { fields, parts } = useCaseSavers(caseId)
  const { send, busy, failure } = useGive()
  const queue = useRef<Promise<unknown>>(Promise.resolve())

  const give = useCallback(
    (make: CaseIntent | ((file: CaseFile) => CaseIntent)): Promise<Done | null> => {
      const done = queue.current.then(() => {
        const newest = queryClient.getQueryData<CaseDetail>(['case.detail', { caseId }])
        const command = typeof make === 'function' ? make(newest?.state.file ?? file) : make
        return send({ aggregate: 'case', streamId: caseId, command })
      })
      void done.then((answer) => {
        if (answer !== null) parts.noteSaved()
      })
      queue.current = done
      return done
    },
    [caseId, file, send, parts],
  )
  const decide = useCallback(
    async (command: CaseIntent) => {
      const saved = await Promise.all([fields.flush(), parts.flush()])
      return saved.every((each) => each) ? give(command) : null
    },
    [fields, parts, give],
  )

  const [opened] = useState(() => firstStep(detail))
  const step = stepIds.find((each) => each === wantedStep) ?? opened
  const target = useRef<{ readonly step: StepId; readonly id: string } | null>(null)
  const goTo = useCallback(
    (wanted: StepId, at = 'intake-step') => {
      void fields.flush()
      void parts.flush()
      if (wanted === step) {
        focusTarget(at)
        return
      }
      target.current = { step: wanted, id: at }
      navigate('intake', caseId, wanted)
    },
    [fields, parts, caseId, step],
  )
  // The focus follows once the wanted step is on the screen.
  useEffect(() => {
    if (target.current?.step !== step) return
    focusTarget(target.current.id)
    target.current = null
  })

  const { form, materials } = useChosen(file)
  const gaps = useMemo(() => (editable ? gapsToAcceptance(file, catalogue, today) : []), [editable, file, today])
  return {
    detail,
    file,
    today,
    editable,
    step,
    form,
    materials,
    gaps,
    fields,
    parts,
    give,
    decide,
    busy,
    failure,
    goTo,
  }
}

/** The one form and the one list; they stay the same objects until other permits are chosen. */
function useChosen(file: CaseFile) {
  const key = chosenItemIds(file).join(' ')
  return useMemo(() => {
    const itemIds = key === '' ? [] : key.split(' ')
    return {
      form: mergeForm(catalogue, itemIds),
      materials: mergeMaterials(catalogue, itemIds, { includePractice: true }),
    }
  }, [key])
}

/** Where a case is opened: at its decision once there is one, at the form once the permits are chosen. */
function firstStep({ state }: CaseDetail): StepId {
  if (state.phase !== 'draft' && state.phase !== 'received' && state.phase !== 'correcting') return 'decision'
  if (state.phase !== 'draft') return 'materials'
  return state.file.industryId === null || state.file.itemIds.length === 0 ? 'choose' : 'form'
}
