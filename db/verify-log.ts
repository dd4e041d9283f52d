import type { AggregateName } from '#shared/core/aggregate.ts'
import type { Database } from './driver.ts'
import { chain, emptyHead } from './log.ts'
import type { StreamRef } from './store-types.ts'

interface ChainRow {
  readonly event_id: string
  readonly commit_id: string
  readonly aggregate: AggregateName
  readonly stream_id: string
  readonly version: number
  readonly type: string
  readonly payload: string
  readonly prev_hash: string
  readonly hash: string
  readonly actor: string
  readonly desk: string
  readonly at: string
  readonly numbers: string
}

/**
 * Follows every stream's hash chain from its first event and compares its length with its commits. Answers the streams in
 * which something was changed, removed or put in after it was written.
 */
export function verifyLog(db: Database): readonly StreamRef[] {
  const broken = new Map<string, StreamRef>()
  const ends = new Map<string, { version: number; hash: string }>()
  const rows = db.prepare<[], ChainRow>(
    `SELECT e.*, c.actor, c.desk, c.at, c.numbers FROM event e JOIN log_commit c USING (commit_id)
     ORDER BY e.stream_id, e.aggregate, e.version`,
  )
  for (const row of rows.iterate()) {
    const name = `${row.aggregate}:${row.stream_id}`
    const end = ends.get(name) ?? emptyHead
    const hash = chain(end.hash, {
      ...row,
      eventId: row.event_id,
      commitId: row.commit_id,
      streamId: row.stream_id,
    })
    const whole = row.prev_hash === end.hash && row.hash === hash && row.version === end.version + 1
    if (!whole) broken.set(name, { aggregate: row.aggregate, streamId: row.stream_id })
    ends.set(name, { version: row.version, hash: row.hash })
  }
  const commits = db.prepare<[], { aggregate: AggregateName; stream_id: string; version: number }>(
    'SELECT aggregate, stream_id, max(version) AS version FROM log_commit GROUP BY aggregate, stream_id',
  )
  for (const { aggregate, stream_id: streamId, version } of commits.iterate()) {
    const name = `${aggregate}:${streamId}`
    if (ends.get(name)?.version !== version) broken.set(name, { aggregate, streamId })
  }
  return [...broken.values()]
}
