import { randomBytes } from 'node:crypto'
import type { Database } from '../driver.ts'
import type { StreamRef } from '../store-types.ts'
import { lock, unlock } from './box.ts'
import type { Keyring } from './keys.ts'

/** The data keys of the streams, in the clear only here. */
export interface StreamKeys {
  /** The stream's key; made, wrapped and stored when it has none yet (inside the caller's transaction). */
  obtain(stream: StreamRef, at: string): Buffer
  /** Null when the stream has no key: it never held anything personal, or the key was destroyed. */
  find(stream: StreamRef): Buffer | null
  /** Destroys the key: what was sealed under it can never be read again (个人信息保护法 第47条). */
  destroy(stream: StreamRef): void
  /** Forgets the keys held in memory, after a transaction that may have made one was rolled back. */
  forgetAll(): void
}

const held = 2000

export function makeStreamKeys(db: Database, keyring: Keyring): StreamKeys {
  const select = db.prepare('SELECT wrapped FROM stream_key WHERE aggregate = ? AND stream_id = ?').pluck()
  const insert = db.prepare(
    'INSERT INTO stream_key (aggregate, stream_id, kid, wrapped, made_at) VALUES (?, ?, ?, ?, ?)',
  )
  const remove = db.prepare('DELETE FROM stream_key WHERE aggregate = ? AND stream_id = ?')
  const memory = new Map<string, Buffer>()

  const remember = (name: string, key: Buffer): Buffer => {
    if (memory.size >= held) memory.clear()
    memory.set(name, key)
    return key
  }

  const find = (stream: StreamRef): Buffer | null => {
    const name = nameOf(stream)
    const known = memory.get(name)
    if (known !== undefined) return known
    const wrapped = select.get(stream.aggregate, stream.streamId)
    return wrapped instanceof Buffer ? remember(name, unlock(keyring.wrap, wrapped, name)) : null
  }

  return {
    find,
    obtain(stream, at) {
      const existing = find(stream)
      if (existing !== null) return existing
      const name = nameOf(stream)
      const key = randomBytes(32)
      insert.run(stream.aggregate, stream.streamId, keyring.kid, lock(keyring.wrap, key, name), at)
      return remember(name, key)
    },
    destroy(stream) {
      remove.run(stream.aggregate, stream.streamId)
      memory.delete(nameOf(stream))
    },
    forgetAll: () => memory.clear(),
  }
}

export function nameOf({ aggregate, streamId }: StreamRef): string {
  return `${aggregate}:${streamId}`
}
