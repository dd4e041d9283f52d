import type { AccountCommand, AccountEvent, AccountState } from '#shared/account/account.ts'
import type { Calendar } from '#shared/calendar/index.ts'
import type { CaseCommand } from '#shared/case/case-commands.ts'
import type { CaseEvent } from '#shared/case/case-events.ts'
import type { CaseState } from '#shared/case/case-state.ts'
import type { Catalogue } from '#shared/catalogue/index.ts'
import type { Actor } from '#shared/core/actor.ts'
import type { AggregateName } from '#shared/core/aggregate.ts'
import type { Refusal } from '#shared/core/refusal.ts'
import type { Instant } from '#shared/core/time.ts'
import type { HallCommand, HallEvent, HallState } from '#shared/hall/hall.ts'
import type { caseQueues, licenceQueues, parcelQueues } from '#shared/ipc/contract.ts'
import type * as view from '#shared/ipc/views.ts'
import type { LicenceCommand } from '#shared/licence/licence-commands.ts'
import type { LicenceEvent } from '#shared/licence/licence-events.ts'
import type { LicenceState } from '#shared/licence/licence-state.ts'
import type { CourierBatchCommand, ParcelCommand } from '#shared/parcel/parcel-commands.ts'
import type { CourierBatchEvent, ParcelEvent } from '#shared/parcel/parcel-events.ts'
import type { CourierBatchState, ParcelState } from '#shared/parcel/parcel-state.ts'
import type { Database } from './driver.ts'

/** The master key: 32 bytes that the caller keeps (operating system's key store), and the name under which it is known. */
export interface Keys {
  readonly kid: string
  readonly master: Buffer
}

export interface StoreOptions {
  /** From `openDatabase`: migrated and held by this process alone. */
  readonly db: Database
  /** Folder of the encrypted, content-addressed attachment files; made when it is missing. */
  readonly attachmentFolder: string
  readonly keys: Keys
  readonly catalogue: Catalogue
  /** The calendar in force; asked anew for every command, since it can be imported while the desk runs. */
  readonly calendar: () => Calendar
  readonly clock: () => Instant
  /** A new UUID for each call. */
  readonly randomId: () => string
}

export interface States {
  readonly case: CaseState
  readonly licence: LicenceState
  readonly parcel: ParcelState
  readonly 'courier-batch': CourierBatchState
  readonly account: AccountState
  readonly hall: HallState
}

export interface Commands {
  readonly case: CaseCommand
  readonly licence: LicenceCommand
  readonly parcel: ParcelCommand
  readonly 'courier-batch': CourierBatchCommand
  readonly account: AccountCommand
  readonly hall: HallCommand
}

export interface Events {
  readonly case: CaseEvent
  readonly licence: LicenceEvent
  readonly parcel: ParcelEvent
  readonly 'courier-batch': CourierBatchEvent
  readonly account: AccountEvent
  readonly hall: HallEvent
}

/** One command for one stream. `commitId` is made where the intent arose: giving it twice does it once. */
export type StoreRequest = {
  [A in AggregateName]: {
    readonly commitId: string
    readonly aggregate: A
    readonly streamId: string
    readonly command: Commands[A]
    readonly actor: Actor
    /** Refuses with `stale` when the stream has moved on since the page read it. */
    readonly expectedVersion?: number
  }
}[AggregateName]

export interface StoreDone {
  readonly kind: 'done'
  readonly streamId: string
  readonly version: number
  readonly numbers: readonly string[]
  readonly events: readonly { readonly type: string }[]
}

export type Outcome =
  | StoreDone
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'stale'; readonly version: number }

/** A command of several in one transaction; one that needs what an earlier one was given is made from their answers. */
export type Step = StoreRequest | ((done: readonly StoreDone[]) => StoreRequest)

/** Several commands in one transaction: all of them, or none and the first that failed (`index` in the given order). */
export type OutcomeOfAll =
  | { readonly kind: 'done'; readonly all: readonly StoreDone[] }
  | { readonly kind: 'refused'; readonly index: number; readonly refusal: Refusal }
  | { readonly kind: 'stale'; readonly index: number; readonly version: number }

export interface HandBatchRequest {
  readonly commitId: string
  readonly batchId: string
  readonly courier: string
  readonly parcelIds: readonly string[]
  readonly actor: Actor
}

export interface AttachRequest {
  readonly commitId: string
  readonly caseId: string
  readonly materialId: string
  readonly actor: Actor
  readonly fileName: string
  readonly mediaType: string
  /** Null for a picture; counted by the caller for a PDF. */
  readonly pages: number | null
  readonly bytes: Uint8Array
}

/** Told after a transaction is on the disk and the memory follows it. */
export interface Committed {
  readonly commitId: string
  readonly aggregate: AggregateName
  readonly streamId: string
  readonly version: number
  readonly at: Instant
  readonly actor: Actor
  readonly events: readonly { readonly type: string }[]
}

export interface StreamRef {
  readonly aggregate: AggregateName
  readonly streamId: string
}

