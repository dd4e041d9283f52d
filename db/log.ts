import { createHash } from 'node:crypto'
import type { Actor } from '#shared/core/actor.ts'
import type { AggregateName } from '#shared/core/aggregate.ts'
import { schemaVersion } from '#shared/core/commit.ts'
import type { AnyMessage } from './aggregates.ts'
import type { Database } from './driver.ts'
import type { Sealer } from './personal/seal.ts'
import type { HistoryRecord, StreamRef } from './store-types.ts'

/** Where a stream ends: its last version and that event's hash. Version 0 before the first event. */
export interface Head {
  readonly version: number
  readonly hash: string
}

/** What one accepted command adds. */
export interface NewCommit extends StreamRef {
  readonly commitId: string
  readonly actor: Actor
  readonly desk: string
  readonly at: string
  readonly numbers: readonly string[]
  readonly events: readonly AnyMessage[]
}

export interface StoredCommit extends StreamRef {
  readonly commitId: string
  readonly version: number
  readonly numbers: readonly string[]
}

/** Events of one commit, as they are read back for a projection. */
export interface ReadCommit extends StreamRef {
  readonly commitId: string
  readonly actor: Actor
  readonly desk: string
  readonly at: string
  readonly version: number
  readonly events: readonly AnyMessage[]
}

export interface Log {
  /** Appends inside the caller's transaction and answers the stream's new head. */
  append(commit: NewCommit, head: Head): Head
  findCommit(commitId: string): StoredCommit | null
  eventsOfCommit(commitId: string): readonly AnyMessage[]
  /** A stream's events, opened, and its head. */
  load(stream: StreamRef): { readonly events: readonly AnyMessage[]; readonly head: Head }
  /** A stream commit by commit. */
  commits(stream: StreamRef): readonly ReadCommit[]
  history(streams: readonly StreamRef[]): readonly HistoryRecord[]
  /** Every stream, in the order in which they began. */
  streams(): readonly StreamRef[]
}

export const emptyHead: Head = { version: 0, hash: `sha256:${'0'.repeat(64)}` }

interface EventRow {
  readonly commit_id: string
  readonly aggregate: AggregateName
  readonly stream_id: string
  readonly version: number
  readonly type: string
  readonly payload: string
  readonly hash: string
  readonly actor: string
  readonly desk: string
  readonly at: string
}

