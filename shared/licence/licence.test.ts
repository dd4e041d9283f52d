import { describe, expect, it } from 'vitest'
import {
  contextFor,
  decidedCase,
  emptyBook,
  give,
  issuer,
  morningOf,
  refusalOf,
  run,
  subjectOf,
} from '#shared/case/testing/index.ts'
import { catalogue } from '#shared/catalogue/index.ts'
import { licenceContent } from './content.ts'
import { licenceAggregate } from './licence.ts'
import { type LicenceCommand, licenceCommand } from './licence-commands.ts'
import type { IssuedLicence, LicenceState } from './licence-state.ts'

const context = contextFor(issuer, morningOf('2026-11-26'))
const subject = subjectOf(0)
const content = contentOf('pharmacy', ['drug-retail'])
const issue: LicenceCommand = { type: 'issue', content, token: 'AAAAAAAAAAAAAAAAAAAAAA' }
const print: LicenceCommand = {
  type: 'record-printing',
  sha256: 'e'.repeat(64),
  printer: '窗口打印机',
  reason: null,
}
const reprint: LicenceCommand = { ...print, reason: '纸张卡住，首张作废' }
const seal: LicenceCommand = { type: 'seal' }
const collector = {
  name: subject.person,
  relation: 'self',
  idType: '居民身份证',
  idNo: { personal: subject.idNo },
} as const
const handOver = {
  type: 'hand-over',
  collector,
  identityChecked: true,
  signature: { personal: 'M0 0L10 10' },
} as const
const post: LicenceCommand = { type: 'post', parcelId: 'parcel-1', waybillNo: 'EA123456785CN' }
const takeBack: LicenceCommand = { type: 'take-back', parcelId: 'parcel-1', reason: '收件人不在' }

describe('every command in every phase of a licence', () => {
  const states = {
    absent: licenceAggregate.initial,
    issued: led(issue),
    printed: led(issue, print),
    sealed: led(issue, print, seal),
    'handed over': led(issue, print, seal, handOver),
    posted: led(issue, print, seal, post),
  }
  type Stage = keyof typeof states
  const commands: { readonly [T in LicenceCommand['type']]: LicenceCommand } = {
    issue,
    'record-printing': reprint,
    seal,
    'hand-over': handOver,
    post,
    'take-back': takeBack,
  }
  const expected: Readonly<Record<Stage, Readonly<Record<LicenceCommand['type'], string>>>> = {
    absent: {
      issue: 'licence-issued',
      'record-printing': 'licence-absent',
      seal: 'licence-absent',
      'hand-over': 'licence-absent',
      post: 'licence-absent',
      'take-back': 'licence-absent',
    },
    issued: {
      issue: 'issued-before',
      'record-printing': 'licence-printed',
      seal: 'not-printed',
      'hand-over': 'not-printed',
      post: 'not-printed',
      'take-back': 'not-posted',
    },
    printed: {
      issue: 'issued-before',
      'record-printing': 'licence-printed',
      seal: 'licence-sealed',
      'hand-over': 'not-sealed',
      post: 'not-sealed',
      'take-back': 'not-posted',
    },
    sealed: {
      issue: 'issued-before',
      'record-printing': 'licence-printed',
      seal: 'sealed-before',
      'hand-over': 'licence-handed-over',
      post: 'licence-handed-over',
      'take-back': 'not-posted',
    },
    'handed over': {
      issue: 'issued-before',
      'record-printing': 'handed-over',
      seal: 'handed-over',
      'hand-over': 'handed-over',
      post: 'handed-over',
      'take-back': 'not-posted',
    },
    posted: {
      issue: 'issued-before',
      'record-printing': 'handed-over',
      seal: 'handed-over',
      'hand-over': 'handed-over',
      post: 'handed-over',
      'take-back': 'licence-came-back',
    },
  }
  const stages = Object.keys(states) as readonly Stage[]
  const types = Object.keys(commands) as readonly LicenceCommand['type'][]
  const table = stages.flatMap((stage) => types.map((type) => ({ stage, type, outcome: expected[stage][type] })))

  it.each(table)('$stage: $type gives $outcome', ({ stage, type, outcome }) => {
    const { decision, events } = give(licenceAggregate, states[stage], commands[type], context)
    if (decision.ok) expect(events.map((event) => event.type)).toEqual([outcome])
    else {
      expect(decision.refusal.code).toBe(outcome)
      expect(decision.refusal.message).toMatch(/^[^a-z]*[\u4e00-\u9fff][^a-z]*。$/)
    }
  })
})

describe('issuing', () => {
  it('gives the number once, with the industry and the desk in it', () => {
    const state = led(issue)
    expect(state).toMatchObject({ licenceNo: '绥综许〔2026〕1-0100001', version: 1, issuedOn: '2026-11-26', content })
    expect(refusalOf(decide(state, issue)).message).toContain('绥综许〔2026〕1-0100001')
    expect(licenceAggregate.numbers(state, issue, catalogue)).toEqual([])
  })

  it('counts each industry and each year by itself', () => {
    const book = emptyBook()
    const shop: LicenceCommand = { ...issue, content: contentOf('shop', ['food-operation']) }
    const nextYear = contextFor(issuer, morningOf('2027-01-04'))
    const given = [
      [issue, context],
      [issue, context],
      [shop, context],
      [issue, nextYear],
    ] as const
    const numbers = given.map(([command, when]) => {
      const { state } = give(licenceAggregate, licenceAggregate.initial, command, when, book)
      return issuedOf(state).licenceNo
    })
    expect(numbers).toEqual([
      '绥综许〔2026〕1-0100001',
      '绥综许〔2026〕1-0100002',
      '绥综许〔2026〕2-0100001',
      '绥综许〔2027〕1-0100001',
    ])
  })
})

