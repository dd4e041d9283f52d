import { describe, expect, it } from 'vitest'
import { caseAggregate } from './case.ts'
import type { CaseCommand } from './case-commands.ts'
import type { CasePhase, CaseState } from './case-state.ts'
import {
  clerk,
  contextFor,
  decisionSteps,
  draftCommands,
  give,
  grantOf,
  inPhase,
  morningOf,
  refusalFor,
  reviewerOf,
  run,
  subjectOf,
} from './testing/index.ts'

const at = morningOf('2026-11-24')
const atWindow = contextFor(clerk, at)
const atDepartment = contextFor(reviewerOf('market-regulation'), at)
const sha256 = 'a'.repeat(64)
const attachment = { sha256, fileName: '平面图.pdf', mediaType: 'application/pdf', size: 1200, pages: 1 }

const attach: CaseCommand = { type: 'attach-file', materialId: 'floorPlan', attachment }
/** A shop near a school whose applicant applies for tobacco all the same. */
const draft = stateAfter(
  caseAggregate.initial,
  ...draftCommands('shop', ['food-operation', 'tobacco-retail'], { businessLicence: 'held' }),
  attach,
  { type: 'answer-exemption', questionId: 'near-school', answer: 'yes' },
  { type: 'choose-items', itemIds: ['food-operation', 'tobacco-retail'] },
  { type: 'insist', itemId: 'tobacco-retail', insists: true },
)
const accepted = stateAfter(draft, { type: 'accept' })
const correction: CaseCommand = {
  type: 'request-correction',
  defects: [{ about: 'material', id: 'floorPlan', problem: '未标注面积。', remedy: '请补标。' }],
}
const decline: CaseCommand = {
  type: 'decline',
  kind: 'not-our-power',
  reason: '属省级权限。',
  basis: '种子法第31条',
  bodyToGoTo: '省农业农村厅',
}

/** A whole case in each phase, with one file attached, so that only the phase can be what refuses. */
const states: Readonly<Record<CasePhase, CaseState>> = {
  absent: caseAggregate.initial,
  draft,
  discarded: stateAfter(draft, { type: 'discard', reason: '申请人改日再来。' }),
  received: stateAfter(draft, { type: 'receive' }),
  correcting: stateAfter(draft, correction),
  declined: stateAfter(draft, decline),
  accepted,
  decided: run(caseAggregate, decisionSteps(inPhase(accepted, 'accepted'), at, { refused: ['tobacco-retail'] }), {
    from: accepted,
  }).state,
}

/** One well-formed command of every type, told apart from what the case has already. */
const commands: { readonly [T in CaseCommand['type']]: Extract<CaseCommand, { type: T }> } = {
  open: { type: 'open', demo: false },
  'choose-industry': { type: 'choose-industry', industryId: 'hotel' },
  'answer-exemption': { type: 'answer-exemption', questionId: 'food-scope', answer: 'prepackaged-only' },
  'choose-items': { type: 'choose-items', itemIds: ['food-operation'] },
  insist: { type: 'insist', itemId: 'tobacco-retail', insists: false },
  'set-business-licence': { type: 'set-business-licence', mode: 'together' },
  'fill-fields': { type: 'fill-fields', source: 'typed', values: { applicantName: '另一家药店' } },
  'set-agent': {
    type: 'set-agent',
    agent: {
      name: '代办人',
      idType: '居民身份证',
      idNo: { personal: subjectOf(1).idNo },
      phone: { personal: subjectOf(1).phone },
    },
  },
  'mark-material': { type: 'mark-material', materialId: 'floorPlan', mark: null },
  'attach-file': { ...attach, attachment: { ...attachment, sha256: 'b'.repeat(64) } },
  'detach-file': { type: 'detach-file', materialId: 'floorPlan', sha256 },
  'choose-delivery': { type: 'choose-delivery', delivery: { kind: 'pickup' } },
  receive: { type: 'receive' },
  accept: { type: 'accept' },
  'request-correction': { ...correction, type: 'request-correction' },
  decline: { ...decline, type: 'decline' },
  discard: { type: 'discard', reason: '填错了。' },
  'grant-item': grantOf('food-operation'),
  'refuse-item': refusalFor('food-operation'),
}
const types = Object.keys(commands) as readonly CaseCommand['type'][]

