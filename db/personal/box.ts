import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const nonceLength = 12
const tagLength = 16

/** AES-256-GCM. The box is nonce | tag | ciphertext; `context` is bound to it, so that a box cannot be moved elsewhere. */
export function lock(key: Buffer, plain: Uint8Array, context: string): Buffer {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(context))
  const body = cipher.update(plain)
  cipher.final()
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

/** Opens a box; throws when key, context or bytes are not those that it was made with. */
export function unlock(key: Buffer, box: Uint8Array, context: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, nonceLength))
  decipher.setAAD(Buffer.from(context))
  decipher.setAuthTag(box.subarray(nonceLength, nonceLength + tagLength))
  return Buffer.concat([decipher.update(box.subarray(nonceLength + tagLength)), decipher.final()])
}
