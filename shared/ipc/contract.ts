import { z } from 'zod'
import { accountCommand } from '#shared/account/account.ts'
import { caseCommand } from '#shared/case/case-commands.ts'
import { type HallState, hallCommand } from '#shared/hall/hall.ts'
import { licenceCommand } from '#shared/licence/licence-commands.ts'
import { parcelCommand } from '#shared/parcel/parcel-commands.ts'
import { windowRoles } from '#shared/permissions.ts'
import { type Answer, channel, type Fault } from './channel.ts'
import type * as view from './views.ts'

const id = z.string().min(1).max(80)
const uuid = z.uuid()
const password = z.string().min(1).max(200)
const page = z.object({ page: z.number().int().min(1), pageSize: z.number().int().min(1).max(200) })
const personal = z.object({ personal: z.string().max(400) }).readonly()

export const caseQueues = ['drafts', 'received', 'correcting', 'accepted', 'decided', 'declined'] as const
export const licenceQueues = ['to-issue', 'to-print', 'to-seal', 'to-hand-over', 'handed-over'] as const
export const parcelQueues = ['prepared', 'dispatched', 'settled'] as const

export const paperRef = z.union([
  z.object({
    kind: z.enum([
      'licence',
      'receipt',
      'acceptance',
      'correction',
      'decline',
      'one-time-notice',
      'collection',
      'dispatch',
    ]),
    caseId: uuid,
  }),
  z.object({ kind: z.enum(['grant', 'refusal']), caseId: uuid, itemId: id }),
  z.object({ kind: z.literal('courier-batch'), batchId: uuid }),
])

/** Every command carries the id of its commit, made by the page once per intent: giving it twice does it once. */
const given = { commitId: uuid, streamId: uuid, expectedVersion: z.number().int().min(0).optional() }

export const givenCommand = z.discriminatedUnion('aggregate', [
  z.object({ aggregate: z.literal('case'), ...given, command: caseCommand }),
  z.object({ aggregate: z.literal('licence'), ...given, command: licenceCommand }),
  z.object({ aggregate: z.literal('parcel'), ...given, command: parcelCommand }),
  z.object({ aggregate: z.literal('hall'), ...given, streamId: z.literal('hall'), command: hallCommand }),
])

/** What a command did: the stream's new version; `numbers` are those that it was given. */
export interface Done {
  readonly streamId: string
  readonly version: number
  readonly numbers: readonly string[]
}

