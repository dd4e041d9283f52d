import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Protector, readMasterKey } from './key.ts'

// Stands for the operating system's store: what one machine wrapped, another cannot open.
function protectorOf(machine: string, available = true): Protector {
  return {
    available,
    wrap: (secret) => Buffer.from(`${machine}:${secret}`),
    unwrap(wrapped) {
      const text = Buffer.from(wrapped).toString()
      if (!text.startsWith(`${machine}:`)) throw new Error('wrapped elsewhere')
      return text.slice(machine.length + 1)
    },
  }
}

const here = protectorOf('here')
const none = protectorOf('here', false)
let path: string

beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'zc-key-')), 'key.json')
})

afterEach(() => {
  rmSync(dirname(path), { recursive: true })
})

test('a new folder gets a key of 32 bytes, the same at every later start', () => {
  const first = readMasterKey(path, here, false)
  const again = readMasterKey(path, here, true)
  expect(first).toMatchObject({ ok: true, protection: 'os' })
  expect(first.ok && first.key.length).toBe(32)
  expect(again).toEqual(first)
})

test('the operating system’s store never leaves the key readable in the file', () => {
  const made = readMasterKey(path, here, false)
  const text = readFileSync(path, 'utf8')
  expect(made.ok && text.includes(Buffer.from(made.key).toString('base64'))).toBe(false)
})

test('without such a store the key lies in a file of this user alone, and says so', () => {
  expect(readMasterKey(path, none, false)).toMatchObject({ ok: true, protection: 'file' })
  expect(readMasterKey(path, none, true)).toMatchObject({ ok: true, protection: 'file' })
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
})

test('a database without its key is a fault, and no new key is made', () => {
  expect(readMasterKey(path, here, true)).toMatchObject({ ok: false })
  expect(() => statSync(path)).toThrow()
})

test.each([
  ['of another machine', (key: string) => key, protectorOf('there')],
  ['while the store is away', (key: string) => key, none],
  ['that is no JSON', () => '{', here],
  ['that is cut short', () => JSON.stringify({ version: 1, protection: 'file', key: 'AAAA' }), here],
])('a key %s is a fault, and the file stays as it is', (_name, change, protector) => {
  readMasterKey(path, here, false)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
  const before = readFileSync(path, 'utf8')
  const reading = readMasterKey(path, protector, true)
  expect(reading.ok).toBe(false)
  expect(!reading.ok && reading.detail).toContain(path)
  expect(readFileSync(path, 'utf8')).toBe(before)
})
