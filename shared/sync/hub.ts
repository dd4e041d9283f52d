import type { Commit } from '#shared/core/commit.ts'

export type Append =
  | { readonly kind: 'stored'; readonly sequence: number }
  | { readonly kind: 'conflict'; readonly lastSequence: number }

/**
 * Where the hall's desks meet. `expected` is the sequence of the last commit that this desk has applied to the stream:
 * the optimistic lock. The embedded hub confirms at once and needs no server; another may live behind a network.
 * A time-out is thrown and means “unknown, ask again”, never “no”.
 */
export interface Hub {
  readonly name: string
  append(commit: Commit, expected: number): Promise<Append>
  read(after: number, limit: number): Promise<readonly { readonly sequence: number; readonly commit: Commit }[]>
  subscribe(wake: () => void): () => void
  putBlob(sha256: string, bytes: Uint8Array): Promise<void>
  getBlob(sha256: string): Promise<Uint8Array | null>
}
