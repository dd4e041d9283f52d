import type { Head } from './log.ts'
import { nameOf } from './personal/stream-keys.ts'
import type { StreamRef } from './store-types.ts'

/** A stream folded up to its head. */
export interface FoldedStream {
  readonly state: unknown
  readonly head: Head
}

export interface StreamCache {
  get(stream: StreamRef): FoldedStream | null
  put(stream: StreamRef, folded: FoldedStream): void
}

/** The streams that were used last, folded; the one unused for longest goes first. States are never changed in place. */
export function makeStreamCache(most: number): StreamCache {
  const folded = new Map<string, FoldedStream>()
  return {
    get(stream) {
      const name = nameOf(stream)
      const found = folded.get(name)
      if (found === undefined) return null
      folded.delete(name)
      folded.set(name, found)
      return found
    },
    put(stream, value) {
      const name = nameOf(stream)
      folded.delete(name)
      folded.set(name, value)
      if (folded.size > most) for (const oldest of folded.keys()) return void folded.delete(oldest)
    },
  }
}
