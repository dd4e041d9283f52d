import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { CasePhase, ItemDecision, ItemLimit } from '#shared/case/case-state.ts'
import type { Role } from '#shared/core/actor.ts'
import type { PaperRef, ParcelView } from '#shared/ipc/views.ts'
import type { LicenceQueue, ParcelQueue } from '../store-types.ts'

const flag = (name: string) => integer(name, { mode: 'boolean' }).notNull()
const count = (name: string) => integer(name).notNull()
const queueColumns = { queueKey: text('queue_key').notNull(), haystack: text('haystack').notNull() }

/** Mirrors migration 0060. Columns are named as the fields of the answers (`shared/ipc/views.ts`). */
export const projection = sqliteTable('projection', { name: text('name').primaryKey(), version: count('version') })

export const caseRow = sqliteTable('case_row', {
  caseId: text('case_id').primaryKey(),
  caseNo: text('case_no'),
  phase: text('phase').$type<CasePhase>().notNull(),
  industryId: text('industry_id'),
  applicantName: text('applicant_name').notNull(),
  uscc: text('uscc').notNull(),
  premises: text('premises').notNull(),
  openedAt: text('opened_at').notNull(),
  updatedAt: text('updated_at').notNull(),
  receivedOn: text('received_on'),
  acceptedOn: text('accepted_on'),
  dueOn: text('due_on'),
  dueKind: text('due_kind').$type<ItemLimit['kind']>(),
  decidedOn: text('decided_on'),
  itemTotal: count('item_total'),
  itemDecided: count('item_decided'),
  itemGranted: count('item_granted'),
  clerk: text('clerk').notNull(),
  desk: text('desk').notNull(),
  demo: flag('demo'),
  ...queueColumns,
  subjectId: text('subject_id'),
  sameUscc: text('same_uscc'),
  sameName: text('same_name'),
  samePremises: text('same_premises'),
  samePerson: text('same_person'),
})

export const itemRow = sqliteTable(
  'item_row',
  {
    caseId: text('case_id').notNull(),
    itemId: text('item_id').notNull(),
    caseNo: text('case_no').notNull(),
    departmentId: text('department_id').notNull(),
    industryId: text('industry_id').notNull(),
    applicantName: text('applicant_name').notNull(),
    premises: text('premises').notNull(),
    acceptedOn: text('accepted_on').notNull(),
    dueOn: text('due_on'),
    limitKind: text('limit_kind').$type<ItemLimit['kind']>().notNull(),
    decision: text('decision').$type<ItemDecision['kind']>().notNull(),
    decidedOn: text('decided_on'),
    permitNo: text('permit_no'),
    demo: flag('demo'),
    queue: text('queue').$type<'pending' | 'decided'>().notNull(),
    ...queueColumns,
  },
  (table) => [primaryKey({ columns: [table.caseId, table.itemId] })],
)

export const licenceRow = sqliteTable('licence_row', {
  caseId: text('case_id').primaryKey(),
  caseNo: text('case_no').notNull(),
  industryId: text('industry_id').notNull(),
  holderName: text('holder_name').notNull(),
  uscc: text('uscc').notNull(),
  decidedOn: text('decided_on').notNull(),
  itemTotal: count('item_total'),
  itemGranted: count('item_granted'),
  licenceNo: text('licence_no'),
  issuedOn: text('issued_on'),
  printCount: count('print_count'),
  sealed: flag('sealed'),
  delivery: text('delivery').$type<'pickup' | 'courier'>().notNull(),
  handedOver: text('handed_over').$type<'pickup' | 'courier'>(),
  demo: flag('demo'),
  queue: text('queue').$type<LicenceQueue>().notNull(),
  ...queueColumns,
})

export const parcelRow = sqliteTable('parcel_row', {
  parcelId: text('parcel_id').primaryKey(),
  caseId: text('case_id').notNull(),
  licenceNo: text('licence_no').notNull(),
  holderName: text('holder_name').notNull(),
  recipient: text('recipient').notNull(),
  waybillNo: text('waybill_no').notNull(),
  phase: text('phase').$type<ParcelView['phase']>().notNull(),
  batchNo: text('batch_no'),
  settledOn: text('settled_on'),
  settlement: text('settlement'),
  demo: flag('demo'),
  preparedAt: text('prepared_at').notNull(),
  queue: text('queue').$type<ParcelQueue>().notNull(),
  ...queueColumns,
})

export const batchRow = sqliteTable('batch_row', {
  batchId: text('batch_id').primaryKey(),
  batchNo: text('batch_no').notNull(),
  handedOn: text('handed_on').notNull(),
  courier: text('courier').notNull(),
  parcels: count('parcels'),
})

export const accountRow = sqliteTable('account_row', {
  accountId: text('account_id').primaryKey(),
  username: text('username').notNull(),
  displayName: text('display_name').notNull(),
  roles: text('roles', { mode: 'json' }).$type<readonly Role[]>().notNull(),
  departmentId: text('department_id'),
  disabled: flag('disabled'),
  demo: flag('demo'),
})

export const paperRow = sqliteTable(
  'paper_row',
  {
    kind: text('kind').$type<PaperRef['kind']>().notNull(),
    ownerId: text('owner_id').notNull(),
    itemId: text('item_id').notNull(),
    title: text('title').notNull(),
    number: text('number').notNull(),
    madeOn: text('made_on').notNull(),
    ordinal: count('ordinal'),
  },
  (table) => [primaryKey({ columns: [table.ownerId, table.kind, table.itemId] })],
)

/** Mirrors migration 0070, without the table of character pairs (`search_gram`, FTS5). */
export const searchEntry = sqliteTable('search_entry', {
  id: integer('id').primaryKey(),
  kind: text('kind').$type<'case' | 'licence' | 'parcel'>().notNull(),
  refId: text('ref_id').notNull(),
  caseId: text('case_id').notNull(),
  names: text('names').notNull(),
  initials: text('initials').notNull(),
})

export const searchTerm = sqliteTable(
  'search_term',
  { kind: text('kind').notNull(), value: text('value').notNull(), entry: integer('entry').notNull() },
  (table) => [primaryKey({ columns: [table.kind, table.value, table.entry] })],
)
