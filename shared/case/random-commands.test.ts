import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { account } from '#shared/account/account.ts'
import { catalogue, type Industry } from '#shared/catalogue/index.ts'
import { fold } from '#shared/core/aggregate.ts'
import { isPersonal } from '#shared/core/personal.ts'
import type { Decision } from '#shared/core/refusal.ts'
import { hall } from '#shared/hall/hall.ts'
import { licenceContent } from '#shared/licence/content.ts'
import { licenceAggregate } from '#shared/licence/licence.ts'
import { courierBatchAggregate } from '#shared/parcel/courier-batch.ts'
import { parcelAggregate } from '#shared/parcel/parcel.ts'
import { caseAggregate } from './case.ts'
import { describeEvent } from './describe.ts'
import { gapsToAcceptance } from './readiness.ts'
import {
  administrator,
  clerk,
  contextFor,
  draftCommands,
  emptyBook,
  grantOf,
  issuer,
  morningOf,
  refusalFor,
  reviewerOf,
  type Stream,
  streamOf,
} from './testing/index.ts'
import { subject } from './testing/random-case.ts'
import { type Move, move } from './testing/random-moves.ts'

const at = morningOf('2026-11-24')
const atDesk = contextFor(clerk, at)
const atPrinter = contextFor(issuer, at)
const atOffice = contextFor(administrator, at)

/** A hall in memory: one stream of every aggregate, led as the office leads them. */
function newHall() {
  const book = emptyBook()
  return {
    book,
    case: streamOf(caseAggregate, book),
    licence: streamOf(licenceAggregate, book),
    parcel: streamOf(parcelAggregate, book),
    batch: streamOf(courierBatchAggregate, book),
    account: streamOf(account, book),
    hall: streamOf(hall, book),
  }
}

type Hall = ReturnType<typeof newHall>

function play(at: Hall, happens: Move): Decision<unknown> | null {
  switch (happens.on) {
    case 'case':
      return at.case.give(
        happens.command,
        happens.department === null ? atDesk : contextFor(reviewerOf(happens.department), atDesk.at),
      )
    case 'correction':
      return correct(at)
    case 'issue':
      return issue(at)
    case 'item':
      return decideItem(at, happens.place, happens.grant)
    case 'licence':
      return at.licence.give(happens.command, atPrinter)
    case 'parcel':
      return at.parcel.give(happens.command, atDesk)
    case 'batch':
      return handBatch(at, happens.courier, happens.size)
    case 'account':
      return at.account.give(happens.command, atOffice)
    case 'hall':
      return at.hall.give(happens.command, atOffice)
  }
}

/** The clerk tells every gap that the window can see. */
function correct(at: Hall) {
  const state = at.case.state()
  if (state.phase === 'absent') return null
  const gaps = gapsToAcceptance(state.file, catalogue, atDesk.today)
  const defects = gaps.flatMap(({ about, id, problem }) =>
    about === 'field' || about === 'material' ? [{ about, id, problem, remedy: '请补正。' }] : [],
  )
  return at.case.give({ type: 'request-correction', defects }, atDesk)
}

function decideItem(at: Hall, place: number, grant: boolean) {
  const state = at.case.state()
  const item = state.phase === 'accepted' ? state.items[place % state.items.length] : undefined
  if (item === undefined) return null
  const command = grant ? grantOf(item.itemId, atDesk.today, subject) : refusalFor(item.itemId)
  return at.case.give(command, contextFor(reviewerOf(item.departmentId), atDesk.at))
}

function issue(at: Hall) {
  const made = licenceContent('case', at.case.state(), catalogue)
  if (!made.ok) return made
  return at.licence.give({ type: 'issue', content: made.content, token: 'AAAAAAAAAAAAAAAAAAAAAA' }, atPrinter)
}

function handBatch(at: Hall, courier: string, size: number) {
  const parcel = at.parcel.state()
  const parcels = parcel.phase === 'prepared' ? Array(size).fill({ parcelId: 'p', content: parcel.content }) : []
  return at.batch.give({ type: 'hand', courier, parcels }, atDesk)
}

const stages = ['draft', 'accepted', 'decided', 'issued', 'sealed'] as const

/** What is drawn for one day. Most days begin with a case on its way, so that chance comes as far as the handing over. */
interface Day {
  readonly start: {
    readonly industry: Industry
    readonly businessLicence: 'together' | 'held'
    readonly stage: (typeof stages)[number]
  } | null
  readonly moves: readonly Move[]
}

const day: fc.Arbitrary<Day> = fc.record({
  start: fc.option(
    fc.record({
      industry: fc.constantFrom(...catalogue.industries),
      businessLicence: fc.constantFrom('together', 'held'),
      stage: fc.constantFrom(...stages),
    }),
    { freq: 3 },
  ),
  moves: fc.array(move, { maxLength: 60, size: 'max' }),
})