/** THE contract between page and office. A channel that is not here cannot be called, nor handled. */
export const contract = {
  'office.state': channel<{ fault: Fault | null }>()(z.null(), 'anyone'),
  'office.retry': channel<{ fault: Fault | null }>()(z.null(), 'anyone'),
  'office.open-data-folder': channel<null>()(z.null(), 'anyone'),
  'desk.state': channel<view.DeskView>()(z.null(), 'anyone'),

  'session.state': channel<view.SessionView>()(z.null(), 'anyone'),
  'session.create-administrator': channel<view.SessionView>()(
    z.object({
      username: z.string().trim().toLowerCase().max(30),
      displayName: z.string().trim().max(30),
      password,
      desk: z.string().regex(/^\d{2}$/, '窗口号为两位数字'),
    }),
    'anyone',
  ),
  'session.sign-in': channel<view.SessionView>()(
    z.object({ username: z.string().trim().toLowerCase().max(30), password }),
    'anyone',
  ),
  'session.sign-out': channel<view.SessionView>()(z.null(), 'anyone'),
  'session.lock': channel<view.SessionView>()(z.null(), 'signed-in'),
  'session.unlock': channel<view.SessionView>()(z.object({ password }), 'anyone'),
  'session.touch': channel<null>()(z.null(), 'signed-in'),
  'session.change-password': channel<null>()(z.object({ current: password, next: password }), 'signed-in'),

  'command.give': channel<Done>()(givenCommand, 'by-command'),

  'case.list': channel<view.Page<view.CaseRow>>()(
    z.object({ queue: z.enum(caseQueues), text: z.string().max(60) }).extend(page.shape),
    windowRoles,
  ),
  'case.detail': channel<view.CaseDetail>()(z.object({ caseId: uuid }), windowRoles),
  'case.duplicates': channel<readonly view.DuplicateCase[]>()(z.object({ caseId: uuid }), windowRoles),
  'case.sharing': channel<view.SharedSubject | null>()(z.object({ uscc: z.string().max(30) }), ['clerk']),
  'case.undrawable': channel<readonly string[]>()(z.object({ text: z.string().max(4000) }), 'signed-in'),

  'attachment.pick': channel<readonly AddedFile[]>()(z.object({ caseId: uuid, materialId: id }), ['clerk']),
  'attachment.add': channel<readonly AddedFile[]>()(
    z.object({
      caseId: uuid,
      materialId: id,
      files: z
        .array(z.object({ fileName: z.string().min(1).max(255), bytes: z.instanceof(Uint8Array) }))
        .min(1)
        .max(50),
    }),
    ['clerk'],
  ),
  'attachment.read': channel<{ bytes: Uint8Array; mediaType: string; fileName: string }>()(
    z.object({ caseId: uuid, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
    'signed-in',
  ),

  'approval.list': channel<view.Page<view.ApprovalRow>>()(
    z.object({ queue: z.enum(['pending', 'decided']), text: z.string().max(60) }).extend(page.shape),
    ['reviewer', 'supervisor'],
  ),
  'approval.detail': channel<view.CaseDetail>()(z.object({ caseId: uuid, itemId: id }), ['reviewer', 'supervisor']),

  'licence.list': channel<view.Page<view.LicenceRow>>()(
    z.object({ queue: z.enum(licenceQueues), text: z.string().max(60) }).extend(page.shape),
    windowRoles,
  ),
  'licence.issue': channel<Done>()(z.object({ commitId: uuid, caseId: uuid }), ['issuer']),

  'paper.draw': channel<view.DrawnPaper>()(z.object({ ref: paperRef }), 'signed-in'),
  'paper.save': channel<{ path: string } | null>()(z.object({ ref: paperRef }), 'signed-in'),
  'paper.printers': channel<readonly view.Printer[]>()(z.null(), 'signed-in'),
  'paper.print': channel<{ sha256: string; printer: string }>()(
    z.object({ ref: paperRef, printer: z.string().max(200) }),
    'signed-in',
  ),
  'licence.record-printing': channel<Done>()(
    z.object({
      commitId: uuid,
      caseId: uuid,
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      printer: z.string().max(200),
      reason: z.string().trim().max(300).nullable(),
    }),
    ['issuer'],
  ),

  'parcel.list': channel<view.Page<view.ParcelView>>()(
    z.object({ queue: z.enum(parcelQueues), text: z.string().max(60) }).extend(page.shape),
    windowRoles,
  ),
  'parcel.prepare': channel<Done>()(
    z.object({
      commitId: uuid,
      parcelId: uuid,
      caseId: uuid,
      recipient: z.string().trim().max(60),
      phone: personal,
      address: personal,
      waybillNo: z.string().trim().max(30),
      acceptWaybillWarning: z.boolean(),
    }),
    ['clerk', 'issuer'],
  ),
  'parcel.hand-batch': channel<Done>()(
    z.object({ commitId: uuid, batchId: uuid, courier: z.string().trim().max(60), parcelIds: z.array(uuid).max(200) }),
    ['clerk', 'issuer'],
  ),

  'archive.list': channel<view.Page<view.SubjectRow>>()(
    z.object({ text: z.string().max(60) }).extend(page.shape),
    windowRoles,
  ),
  'archive.subject': channel<view.SubjectArchive>()(z.object({ subjectId: z.string().min(1).max(100) }), windowRoles),
  'archive.subject-of-case': channel<{ subjectId: string }>()(z.object({ caseId: uuid }), windowRoles),
  'search.find': channel<readonly view.SearchHit[]>()(z.object({ text: z.string().max(60) }), windowRoles),
  'work.counts': channel<view.WorkCounts>()(z.null(), 'signed-in'),

  'account.list': channel<readonly view.AccountRow[]>()(z.null(), ['administrator']),
  'account.save': channel<Done>()(
    z.object({ commitId: uuid, accountId: uuid, command: accountCommand, password: password.nullable() }),
    ['administrator'],
  ),
  'hall.settings': channel<HallState>()(z.null(), 'signed-in'),
  'demo.load': channel<{ accounts: readonly string[] }>()(z.object({ password }), ['administrator']),
} as const

/** Outcome of one dropped or picked file: attached, or refused by name while the rest is kept. */
export type AddedFile =
  | { readonly ok: true; readonly fileName: string; readonly sha256: string }
  | { readonly ok: false; readonly fileName: string; readonly message: string }

export type Contract = typeof contract
export type ChannelName = keyof Contract
export type Input<K extends ChannelName> = z.infer<Contract[K]['input']>
export type Output<K extends ChannelName> = Exclude<Contract[K]['output'], undefined>

/** What the office tells the pages without being asked. `changed` names the aggregates whose lists are stale. */
export type Notice =
  | {
      readonly type: 'changed'
      readonly aggregates: readonly string[]
      readonly streamId: string
      readonly message: string | null
    }
  | { readonly type: 'session'; readonly session: view.SessionView }

/** The only thing that the preload script puts into the page. */
export interface Bridge {
  ask<K extends ChannelName>(name: K, input: Input<K>): Promise<Answer<Output<K>>>
  onNotice(listener: (notice: Notice) => void): () => void
}