/** An event as it stands in the log, personal values opened. */
export interface HistoryRecord extends StreamRef {
  readonly version: number
  readonly at: Instant
  readonly by: string
  readonly desk: string
  readonly event: { readonly type: string }
}

export interface PageRequest {
  readonly text: string
  /** From 1. */
  readonly page: number
  readonly pageSize: number
}

export type CaseQueue = (typeof caseQueues)[number]
export type LicenceQueue = (typeof licenceQueues)[number]
export type ParcelQueue = (typeof parcelQueues)[number]

/** The list questions. Personal values in answers are whole: masking is the handler's, who knows the session. */
export interface Queries {
  cases(ask: { readonly queue: CaseQueue } & PageRequest): view.Page<view.CaseRow>
  caseRow(caseId: string): view.CaseRow | null
  caseDetail(caseId: string): view.CaseDetail | null
  duplicates(caseId: string): readonly view.DuplicateCase[]
  /** `departmentId` null sees every department (supervisor). */
  approvals(
    ask: { readonly queue: 'pending' | 'decided'; readonly departmentId: string | null } & PageRequest,
  ): view.Page<view.ApprovalRow>
  licences(ask: { readonly queue: LicenceQueue } & PageRequest): view.Page<view.LicenceRow>
  parcels(ask: { readonly queue: ParcelQueue } & PageRequest): view.Page<view.ParcelView>
  parcel(parcelId: string): view.ParcelView | null
  papers(caseId: string): readonly view.PaperEntry[]
  /** What happened to a case, its licence and its parcels, oldest first, in plain Chinese. */
  caseHistory(caseId: string): readonly view.HistoryEntry[]
  subjects(ask: PageRequest): view.Page<view.SubjectRow>
  subject(subjectId: string): view.SubjectArchive | null
  subjectOfCase(caseId: string): string | null
  /** The newest received or later case of the subject with this USCC: where earlier answers come from (一档管理). */
  latestCaseOfUscc(uscc: string): string | null
  search(text: string): readonly view.SearchHit[]
  counts(ask: { readonly departmentId: string | null }): view.WorkCounts
  accounts(): readonly view.AccountRow[]
  account(accountId: string): view.AccountRow | null
  accountByUsername(username: string): view.AccountRow | null
}

export interface Credential {
  /** PHC string of a password hash, e.g. `$argon2id$…`. */
  readonly hash: string
  readonly failed: number
  readonly lockedUntil: Instant | null
  readonly changedAt: Instant
}

/** Password hashes, beside the log and never in it. */
export interface Credentials {
  get(accountId: string): Credential | null
  /** Sets the hash and forgets failures and lock. */
  set(accountId: string, hash: string): void
  /** Counts one failure; `lockedUntil` null leaves the account open. Returns the failures in a row. */
  recordFailure(accountId: string, lockedUntil: Instant | null): number
  clearFailures(accountId: string): void
}

export interface AuditRecord {
  readonly at: Instant
  readonly actor: Pick<Actor, 'accountId' | 'name'> | null
  readonly desk: string
  readonly action: string
  readonly detail: unknown
}

/** Who looked at, signed in, printed: what is no change of an aggregate and must be told later all the same. */
export interface Audit {
  record(entry: { readonly actor: AuditRecord['actor']; readonly action: string; readonly detail?: unknown }): void
  /** Newest first. */
  list(limit: number): readonly AuditRecord[]
}

export interface Attachments {
  /** Stores the bytes safely on the disk, once; answers the SHA-256 of the plain bytes as 64 hex digits. */
  put(bytes: Uint8Array): string
  /** Throws `StoreFault` 'attachment-missing' when the file is gone or not what it was. */
  get(sha256: string): Buffer
  has(sha256: string): boolean
}

export interface Store {
  execute(request: StoreRequest): Outcome
  executeAll(steps: readonly Step[]): OutcomeOfAll
  /** 交寄: the batch, its parcels and their licences move together, under the batch's number. */
  handBatch(request: HandBatchRequest): OutcomeOfAll
  /** Bytes first (file, fsync, rename, folder fsync), then the event that names them. */
  attach(request: AttachRequest): Outcome
  onCommit(listener: (committed: Committed) => void): () => void
  state<A extends AggregateName>(
    aggregate: A,
    streamId: string,
  ): { readonly state: States[A]; readonly version: number }
  /** Events of these streams in the order in which they were written. */
  history(streams: readonly StreamRef[]): readonly HistoryRecord[]
  readonly queries: Queries
  readonly credentials: Credentials
  readonly audit: Audit
  readonly attachments: Attachments
  /** This machine's desk code, or null until it was set; it is part of every number and set once. */
  desk(): string | null
  setDesk(code: string): void
  /** Commits that wait for a hub, and those that lost the race. */
  syncState(): { readonly pending: number; readonly conflicts: number }
  /** Empties every projection and fills it again from the log. */
  rebuildProjections(): void
  /** Verifies every stream's hash chain; empty when all is as it was written. */
  verifyLog(): readonly StreamRef[]
}
