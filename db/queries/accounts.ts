import { asc, eq } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { AccountRow } from '#shared/ipc/views.ts'
import { accountRow } from '../schema/projections.ts'

export function accountQueries(orm: BetterSQLite3Database) {
  const base = () => orm.select().from(accountRow).$dynamic()
  return {
    accounts: (): readonly AccountRow[] => base().orderBy(asc(accountRow.username)).all(),
    account: (accountId: string): AccountRow | null => base().where(eq(accountRow.accountId, accountId)).get() ?? null,
    accountByUsername: (username: string): AccountRow | null =>
      base().where(eq(accountRow.username, username)).get() ?? null,
  }
}
