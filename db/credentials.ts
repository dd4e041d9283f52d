import { eq, sql } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { credential } from './schema/desk.ts'
import type { Credentials, StoreOptions } from './store-types.ts'

/** Password hashes and lock-out, in a table of this machine: a hash in the log could never be taken back. */
export function makeCredentials(orm: BetterSQLite3Database, clock: StoreOptions['clock']): Credentials {
  return {
    get: (accountId) =>
      orm
        .select({
          hash: credential.hash,
          failed: credential.failed,
          lockedUntil: credential.lockedUntil,
          changedAt: credential.changedAt,
        })
        .from(credential)
        .where(eq(credential.accountId, accountId))
        .get() ?? null,

    set(accountId, hash) {
      const fresh = { hash, failed: 0, lockedUntil: null, changedAt: clock() }
      orm
        .insert(credential)
        .values({ accountId, ...fresh })
        .onConflictDoUpdate({ target: credential.accountId, set: fresh })
        .run()
    },

    recordFailure: (accountId, lockedUntil) =>
      orm
        .update(credential)
        .set({ failed: sql`${credential.failed} + 1`, lockedUntil })
        .where(eq(credential.accountId, accountId))
        .returning({ failed: credential.failed })
        .get()?.failed ?? 0,

    clearFailures(accountId) {
      orm.update(credential).set({ failed: 0, lockedUntil: null }).where(eq(credential.accountId, accountId)).run()
    },
  }
}
