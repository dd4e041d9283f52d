import { describe, expect, it } from 'vitest'
import { type AccountCommand, accountCommand } from './account/account.ts'
import { type CaseCommand, caseCommand } from './case/case-commands.ts'
import { type Role, roles } from './core/actor.ts'
import { aggregateNames } from './core/aggregate.ts'
import { type HallCommand, hallCommand } from './hall/hall.ts'
import { type LicenceCommand, licenceCommand } from './licence/licence-commands.ts'
import { type CourierBatchCommand, type ParcelCommand, parcelCommand } from './parcel/parcel-commands.ts'
import { commandPermissions, everyRole, mayCommand, windowRoles } from './permissions.ts'

/** Checked by the compiler: every command of every aggregate has its entry. */
const complete: {
  readonly case: Readonly<Record<CaseCommand['type'], readonly Role[]>>
  readonly licence: Readonly<Record<LicenceCommand['type'], readonly Role[]>>
  readonly parcel: Readonly<Record<ParcelCommand['type'], readonly Role[]>>
  readonly 'courier-batch': Readonly<Record<CourierBatchCommand['type'], readonly Role[]>>
  readonly account: Readonly<Record<AccountCommand['type'], readonly Role[]>>
  readonly hall: Readonly<Record<HallCommand['type'], readonly Role[]>>
} = commandPermissions

/** What the office gives itself; no page can send it, so no schema has it. */
const officeOnly = {
  case: ['attach-file'],
  licence: ['issue', 'record-printing', 'post', 'take-back'],
  parcel: ['prepare', 'dispatch'],
  account: [],
  hall: ['note-demo-data'],
}
const schemas = {
  case: caseCommand.options.map((option) => option.shape.type.value),
  licence: licenceCommand.options.map((option) => option.shape.type.value),
  parcel: parcelCommand.options.map((option) => option.shape.type.value),
  account: accountCommand.options.map((option) => option.shape.type.value),
  hall: hallCommand.options.map((option) => option.shape.type.value),
}
const everyCommand = aggregateNames.flatMap((aggregate) =>
  Object.keys(complete[aggregate]).map((type) => ({ aggregate, type })),
)

describe('permissions', () => {
  it.each(Object.keys(schemas) as (keyof typeof schemas)[])('cover exactly the commands of %s', (aggregate) => {
    const known = [...schemas[aggregate], ...officeOnly[aggregate]]
    expect(Object.keys(complete[aggregate]).toSorted()).toEqual(known.toSorted())
  })

  it('leave no command to nobody', () => {
    for (const { aggregate, type } of everyCommand) {
      expect(roles.some((role) => mayCommand([role], aggregate, type))).toBe(true)
    }
  })

  it.each(everyCommand)('let a supervisor see and never give $aggregate/$type', ({ aggregate, type }) => {
    expect(mayCommand(['supervisor'], aggregate, type)).toBe(false)
    expect(mayCommand(['inspector'], aggregate, type)).toBe(false)
    expect(mayCommand([], aggregate, type)).toBe(false)
  })

  it('let only reviewers decide a permit, and reviewers do nothing else', () => {
    const theirs = everyCommand.filter(({ aggregate, type }) => mayCommand(['reviewer'], aggregate, type))
    expect(theirs.map(({ type }) => type)).toEqual(['grant-item', 'refuse-item'])
    for (const role of ['clerk', 'issuer', 'administrator'] as const) {
      for (const { type } of theirs) expect(mayCommand([role], 'case', type)).toBe(false)
    }
    expect(mayCommand(['reviewer'], 'case', 'accept')).toBe(false)
  })

  it('keep the window, the making of the licence and the accounts apart', () => {
    for (const type of ['receive', 'accept', 'request-correction', 'decline', 'discard', 'fill-fields']) {
      expect(mayCommand(['clerk'], 'case', type)).toBe(true)
      expect(mayCommand(['issuer', 'administrator'], 'case', type)).toBe(false)
    }
    for (const type of ['issue', 'record-printing', 'seal']) {
      expect(mayCommand(['issuer'], 'licence', type)).toBe(true)
      expect(mayCommand(['clerk', 'administrator'], 'licence', type)).toBe(false)
    }
    for (const type of ['open', 'change', 'disable', 'enable']) {
      expect(mayCommand(['administrator'], 'account', type)).toBe(true)
      expect(mayCommand(['clerk', 'issuer', 'reviewer'], 'account', type)).toBe(false)
    }
    expect(mayCommand(['clerk'], 'hall', 'configure')).toBe(false)
  })

  it('let several roles of one person add up', () => {
    expect(mayCommand(['supervisor', 'clerk'], 'case', 'accept')).toBe(true)
  })

  it('give an unknown command to nobody, whatever it is called', () => {
    for (const type of ['revoke', '', 'toString', 'constructor', '__proto__', 'hasOwnProperty']) {
      expect(mayCommand(everyRole, 'case', type)).toBe(false)
    }
  })

  it('let reviewers into their own queue only, not among the window’s work', () => {
    expect(windowRoles).toEqual(['clerk', 'issuer', 'supervisor', 'administrator'])
    expect(everyRole.toSorted()).toEqual([...roles].toSorted())
  })
})