describe('printing, sealing and handing over', () => {
  it('are three recorded acts, each with its hour and its hand', () => {
    const state = led(issue, print, seal, handOver)
    const act = { at: context.at, by: '李制证' }
    expect(state.printings).toEqual([{ ...act, sha256: 'e'.repeat(64), printer: '窗口打印机', reason: null }])
    expect(state.sealings).toEqual([{ ...act, sheet: 1 }])
    expect(state.handover).toEqual({ kind: 'pickup', ...act, collector, signature: handOver.signature })
  })

  it('need a reason for every print after the first, which is counted', () => {
    const state = led(issue, print)
    for (const reason of [null, '']) {
      const refusal = refusalOf(decide(state, { ...print, reason }))
      expect(refusal).toMatchObject({ code: 'reprint-reason', about: ['reason'] })
      expect(refusal.message).toContain('已打印1次')
    }
    expect(led(issue, print, reprint).printings.map((printing) => printing.reason)).toEqual([
      null,
      '纸张卡住，首张作废',
    ])
  })

  it('record no reason for the first print, since there is none', () => {
    expect(led(issue, reprint).printings[0]?.reason).toBeNull()
  })

  it('want the last sheet sealed, not the one that was spoiled', () => {
    const spoiled = led(issue, print, seal, reprint)
    expect(refusalOf(decide(spoiled, handOver))).toMatchObject({ code: 'not-sealed', rule: '实施方案二(五)' })
    expect(decide(led(issue, print, seal, reprint, seal), handOver).ok).toBe(true)
  })

  it('take one seal when the first sheet was spoiled before it was sealed', () => {
    const state = led(issue, print, reprint, seal)
    expect(state.sealings.map((sealing) => sealing.sheet)).toEqual([2])
    expect(decide(state, handOver).ok).toBe(true)
    expect(refusalOf(decide(state, seal))).toMatchObject({ code: 'sealed-before' })
  })
})

describe('the collector', () => {
  const sealed = led(issue, print, seal)
  const wrong = (changed: object, around: object = {}) =>
    refusalOf(decide(sealed, { ...handOver, ...around, collector: { ...collector, ...changed } }))

  it('shows a valid document of a known kind', () => {
    expect(wrong({ name: '' })).toMatchObject({ code: 'collector-name', about: ['name'] })
    expect(wrong({ name: '\u{F0000}', relation: 'agent' })).toMatchObject({ code: 'undrawable', about: ['name'] })
    expect(wrong({ idType: '驾驶证' })).toMatchObject({ code: 'collector-id-type', about: ['idType'] })
    expect(wrong({ idNo: { personal: '231081190001010018' } })).toMatchObject({ code: 'collector-id' })
    expect(wrong({ idType: '护照', idNo: { personal: '' } })).toMatchObject({ code: 'collector-id', about: ['idNo'] })
  })

  it('is the person in charge, or somebody who comes as an agent', () => {
    expect(wrong({ name: '别人' })).toMatchObject({ code: 'collector-self' })
    expect(wrong({ name: '别人' }).message).toContain(subject.person)
    const agent = { ...collector, name: '别人', relation: 'agent' } as const
    expect(decide(sealed, { ...handOver, collector: agent }).ok).toBe(true)
  })

  it('was looked at and has signed', () => {
    expect(wrong({}, { identityChecked: false })).toMatchObject({ code: 'identity-unchecked' })
    const unchecked = wrong({ name: '别人', relation: 'agent' }, { identityChecked: false })
    expect(unchecked.message).toContain('授权委托书')
    expect(wrong({}, { signature: { personal: ' ' } })).toMatchObject({ code: 'signature-missing' })
  })
})

describe('a posted licence', () => {
  const posted = led(issue, print, seal, post)

  it('left with its waybill and cannot leave again', () => {
    expect(posted.handover).toMatchObject({ kind: 'courier', parcelId: 'parcel-1', waybillNo: 'EA123456785CN' })
  })

  it('comes back only from the parcel that carries it, and may then be handed over', () => {
    expect(refusalOf(decide(posted, { ...takeBack, parcelId: 'parcel-2' }))).toMatchObject({ code: 'not-posted' })
    const back = led(issue, print, seal, post, takeBack)
    expect(back.handover).toBeNull()
    expect(decide(back, handOver).ok).toBe(true)
    expect(refusalOf(decide(back, takeBack))).toMatchObject({ code: 'not-posted' })
  })
})

it('lets no page make up content, a print or a parcel', () => {
  for (const command of [issue, print, post, takeBack]) expect(licenceCommand.safeParse(command).success).toBe(false)
  for (const command of [seal, handOver]) expect(licenceCommand.safeParse(command).success).toBe(true)
})

it('takes a log that begins without an issue for damaged', () => {
  const sealing = { sheet: 1, at: context.at, by: '李制证' }
  expect(() => licenceAggregate.evolve({ phase: 'absent' }, { type: 'licence-sealed', sealing })).toThrow('before')
})

function contentOf(industryId: string, itemIds: readonly string[]) {
  const { state } = decidedCase(industryId, itemIds, { businessLicence: 'held' })
  const made = licenceContent('case-1', state, catalogue)
  if (!made.ok) throw new Error(made.refusal.message)
  return made.content
}

function led(...commands: readonly LicenceCommand[]): IssuedLicence {
  return issuedOf(
    run(
      licenceAggregate,
      commands.map((command) => ({ command, context })),
    ).state,
  )
}

function issuedOf(state: LicenceState): IssuedLicence {
  if (state.phase === 'absent') throw new Error('The licence was not issued')
  return state
}

function decide(state: LicenceState, command: LicenceCommand) {
  return give(licenceAggregate, state, command, context).decision
}
