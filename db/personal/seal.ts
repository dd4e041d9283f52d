import { isPersonal } from '#shared/core/personal.ts'
import type { StreamRef } from '../store-types.ts'
import { lock, unlock } from './box.ts'
import type { Keyring } from './keys.ts'
import { nameOf, type StreamKeys } from './stream-keys.ts'

/** What is read where the key was destroyed. */
export const destroyedText = '（已依法删除）'

const sealVersion = 1

/** Turns values into the text that is stored and back; every `Personal` inside is sealed on the way. */
export interface Sealer {
  toText(value: unknown, stream: StreamRef, at: string): string
  fromText(text: string, stream: StreamRef): unknown
}

/**
 * A sealed value is `{"sealed": base64(version | kid length | kid | nonce | tag | ciphertext)}`: AES-256-GCM under the stream's
 * own data key, bound to the stream. `kid` names the master key that wrapped the data key.
 */
export function makeSealer(keyring: Keyring, streamKeys: StreamKeys): Sealer {
  const kid = Buffer.from(keyring.kid)
  const header = Buffer.concat([Buffer.from([sealVersion, kid.length]), kid])

  const open = (sealed: string, stream: StreamRef): string => {
    const bytes = Buffer.from(sealed, 'base64')
    if (bytes[0] !== sealVersion) throw new Error(`Unknown form of a sealed value: ${bytes[0]}`)
    const key = streamKeys.find(stream)
    if (key === null) return destroyedText
    return unlock(key, bytes.subarray(2 + (bytes[1] ?? 0)), nameOf(stream)).toString()
  }

  const openAll = (value: unknown, stream: StreamRef): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map((each) => openAll(each, stream))
    if ('sealed' in value && typeof value.sealed === 'string') return { personal: open(value.sealed, stream) }
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, openAll(each, stream)]))
  }

  return {
    toText: (value, stream, at) =>
      JSON.stringify(value, (_, part: unknown) => {
        if (!isPersonal(part)) return part
        const box = lock(streamKeys.obtain(stream, at), Buffer.from(part.personal), nameOf(stream))
        return { sealed: Buffer.concat([header, box]).toString('base64') }
      }),
    fromText(text, stream) {
      const value: unknown = JSON.parse(text)
      return text.includes('{"sealed":"') ? openAll(value, stream) : value
    },
  }
}