type Outcomes = Readonly<Record<CaseCommand['type'], string>>
const edits = {
  'choose-industry': 'industry-chosen',
  'answer-exemption': 'exemption-answered',
  'choose-items': 'items-chosen',
  insist: 'applicant-insisted',
  'set-business-licence': 'business-licence-set',
  'fill-fields': 'fields-filled',
  'set-agent': 'agent-set',
  'mark-material': 'material-marked',
  'attach-file': 'file-attached',
  'detach-file': 'file-detached',
  'choose-delivery': 'delivery-chosen',
}

/** The events of an accepted command, or the code of the refusal. */
const expected: Readonly<Record<CasePhase, Outcomes>> = {
  absent: { ...all('case-absent'), open: 'case-opened' },
  draft: {
    ...edits,
    open: 'case-exists',
    receive: 'case-received',
    accept: 'case-received case-accepted',
    'request-correction': 'case-received correction-requested',
    decline: 'case-received case-declined',
    discard: 'case-discarded',
    'grant-item': 'not-accepted',
    'refuse-item': 'not-accepted',
  },
  received: {
    ...edits,
    open: 'case-exists',
    receive: 'received-before',
    accept: 'case-accepted',
    'request-correction': 'correction-requested',
    decline: 'case-declined',
    discard: 'discard-received',
    'grant-item': 'not-accepted',
    'refuse-item': 'not-accepted',
  },
  correcting: {
    ...edits,
    open: 'case-exists',
    receive: 'received-before',
    accept: 'case-accepted',
    'request-correction': 'corrected-before',
    decline: 'case-declined',
    discard: 'discard-received',
    'grant-item': 'not-accepted',
    'refuse-item': 'not-accepted',
  },
  discarded: { ...all('case-discarded'), open: 'case-exists' },
  declined: { ...all('case-ended'), open: 'case-exists' },
  accepted: {
    ...all('case-accepted'),
    open: 'case-exists',
    'grant-item': 'item-granted',
    'refuse-item': 'item-refused',
  },
  decided: { ...all('case-ended'), open: 'case-exists' },
}

/** The refusals of the table behind which stands an article of law. */
const lawful = new Set(['case-accepted', 'not-accepted', 'corrected-before', 'discard-received'])

const phases = Object.keys(states) as readonly CasePhase[]
const table = phases.flatMap((phase) => types.map((type) => ({ phase, type, outcome: expected[phase][type] })))

describe('every command in every phase of a case', () => {
  it('is in the table', () => {
    expect(table).toHaveLength(8 * 19)
    for (const phase of phases) expect(states[phase].phase).toBe(phase)
  })

  it.each(table)('$phase: $type gives $outcome', ({ phase, type, outcome }) => {
    const context = type === 'grant-item' || type === 'refuse-item' ? atDepartment : atWindow
    const { decision, state, events, numbers } = give(caseAggregate, states[phase], commands[type], context)
    if (decision.ok) {
      expect(events.map((event) => event.type).join(' ')).toBe(outcome)
      for (const number of numbers) expect(JSON.stringify(events)).toContain(`"${number}"`)
      return
    }
    const { code, message, rule } = decision.refusal
    expect(code).toBe(outcome)
    expect(message).toMatch(/^[^a-z]*[\u4e00-\u9fff][^a-z]*。$/)
    expect(rule === undefined).toBe(!lawful.has(code))
    expect(state).toBe(states[phase])
  })
})

function stateAfter(state: CaseState, ...given: readonly CaseCommand[]): CaseState {
  const steps = given.map((command) => ({ command, context: atWindow }))
  return run(caseAggregate, steps, { from: state }).state
}

function all(outcome: string): Outcomes {
  return Object.fromEntries(types.map((type) => [type, outcome])) as Outcomes
}
