import type { Statement } from 'better-sqlite3'
import type { Database } from '../driver.ts'

export type Cell = string | number | null
export type Row = Readonly<Record<string, Cell>>

export interface TableWriter {
  /**
   * Brings a row from what it was to what it is: inserts, deletes, or updates the columns that differ and no others, so that
   * a keystroke touches no index that it does not change.
   */
  write(before: Row | null, after: Row | null): void
}

/** A writer for one table; `key` names the columns of its primary key, which never change in a row. */
export function tableWriter(db: Database, table: string, key: readonly string[]): TableWriter {
  const statements = new Map<string, Statement>()
  const run = (sql: string, cells: readonly Cell[]) => {
    const statement = statements.get(sql) ?? db.prepare(sql)
    statements.set(sql, statement)
    statement.run(...cells)
  }
  const where = key.map((column) => `${column} = ?`).join(' AND ')
  const keyOf = (row: Row): readonly Cell[] => key.map((column) => row[column] ?? null)

  return {
    write(before, after) {
      if (after === null) {
        if (before !== null) run(`DELETE FROM ${table} WHERE ${where}`, keyOf(before))
        return
      }
      const columns = Object.keys(after)
      if (before === null) {
        const places = columns.map(() => '?').join(', ')
        run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`, Object.values(after))
        return
      }
      const changed = columns.filter((column) => after[column] !== before[column])
      if (changed.length === 0) return
      const settings = changed.map((column) => `${column} = ?`).join(', ')
      const cells = changed.map((column) => after[column] ?? null)
      run(`UPDATE ${table} SET ${settings} WHERE ${where}`, [...cells, ...keyOf(after)])
    },
  }
}
