import type { CaseEvent } from './case-events.ts'
import type { Attachment, CaseFile, FilledField } from './case-file.ts'
import type { AcceptedCase, CaseState, ItemDecision } from './case-state.ts'

type FileState = Extract<CaseState, { file: CaseFile }>

/** Folds one event into the state. An event that does not fit is a damaged log, so it throws. */
export function evolveCase(state: CaseState, event: CaseEvent): CaseState {
  if (event.type === 'case-opened') return { phase: 'draft', file: openedFile(event) }
  if (state.phase === 'absent') throw new Error(`Event ${event.type} before the case was opened`)
  switch (event.type) {
    case 'case-received':
      return { phase: 'received', file: state.file, receipt: event.receipt }
    case 'correction-requested':
      return { phase: 'correcting', file: state.file, receipt: receiptOf(state), correction: event.correction }
    case 'case-declined':
      return { phase: 'declined', file: state.file, receipt: receiptOf(state), decline: event.decline }
    case 'case-discarded':
      return { phase: 'discarded', file: state.file, reason: event.reason }
    case 'case-accepted':
      return {
        phase: 'accepted',
        file: state.file,
        receipt: receiptOf(state),
        correction: state.phase === 'correcting' ? state.correction : null,
        acceptance: event.acceptance,
        items: event.items,
      }
    case 'item-granted':
      return decided(acceptedOf(state), event.itemId, { kind: 'granted', ...event.grant })
    case 'item-refused':
      return decided(acceptedOf(state), event.itemId, { kind: 'refused', ...event.refusal })
    case 'all-items-decided':
      return { ...acceptedOf(state), phase: 'decided', decidedOn: event.on }
    default:
      return { ...state, file: evolveFile(state.file, event) }
  }
}

type FileEvent = Exclude<
  CaseEvent,
  {
    type:
      | 'case-opened'
      | 'case-received'
      | 'correction-requested'
      | 'case-declined'
      | 'case-discarded'
      | 'case-accepted'
      | 'item-granted'
      | 'item-refused'
      | 'all-items-decided'
  }
>

function evolveFile(file: CaseFile, event: FileEvent): CaseFile {
  switch (event.type) {
    case 'industry-chosen':
      return { ...file, industryId: event.industryId, itemIds: event.itemIds, exemptionAnswers: {}, insisted: [] }
    case 'exemption-answered':
      return {
        ...file,
        exemptionAnswers: { ...file.exemptionAnswers, [event.questionId]: event.answer },
        itemIds: event.itemIds,
      }
    case 'items-chosen':
      return { ...file, itemIds: event.itemIds }
    case 'applicant-insisted': {
      const others = file.insisted.filter((id) => id !== event.itemId)
      return { ...file, insisted: event.insists ? [...others, event.itemId] : others }
    }
    case 'business-licence-set':
      return { ...file, businessLicence: event.mode }
    case 'fields-filled': {
      const filled: Record<string, FilledField> = { ...file.form }
      for (const [id, value] of Object.entries(event.values)) filled[id] = { value, source: event.source }
      return { ...file, form: filled }
    }
    case 'agent-set':
      return { ...file, agent: event.agent }
    case 'material-marked': {
      const { [event.materialId]: _, ...others } = file.materials
      return { ...file, materials: event.mark === null ? others : { ...others, [event.materialId]: event.mark } }
    }
    case 'file-attached':
      return withAttachments(file, event.materialId, (list) => [...list, event.attachment])
    case 'file-detached':
      return withAttachments(file, event.materialId, (list) => list.filter((each) => each.sha256 !== event.sha256))
    case 'delivery-chosen':
      return { ...file, delivery: event.delivery }
  }
}

function openedFile(event: Extract<CaseEvent, { type: 'case-opened' }>): CaseFile {
  return {
    openedAt: event.at,
    openedBy: event.by,
    desk: event.desk,
    demo: event.demo,
    catalogueVersion: event.catalogueVersion,
    industryId: null,
    businessLicence: 'held',
    exemptionAnswers: {},
    itemIds: [],
    insisted: [],
    form: {},
    materials: {},
    attachments: {},
    agent: null,
    delivery: { kind: 'pickup' },
  }
}

function withAttachments(
  file: CaseFile,
  materialId: string,
  change: (list: readonly Attachment[]) => readonly Attachment[],
): CaseFile {
  return {
    ...file,
    attachments: { ...file.attachments, [materialId]: change(file.attachments[materialId] ?? []) },
  }
}

function receiptOf(state: FileState) {
  if (!('receipt' in state)) throw new Error(`A case in phase ${state.phase} has no receipt`)
  return state.receipt
}

function acceptedOf(state: FileState): AcceptedCase {
  if (state.phase !== 'accepted') throw new Error(`A case in phase ${state.phase} has no permit to decide`)
  return state
}

/** A grant of the business licence also changes the form, by the fields-filled event that follows it. */
function decided(state: AcceptedCase, itemId: string, decision: ItemDecision): AcceptedCase {
  return { ...state, items: state.items.map((item) => (item.itemId === itemId ? { ...item, decision } : item)) }
}
