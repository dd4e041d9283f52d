import { type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Page } from '#shared/ipc/views.ts'
import { needleOf } from '../projections/haystack.ts'
import type { PageRequest } from '../store-types.ts'

/**
 * The count of all rows that a list matches, beside each row of the page: the same condition in the same statement, so they
 * cannot differ. Not `count(*) over ()`, which makes SQLite collect and sort every row before it gives the first.
 */
export function totalOf(table: SQLiteTable, condition: SQL | undefined): SQL<number> {
  return sql<number>`(select count(*) from ${table} where ${condition ?? sql`true`})`
}

/** Rows whose haystack holds the text; undefined filters nothing. */
export function holds(haystack: AnySQLiteColumn, text: string): SQL | undefined {
  const needle = needleOf(text)
  return needle === '' ? undefined : sql`instr(${haystack}, ${needle}) > 0`
}

/**
 * One page of a list. `rowsFrom` is the list's query with its limit and offset. A page behind the end has no row to carry
 * the total, so the same query is asked for its first row then.
 */
export function pageOf<T extends { readonly total: number }>(
  { page, pageSize }: PageRequest,
  rowsFrom: (limit: number, offset: number) => readonly T[],
): Page<Omit<T, 'total'>> {
  const found = rowsFrom(pageSize, (page - 1) * pageSize)
  const counted = found.length > 0 || page === 1 ? found : rowsFrom(1, 0)
  return { rows: found.map(({ total: _, ...row }) => row), total: counted[0]?.total ?? 0 }
}
