import { createHmac, createSecretKey, hkdfSync } from 'node:crypto'
import type { Database } from '../driver.ts'
import { StoreFault } from '../fault.ts'
import type { Keys } from '../store-types.ts'
import { lock, unlock } from './box.ts'

/** What a value is, so that the same digits under two meanings give two hashes. */
export type HashKind = 'id-number' | 'phone' | 'phone-tail' | 'subject' | 'attachment'

/** The working keys. The master key itself encrypts nothing. */
export interface Keyring {
  readonly kid: string
  readonly wrap: Buffer
  readonly attachments: Buffer
  /** HMAC-SHA256 cut to 128 bits, base64url: finds a value again without telling it. */
  keyedHash(kind: HashKind, value: string): string
}

/** Hashes kept in memory: every keystroke in a name looks at the case's phones again. */
const remembered = 4000

/** Derives the working keys by HKDF-SHA256. Throws 'key-unavailable' when the master key is not 32 bytes. */
export function makeKeyring({ kid, master }: Keys): Keyring {
  if (master.length !== 32) throw new StoreFault('key-unavailable', `主密钥应为32字节，现为${master.length}字节。`)
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', master, '', `zongchuang ${purpose}`, 32))
  // A key object: the raw bytes would be turned into one at every hash.
  const index = createSecretKey(derive('index'))
  const known = new Map<string, string>()
  return {
    kid,
    wrap: derive('wrap'),
    attachments: derive('attachments'),
    keyedHash(kind, value) {
      const text = `${kind}\0${value}`
      const found = known.get(text)
      if (found !== undefined) return found
      if (known.size >= remembered) known.clear()
      const hash = createHmac('sha256', index).update(text).digest().subarray(0, 16).toString('base64url')
      known.set(text, hash)
      return hash
    },
  }
}

const knownText = Buffer.from('zongchuang')

/** A new database remembers its key; an old one refuses another key at the door instead of at the first sealed value. */
export function checkKey(db: Database, keyring: Keyring): void {
  const context = `key-check ${keyring.kid}`
  const sealed = db.prepare('SELECT sealed FROM key_check WHERE kid = ?').pluck().get(keyring.kid)
  if (sealed instanceof Buffer) {
    try {
      unlock(keyring.wrap, sealed, context)
      return
    } catch {
      throw new StoreFault('key-unavailable', `密钥“${keyring.kid}”与本数据库不符。`)
    }
  }
  if (db.prepare('SELECT count(*) FROM key_check').pluck().get() !== 0) {
    throw new StoreFault('key-unavailable', `本数据库不是用密钥“${keyring.kid}”建立的。`)
  }
  db.prepare('INSERT INTO key_check (kid, sealed) VALUES (?, ?)').run(
    keyring.kid,
    lock(keyring.wrap, knownText, context),
  )
}
