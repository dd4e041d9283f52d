import BetterSqlite3 from 'better-sqlite3'

export type Database = BetterSqlite3.Database

/** A connection to one file. `nativeBinding` names the driver's compiled addon where the runtime needs its own. */
export function connect(
  file: string,
  options: { readonly nativeBinding?: string | null; readonly timeout?: number; readonly mustExist?: boolean } = {},
): Database {
  const { nativeBinding, timeout = 5000, mustExist = false } = options
  return new BetterSqlite3(file, {
    timeout,
    fileMustExist: mustExist,
    ...(nativeBinding === undefined || nativeBinding === null ? {} : { nativeBinding }),
  })
}
