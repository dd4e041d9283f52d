import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MessageChannel } from 'node:worker_threads'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { StoreRequest } from '#db/store-types.ts'
import { NoAnswer } from '#electron/ipc/failures.ts'
import type { Peer } from '#electron/rpc/connect.ts'
import { serve } from '#electron/rpc/serve.ts'
import type { Fault } from '#shared/ipc/channel.ts'
import { databaseFileName, type OpenStore } from './start-message.ts'
import type { CommitNews } from './store-api.ts'
import { createStoreClient, type StoreClient } from './store-client.ts'
import { storeServer } from './store-server.ts'

/** The store's server behind a real port, with structured clone in between; only the process around it is not there. */
class Started {
  lives = 0
  kill: () => void = () => {}

  readonly start = (): Peer => {
    this.lives += 1
    const { port1, port2 } = new MessageChannel()
    const exits: ((code: number) => void)[] = []
    const end = (code: number) => {
      server.stop()
      port1.close()
      port2.close()
      for (const exit of exits.splice(0)) exit(code)
    }
    const server = storeServer(
      (message) => port2.postMessage(message),
      () => end(0),
    )
    serve(
      {
        post: (message) => port2.postMessage(message),
        onMessage: (listener) => {
          port2.on('message', listener)
        },
      },
      (method, params) => server.answer(method, params),
    )
    this.kill = () => end(137)
    return {
      post: (message) => port1.postMessage(message),
      onMessage: (listener) => {
        port1.on('message', listener)
      },
      onExit: (listener) => {
        exits.push(listener)
      },
      stop: () => end(0),
    }
  }
}

const migrations = join(import.meta.dirname, '..', '..', 'db', 'migrations')
const key = new Uint8Array(randomBytes(32))
let folder: string
let started: Started
let news: CommitNews[]
let opening: OpenStore | Fault
let client: StoreClient

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zc-client-'))
  started = new Started()
  news = []
  opening = { folder, migrations, key, nativeBinding: null, clockOffset: 0 }
  client = createStoreClient({
    start: started.start,
    opening: () => opening,
    onNews: (each) => news.push(each),
    log: () => {},
  })
})
afterEach(async () => {
  await client.close()
  rmSync(folder, { recursive: true, force: true })
})

const failureOf = (error: unknown) => (error instanceof NoAnswer ? error.failure : error)

test('questions reach the store through the port, and commits are told of without their contents', async () => {
  expect(await client.fault()).toBeNull()
  await client.api.setDesk('07')
  expect(await client.api.desk()).toBe('07')
  const actor = { accountId: 'a', name: 'A', roles: ['administrator'], departmentId: null, desk: '07' } as const
  const given: StoreRequest = {
    commitId: 'c1',
    aggregate: 'account',
    streamId: 'a1',
    command: {
      type: 'open',
      username: 'wang',
      displayName: '王芳',
      roles: ['administrator'],
      departmentId: null,
      demo: false,
    },
    actor,
  }
  expect(await client.api.execute(given)).toMatchObject({ kind: 'done', version: 1 })
  expect((await client.api.state('account', 'a1')).state).toMatchObject({ displayName: '王芳' })
  await expect
    .poll(() => news)
    .toEqual([{ aggregate: 'account', streamId: 'a1', version: 1, eventTypes: ['account-opened'] }])
})

test('a store that died while asked is a fault; the next question starts it anew with everything kept', async () => {
  await client.api.setDesk('07')
  const asked = client.api.desk()
  started.kill()
  expect(failureOf(await asked.catch((error: unknown) => error))).toMatchObject({
    kind: 'fault',
    fault: { code: 'store-stopped' },
  })
  expect(await client.api.desk()).toBe('07')
  expect(started.lives).toBe(2)
})

test('a missing key keeps the process from starting, and a retry opens once the key is back', async () => {
  const whole = opening
  opening = { code: 'key-unavailable', detail: 'key.json' }
  expect(await client.fault()).toEqual(opening)
  expect(failureOf(await client.api.desk().catch((error: unknown) => error))).toMatchObject({ fault: opening })
  expect(started.lives).toBe(0)
  opening = whole
  expect(await client.retry()).toBeNull()
  expect(started.lives).toBe(1)
})

test('a file that is no database is a fault with its name, is left as it is, and can be retried', async () => {
  const path = join(folder, databaseFileName)
  writeFileSync(path, 'this was a letter'.repeat(500))
  expect(await client.fault()).toMatchObject({ code: 'database-damaged', detail: expect.stringContaining(path) })
  rmSync(path)
  expect(await client.retry()).toBeNull()
})

test('another master key than the database’s own is a fault, not a second set of data', async () => {
  await client.api.setDesk('07')
  await client.close()
  opening = { folder, migrations, key: new Uint8Array(randomBytes(32)), nativeBinding: null, clockOffset: 0 }
  expect(await client.fault()).toMatchObject({ code: 'key-unavailable' })
})

test('a database that another program holds is a fault', async () => {
  expect(await client.fault()).toBeNull()
  const second = createStoreClient({
    start: new Started().start,
    opening: () => opening,
    onNews: () => {},
    log: () => {},
  })
  expect(await second.fault()).toMatchObject({ code: 'database-locked' })
  await second.close()
})

test.each(['onCommit', 'toString', 'constructor', 'dropEverything'])(
  '%s is no method that can be called from outside',
  async (name) => {
    const call = Reflect.get(client.api, name) as () => Promise<unknown>
    await expect(call()).rejects.toThrow('no method')
  },
)
