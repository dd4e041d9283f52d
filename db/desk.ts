import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { desk } from './schema/desk.ts'
import type { StoreOptions } from './store-types.ts'

export interface Desk {
  code(): string | null
  set(code: string): void
}

/** This machine's desk code. It is in every number that was given here, so it is set once and never changed. */
export function makeDesk(orm: BetterSQLite3Database, clock: StoreOptions['clock']): Desk {
  let known = orm.select({ code: desk.code }).from(desk).get()?.code ?? null
  return {
    code: () => known,
    set(code) {
      if (code === known) return
      if (known !== null) throw new Error(`The desk's code is ${known} and can't become ${code}`)
      orm.insert(desk).values({ id: 1, code, setAt: clock() }).run()
      known = code
    },
  }
}
