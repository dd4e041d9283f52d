import fc from 'fast-check'
import type { AccountCommand } from '#shared/account/account.ts'
import { catalogue } from '#shared/catalogue/index.ts'
import { roles } from '#shared/core/actor.ts'
import { type HallCommand, hall } from '#shared/hall/hall.ts'
import type { LicenceCommand } from '#shared/licence/licence-commands.ts'
import type { ParcelCommand } from '#shared/parcel/parcel-commands.ts'
import type { CaseCommand } from '../case-commands.ts'
import { caseCommand, day, personal, sha256, subject, text } from './random-case.ts'

const collector = fc.record({
  name: fc.constantFrom(subject.person, subject.person, '别人', ''),
  relation: fc.constantFrom('self' as const, 'agent' as const),
  idType: fc.constantFrom('居民身份证', '居民身份证', '驾驶证'),
  idNo: fc.constantFrom(subject.idNo, subject.idNo, '').map((value) => ({ personal: value })),
})
const identityChecked = fc.constantFrom(true, true, false)
const signature = fc.constantFrom({ personal: 'M0 0L10 10' }, { personal: '' })
const parcelId = fc.constantFrom('p', 'q')
const licenceCommand: fc.Arbitrary<LicenceCommand> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ type: 'seal' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('record-printing' as const),
      sha256,
      printer: text,
      reason: fc.option(text),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('hand-over' as const), collector, identityChecked, signature }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('post' as const), parcelId, waybillNo: text }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('take-back' as const), parcelId, reason: text }) },
)
const parcelContent = fc.record({
  caseId: fc.constant('case'),
  licenceNo: text,
  holderName: text,
  recipient: text,
  phone: personal,
  address: personal,
  waybillNo: fc.constantFrom('', 'EA123456785CN', 'EA123456784CN', '1012345678901'),
  demo: fc.boolean(),
})
const parcelCommand: fc.Arbitrary<ParcelCommand> = fc.oneof(
  fc.record({ type: fc.constant('prepare' as const), content: parcelContent, acceptWaybillWarning: fc.boolean() }),
  fc.record({ type: fc.constant('dispatch' as const), batchNo: text }),
  fc.record({ type: fc.constant('deliver' as const), on: day, receivedBy: text }),
  fc.record({ type: fc.constant('return' as const), on: day, reason: text }),
)
const departmentId = fc.option(fc.constantFrom(...catalogue.departments.map((department) => department.id), 'fishery'))
const profile = { displayName: text, roles: fc.subarray([...roles]), departmentId }
const accountCommand: fc.Arbitrary<AccountCommand> = fc.oneof(
  fc.record({
    type: fc.constant('open' as const),
    username: fc.constantFrom('wang', '王'),
    ...profile,
    demo: fc.boolean(),
  }),
  fc.record({ type: fc.constant('change' as const), ...profile }),
  fc.constantFrom({ type: 'disable' as const }, { type: 'enable' as const }),
)
const { demoLoaded: _, ...settings } = hall.initial
const hallCommand: fc.Arbitrary<HallCommand> = fc.constantFrom(
  { type: 'note-demo-data' },
  { type: 'configure', settings: { ...settings, phone: '0453-3921234' } },
)

/** One thing that happens at a hall, whether it may or not. */
export type Move =
  | { readonly on: 'case'; readonly command: CaseCommand; readonly department: string | null }
  | { readonly on: 'correction' | 'issue' }
  | { readonly on: 'item'; readonly place: number; readonly grant: boolean }
  | { readonly on: 'licence'; readonly command: LicenceCommand }
  | { readonly on: 'parcel'; readonly command: ParcelCommand }
  | { readonly on: 'batch'; readonly courier: string; readonly size: number }
  | { readonly on: 'account'; readonly command: AccountCommand }
  | { readonly on: 'hall'; readonly command: HallCommand }

export const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ on: fc.constant('case' as const), command: caseCommand, department: departmentId }),
  },
  { weight: 5, arbitrary: fc.record({ on: fc.constant('item' as const), place: fc.nat(3), grant: fc.boolean() }) },
  { weight: 2, arbitrary: fc.constantFrom({ on: 'correction' as const }, { on: 'issue' as const }) },
  { weight: 4, arbitrary: fc.record({ on: fc.constant('licence' as const), command: licenceCommand }) },
  { weight: 3, arbitrary: fc.record({ on: fc.constant('parcel' as const), command: parcelCommand }) },
  { weight: 1, arbitrary: fc.record({ on: fc.constant('batch' as const), courier: text, size: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ on: fc.constant('account' as const), command: accountCommand }) },
  { weight: 1, arbitrary: fc.record({ on: fc.constant('hall' as const), command: hallCommand }) },
)
