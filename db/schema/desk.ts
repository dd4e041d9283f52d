import { blob, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Mirrors migrations 0030 and 0050: what belongs to this machine, outside the log. */
export const streamKey = sqliteTable(
  'stream_key',
  {
    aggregate: text('aggregate').notNull(),
    streamId: text('stream_id').notNull(),
    kid: text('kid').notNull(),
    wrapped: blob('wrapped', { mode: 'buffer' }).notNull(),
    madeAt: text('made_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.aggregate, table.streamId] })],
)

export const keyCheck = sqliteTable('key_check', {
  kid: text('kid').primaryKey(),
  sealed: blob('sealed', { mode: 'buffer' }).notNull(),
})

export const desk = sqliteTable('desk', {
  id: integer('id').primaryKey(),
  code: text('code').notNull(),
  setAt: text('set_at').notNull(),
})

export const credential = sqliteTable('credential', {
  accountId: text('account_id').primaryKey(),
  hash: text('hash').notNull(),
  failed: integer('failed').notNull().default(0),
  lockedUntil: text('locked_until'),
  changedAt: text('changed_at').notNull(),
})

export const audit = sqliteTable('audit', {
  id: integer('id').primaryKey(),
  at: text('at').notNull(),
  accountId: text('account_id'),
  accountName: text('account_name'),
  desk: text('desk').notNull(),
  action: text('action').notNull(),
  detail: text('detail').notNull(),
  prevHash: text('prev_hash').notNull(),
  hash: text('hash').notNull(),
})
