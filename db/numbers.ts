import type { NumberRequest } from '#shared/core/aggregate.ts'
import { counterOf, writeNumber } from '#shared/core/numbering.ts'
import type { LocalDate } from '#shared/core/time.ts'
import type { Database } from './driver.ts'

/** A number that a command will get if it is accepted. */
export interface Reserved {
  readonly number: string
  readonly series: string
  readonly counter: string
  readonly serial: number
}

/**
 * Numbers are looked up before the rules decide and written only when they accept, in the same transaction: a refusal or a
 * roll-back leaves no hole.
 */
export interface Numbers {
  reserve(requests: readonly NumberRequest[], today: LocalDate, desk: string): readonly Reserved[]
  give(reserved: readonly Reserved[], commitId: string): void
}

export function makeNumbers(db: Database): Numbers {
  const lastOf = db.prepare<[string], { last: number }>('SELECT last FROM number_counter WHERE counter = ?')
  const advance = db.prepare(
    'INSERT INTO number_counter (counter, last) VALUES (?, ?) ON CONFLICT (counter) DO UPDATE SET last = excluded.last',
  )
  const record = db.prepare(
    'INSERT INTO number_given (number, series, counter, serial, commit_id) VALUES (?, ?, ?, ?, ?)',
  )
  return {
    reserve(requests, today, desk) {
      const taken = new Map<string, number>()
      return requests.map((request) => {
        const counter = counterOf(request, today, desk)
        const serial = (taken.get(counter) ?? lastOf.get(counter)?.last ?? 0) + 1
        taken.set(counter, serial)
        return { number: writeNumber(request, today, desk, serial), series: request.series, counter, serial }
      })
    },
    give(reserved, commitId) {
      for (const { number, series, counter, serial } of reserved) {
        advance.run(counter, serial)
        record.run(number, series, counter, serial, commitId)
      }
    },
  }
}
