import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Mirrors migrations 0010 and 0020; a test holds both together. */
export const logCommit = sqliteTable('log_commit', {
  seq: integer('seq').primaryKey(),
  commitId: text('commit_id').notNull(),
  aggregate: text('aggregate').notNull(),
  streamId: text('stream_id').notNull(),
  version: integer('version').notNull(),
  actor: text('actor').notNull(),
  desk: text('desk').notNull(),
  at: text('at').notNull(),
  schemaVersion: integer('schema_version').notNull(),
  hubSeq: integer('hub_seq'),
  numbers: text('numbers').notNull(),
})

export const event = sqliteTable('event', {
  pos: integer('pos').primaryKey(),
  eventId: text('event_id').notNull(),
  commitId: text('commit_id').notNull(),
  aggregate: text('aggregate').notNull(),
  streamId: text('stream_id').notNull(),
  version: integer('version').notNull(),
  type: text('type').notNull(),
  payload: text('payload').notNull(),
  prevHash: text('prev_hash').notNull(),
  hash: text('hash').notNull(),
})

export const numberCounter = sqliteTable('number_counter', {
  counter: text('counter').primaryKey(),
  last: integer('last').notNull(),
})

export const numberGiven = sqliteTable('number_given', {
  number: text('number').primaryKey(),
  series: text('series').notNull(),
  counter: text('counter').notNull(),
  serial: integer('serial').notNull(),
  commitId: text('commit_id').notNull(),
})

const stream = { aggregate: text('aggregate').notNull(), streamId: text('stream_id').notNull() }

/** Migration 0040: what waits for a hub, what lost the race, and how far each hub was read. */
export const pending = sqliteTable('pending', {
  seq: integer('seq').primaryKey(),
  commitId: text('commit_id').notNull(),
  ...stream,
  content: text('content').notNull(),
  expected: integer('expected').notNull(),
  attempts: integer('attempts').notNull().default(0),
  lastError: text('last_error'),
  nextTry: text('next_try'),
})

export const conflict = sqliteTable('conflict', {
  commitId: text('commit_id').primaryKey(),
  ...stream,
  content: text('content').notNull(),
  reason: text('reason').notNull(),
  winnerCommitId: text('winner_commit_id').notNull(),
  at: text('at').notNull(),
  resolvedAt: text('resolved_at'),
})

export const cursor = sqliteTable('cursor', {
  hub: text('hub').primaryKey(),
  sequence: integer('sequence').notNull(),
  commitId: text('commit_id'),
})

export const hubHead = sqliteTable('hub_head', { ...stream, sequence: integer('sequence').notNull() }, (table) => [
  primaryKey({ columns: [table.aggregate, table.streamId] }),
])
