import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { StoreFault } from './fault.ts'
import { lock, unlock } from './personal/box.ts'
import type { Keyring } from './personal/keys.ts'
import type { Attachments } from './store-types.ts'

/** “ZCA” and the version of the form. */
const header = Buffer.from([0x5a, 0x43, 0x41, 1])

/**
 * The attachment files. Events name a file by the SHA-256 of its plain bytes; on the disk it lies under a keyed hash of that
 * digest, encrypted (AES-256-GCM bound to the digest). So `get` can verify that the opened bytes are the ones that were
 * attached, and whoever has only the disk can neither read a file nor tell whether a document he knows is among them.
 */
export function makeAttachments(folder: string, keyring: Keyring): Attachments {
  const unfinished = join(folder, 'tmp')
  mkdirSync(unfinished, { recursive: true })
  // What a crash left half-written was never named by an event.
  for (const name of readdirSync(unfinished)) rmSync(join(unfinished, name))

  const placeOf = (sha256: string) => {
    const name = keyring.keyedHash('attachment', sha256)
    // Case-blind file systems: two base64url names may differ in case only.
    const safe = Buffer.from(name, 'base64url').toString('hex')
    return { parent: join(folder, safe.slice(0, 2)), file: join(folder, safe.slice(0, 2), safe), name: safe }
  }

  return {
    put(bytes) {
      const sha256 = digestOf(bytes)
      const { parent, file, name } = placeOf(sha256)
      if (existsSync(file)) return sha256
      const draft = join(unfinished, name)
      writeDurably(draft, Buffer.concat([header, lock(keyring.attachments, bytes, sha256)]))
      mkdirSync(parent, { recursive: true })
      renameSync(draft, file)
      syncFolder(parent)
      syncFolder(folder)
      return sha256
    },

    get(sha256) {
      const { file } = placeOf(sha256)
      if (!existsSync(file)) throw new StoreFault('attachment-missing', sha256)
      const stored = readFileSync(file)
      const plain = open(stored, keyring.attachments, sha256)
      if (plain === null || digestOf(plain) !== sha256) throw new StoreFault('attachment-missing', sha256)
      return plain
    },

    has: (sha256) => existsSync(placeOf(sha256).file),
  }
}

function open(stored: Buffer, key: Buffer, sha256: string): Buffer | null {
  if (!stored.subarray(0, header.length).equals(header)) return null
  try {
    return unlock(key, stored.subarray(header.length), sha256)
  } catch {
    return null
  }
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function writeDurably(file: string, bytes: Uint8Array): void {
  const handle = openSync(file, 'w', 0o600)
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Makes a rename survive a power cut. Windows has no such call for folders and keeps names with the file itself. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