function playDay({ start, moves }: Day) {
  const hall = newHall()
  const refused: Decision<unknown>[] = []
  if (start !== null) {
    const items = start.industry.items.map((entry) => entry.itemId)
    for (const command of draftCommands(start.industry.id, items, { ...start, subject }))
      hall.case.give(command, atDesk)
    const stage = stages.indexOf(start.stage)
    if (stage > 0) expect(hall.case.give({ type: 'accept' }, atDesk).ok).toBe(true)
    if (stage > 1) for (let place = 0; place <= items.length; place += 1) decideItem(hall, place, place < 2)
    if (stage > 2) expect(issue(hall).ok).toBe(true)
    if (stage > 3) {
      hall.licence.give(
        { type: 'record-printing', sha256: 'c'.repeat(64), printer: '窗口打印机', reason: null },
        atPrinter,
      )
      expect(hall.licence.give({ type: 'seal' }, atPrinter).ok).toBe(true)
    }
  }
  for (const happens of moves) {
    const decision = play(hall, happens)
    if (decision !== null && !decision.ok) refused.push(decision)
  }
  const events = [
    ...hall.case.history(),
    ...hall.licence.history(),
    ...hall.parcel.history(),
    ...hall.batch.history(),
    ...hall.account.history(),
    ...hall.hall.history(),
  ]
  return { hall, refused, events }
}

describe('whatever happens at the hall', () => {
  const holds = (property: (played: ReturnType<typeof playDay>) => void) =>
    fc.assert(
      fc.property(day, (drawn) => property(playDay(drawn))),
      { numRuns: 60 },
    )

  it('replaying the log gives the state that everybody saw', () => {
    holds(({ hall: { book: _, ...streams } }) => {
      replays(streams.case)
      replays(streams.licence)
      replays(streams.parcel)
      replays(streams.batch)
      replays(streams.account)
      replays(streams.hall)
    })
  }, 60_000)

  it('no permit stands on a licence that its department did not grant, and none is decided twice', () => {
    holds(({ hall }) => {
      const decided = hall.case.history().flatMap((event) => {
        return event.type === 'item-granted' || event.type === 'item-refused' ? [event.itemId] : []
      })
      expect(new Set(decided).size).toBe(decided.length)
      const licence = hall.licence.state()
      if (licence.phase === 'absent') return
      const granted = hall.case.history().flatMap((event) => (event.type === 'item-granted' ? [event] : []))
      expect(licence.content.permits.length).toBeGreaterThan(0)
      for (const permit of licence.content.permits) {
        const grant = granted.find((event) => event.itemId === permit.itemId)?.grant
        expect(grant).toMatchObject({ permitNo: permit.permitNo, scope: permit.scope, validTo: permit.validTo })
      }
      if (licence.handover !== null) expect(licence.sealings.at(-1)?.sheet).toBe(licence.printings.length)
    })
  }, 60_000)

  it('every number given is written into the log, once, and a refusal uses none up', () => {
    holds(({ hall }) => {
      const accepted = [...hall.case.accepted(), ...hall.licence.accepted(), ...hall.batch.accepted()]
      const numbers = accepted.flatMap((each) => each.numbers)
      expect(new Set(numbers).size).toBe(numbers.length)
      for (const each of accepted) {
        const written = JSON.stringify(each.events)
        for (const number of each.numbers) expect(written.split(`"${number}"`)).toHaveLength(2)
      }
      expect([...hall.book.values()].reduce((sum, serial) => sum + serial, 0)).toBe(numbers.length)
    })
  }, 60_000)

  it('the history tells it in Chinese, with no personal value in it', () => {
    holds(({ events }) => {
      const secrets = [...new Set(events.flatMap(personalValues))].filter((value) => value.length >= 6)
      for (const event of events) {
        const told = describeEvent(event, catalogue)
        expect(told).toMatch(/[\u4e00-\u9fff]/)
        expect(told).not.toMatch(/undefined|null|\[object/)
        for (const secret of secrets) expect(told).not.toContain(secret)
      }
    })
  }, 60_000)

  it('every refusal says in Chinese what is wrong', () => {
    holds(({ refused }) => {
      for (const decision of refused) {
        if (decision.ok) continue
        expect(decision.refusal.code).toMatch(/^[a-z0-9-]+$/)
        expect(decision.refusal.message).toMatch(/[\u4e00-\u9fff]{2}/)
        expect(decision.refusal.message).not.toMatch(/undefined|null|\[object/)
      }
    })
  }, 60_000)
})

function replays<S, C, E extends { readonly type: string }>({ aggregate, history, state }: Stream<S, C, E>): void {
  expect(fold(aggregate, history())).toEqual(state())
}

function personalValues(value: unknown): readonly string[] {
  if (isPersonal(value)) return [value.personal]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(personalValues)
}