export function makeLog(db: Database, sealer: Sealer, randomId: () => string): Log {
  const insertCommit = db.prepare(
    `INSERT INTO log_commit (commit_id, aggregate, stream_id, version, actor, desk, at, schema_version, numbers)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const insertEvent = db.prepare(
    `INSERT INTO event (event_id, commit_id, aggregate, stream_id, version, type, payload, prev_hash, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const selectCommit = db.prepare<
    [string],
    { aggregate: AggregateName; stream_id: string; version: number; numbers: string }
  >('SELECT aggregate, stream_id, version, numbers FROM log_commit WHERE commit_id = ?')
  // A commit's events are the last ones up to its version, so the stream's own index finds them.
  const selectOfCommit = db.prepare<[string, string, number, string], EventRow>(
    `SELECT * FROM event WHERE stream_id = ? AND aggregate = ? AND version <= ? AND commit_id = ? ORDER BY version`,
  )
  const selectEvents = db.prepare<[string, string], EventRow>(
    'SELECT type, payload, version, hash FROM event WHERE stream_id = ? AND aggregate = ? ORDER BY version',
  )
  const selectWithCommit = db.prepare<[string, string], EventRow & { pos: number }>(
    `SELECT e.pos, e.commit_id, e.type, e.payload, e.version, c.actor, c.desk, c.at
     FROM event e JOIN log_commit c USING (commit_id)
     WHERE e.stream_id = ? AND e.aggregate = ? ORDER BY e.version`,
  )
  const selectStreams = db.prepare<[], { aggregate: AggregateName; stream_id: string }>(
    'SELECT aggregate, stream_id, min(pos) AS first FROM event GROUP BY stream_id, aggregate ORDER BY first',
  )

  const opened = (row: EventRow, stream: StreamRef): AnyMessage => ({
    type: row.type,
    ...(sealer.fromText(row.payload, stream) as object),
  })

  return {
    append(commit, head) {
      const { aggregate, streamId, commitId, desk, at, events } = commit
      const actor = JSON.stringify(commit.actor)
      const numbers = JSON.stringify(commit.numbers)
      const last = head.version + events.length
      insertCommit.run(commitId, aggregate, streamId, last, actor, desk, at, schemaVersion, numbers)
      let { version, hash } = head
      for (const { type, ...rest } of events) {
        version += 1
        const eventId = randomId()
        const payload = sealer.toText(rest, commit, at)
        const link: Link = { eventId, commitId, aggregate, streamId, version, type, payload, actor, desk, at, numbers }
        const next = chain(hash, link)
        insertEvent.run(eventId, commitId, aggregate, streamId, version, type, payload, hash, next)
        hash = next
      }
      return { version, hash }
    },

    findCommit(commitId) {
      const row = selectCommit.get(commitId)
      if (row === undefined) return null
      return {
        commitId,
        aggregate: row.aggregate,
        streamId: row.stream_id,
        version: row.version,
        numbers: JSON.parse(row.numbers),
      }
    },

    eventsOfCommit(commitId) {
      const commit = selectCommit.get(commitId)
      if (commit === undefined) return []
      const stream = { aggregate: commit.aggregate, streamId: commit.stream_id }
      return selectOfCommit
        .all(commit.stream_id, commit.aggregate, commit.version, commitId)
        .map((row) => opened(row, stream))
    },

    load(stream) {
      const rows = selectEvents.all(stream.streamId, stream.aggregate)
      const last = rows.at(-1)
      return {
        events: rows.map((row) => opened(row, stream)),
        head: last === undefined ? emptyHead : { version: last.version, hash: last.hash },
      }
    },

    commits(stream) {
      const commits: (ReadCommit & { events: AnyMessage[]; version: number })[] = []
      for (const row of selectWithCommit.iterate(stream.streamId, stream.aggregate)) {
        const current = commits.at(-1)
        if (current?.commitId === row.commit_id) {
          current.events.push(opened(row, stream))
          current.version = row.version
        } else {
          const { commit_id: commitId, desk, at, version } = row
          commits.push({
            ...stream,
            commitId,
            actor: JSON.parse(row.actor),
            desk,
            at,
            version,
            events: [opened(row, stream)],
          })
        }
      }
      return commits
    },

    history: (streams) =>
      streams
        .flatMap((stream) => selectWithCommit.all(stream.streamId, stream.aggregate).map((row) => ({ row, stream })))
        .sort((left, right) => left.row.pos - right.row.pos)
        .map(({ row, stream }) => ({
          ...stream,
          version: row.version,
          at: row.at,
          by: (JSON.parse(row.actor) as Actor).name,
          desk: row.desk,
          event: opened(row, stream),
        })),

    streams: () => selectStreams.all().map((row) => ({ aggregate: row.aggregate, streamId: row.stream_id })),
  }
}

/** Everything that the chain vouches for, in the order in which it is hashed. */
export interface Link {
  readonly eventId: string
  readonly commitId: string
  readonly aggregate: string
  readonly streamId: string
  readonly version: number
  readonly type: string
  readonly payload: string
  readonly actor: string
  readonly desk: string
  readonly at: string
  readonly numbers: string
}

/** The hash of an event over the one before it in its stream; the algorithm's name stands in it, so that another can follow. */
export function chain(previous: string, link: Link): string {
  const said = [
    previous,
    link.eventId,
    link.commitId,
    link.aggregate,
    link.streamId,
    link.version,
    link.type,
    link.payload,
    link.actor,
    link.desk,
    link.at,
    link.numbers,
  ]
  return `sha256:${createHash('sha256').update(JSON.stringify(said)).digest('hex')}`
}
