import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { z } from 'zod'

/**
 * Keeps a secret for this user of this machine: Electron's `safeStorage` over the operating system's own store.
 * `available` is false where there is no such store, e.g. on Linux without a key ring (its `basic_text` backend only
 * obfuscates with a password that everybody knows, so it does not count).
 */
export interface Protector {
  readonly available: boolean
  wrap(secret: string): Uint8Array
  /** Throws when the secret was wrapped by another user or machine, or the store refuses. */
  unwrap(wrapped: Uint8Array): string
}

/** Where the key is kept: by the operating system, or, for want of that, in a file that only this user may read. */
export type KeyProtection = 'os' | 'file'

export type KeyReading =
  | { readonly ok: true; readonly key: Uint8Array; readonly protection: KeyProtection }
  /** `detail` says what is wrong with which file, in Chinese. */
  | { readonly ok: false; readonly detail: string }

const keyFile = z.object({
  version: z.literal(1),
  protection: z.enum(['os', 'file']),
  /** Base64: the wrapped key (`os`) or the key itself (`file`). */
  key: z.base64(),
})

const keyBytes = 32

/**
 * Reads the master key of the data folder, or makes one for a folder without a database. A database without its key never
 * gets a new one: that would hide every personal field in it for ever (个人信息保护法 第51条 asks for encryption, not for loss).
 */
export function readMasterKey(path: string, protector: Protector, databaseExists: boolean): KeyReading {
  if (existsSync(path)) return unwrap(path, protector)
  if (databaseExists) return { ok: false, detail: `数据库已存在，但密钥文件不见了：${path}` }
  return create(path, protector)
}

function unwrap(path: string, protector: Protector): KeyReading {
  const stored = keyFile.safeParse(readJson(path))
  if (!stored.success) return { ok: false, detail: `密钥文件已损坏：${path}` }
  const { protection, key } = stored.data
  const kept = Buffer.from(key, 'base64')
  if (protection === 'file') return checked(kept, protection, path)
  if (!protector.available) return { ok: false, detail: `操作系统的密钥保管服务不可用，无法解开密钥文件：${path}` }
  try {
    return checked(Buffer.from(protector.unwrap(kept), 'base64'), protection, path)
  } catch {
    return { ok: false, detail: `密钥由其他用户或其他计算机保管，此处无法解开：${path}` }
  }
}

function checked(key: Buffer, protection: KeyProtection, path: string): KeyReading {
  if (key.length !== keyBytes) return { ok: false, detail: `密钥文件已损坏：${path}` }
  return { ok: true, key: new Uint8Array(key), protection }
}

function create(path: string, protector: Protector): KeyReading {
  const key = randomBytes(keyBytes)
  const protection: KeyProtection = protector.available ? 'os' : 'file'
  const kept = protector.available ? Buffer.from(protector.wrap(key.toString('base64'))) : key
  writeWhole(path, `${JSON.stringify({ version: 1, protection, key: kept.toString('base64') })}\n`)
  return { ok: true, key: new Uint8Array(key), protection }
}

/** Beside its place first, then renamed: a power cut leaves no half of a key. Only this user may read it. */
function writeWhole(path: string, text: string): void {
  const beside = `${path}.new`
  const file = openSync(beside, 'w', 0o600)
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(beside, path)
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
