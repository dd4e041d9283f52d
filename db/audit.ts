import { createHash } from 'node:crypto'
import { desc } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { Sealer } from './personal/seal.ts'
import { audit } from './schema/desk.ts'
import type { Audit, StoreOptions } from './store-types.ts'

const first = `sha256:${'0'.repeat(64)}`
/** The audit's personal values are sealed under a key of their own. */
const stream = { aggregate: 'hall', streamId: 'audit' } as const

/** The audit trail: append-only by trigger, chained like the log. */
export function makeAudit(
  orm: BetterSQLite3Database,
  sealer: Sealer,
  clock: StoreOptions['clock'],
  desk: () => string,
): Audit {
  return {
    record({ actor, action, detail }) {
      orm.transaction(
        () => {
          const previous = orm.select({ hash: audit.hash }).from(audit).orderBy(desc(audit.id)).limit(1).get()
          const at = clock()
          const said = {
            at,
            accountId: actor?.accountId ?? null,
            accountName: actor?.name ?? null,
            desk: desk(),
            action,
            detail: sealer.toText(detail ?? null, stream, at),
          }
          const prevHash = previous?.hash ?? first
          const digest = createHash('sha256')
            .update(JSON.stringify([prevHash, ...Object.values(said)]))
            .digest('hex')
          orm
            .insert(audit)
            .values({ ...said, prevHash, hash: `sha256:${digest}` })
            .run()
        },
        { behavior: 'immediate' },
      )
    },

    list: (limit) =>
      orm
        .select()
        .from(audit)
        .orderBy(desc(audit.id))
        .limit(limit)
        .all()
        .map((row) => ({
          at: row.at,
          actor: row.accountId === null ? null : { accountId: row.accountId, name: row.accountName ?? '' },
          desk: row.desk,
          action: row.action,
          detail: sealer.fromText(row.detail, stream),
        })),
  }
}
