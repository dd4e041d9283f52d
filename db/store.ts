import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { AggregateName } from '#shared/core/aggregate.ts'
import { refuse } from '#shared/core/refusal.ts'
import { makeAttachments } from './attachments.ts'
import { makeAudit } from './audit.ts'
import { makeCredentials } from './credentials.ts'
import { makeDesk } from './desk.ts'
import { type ExecutionTools, makeExecution } from './execute.ts'
import { handBatch } from './hand-batch.ts'
import { makeLog } from './log.ts'
import { makeNumbers } from './numbers.ts'
import { checkKey, makeKeyring } from './personal/keys.ts'
import { makeSealer } from './personal/seal.ts'
import { makeStreamKeys } from './personal/stream-keys.ts'
import { makeProjections } from './projections/projections.ts'
import { makeQueries } from './queries/queries.ts'
import type { Committed, States, Store, StoreOptions, StoreRequest } from './store-types.ts'
import { makeStreamCache } from './stream-cache.ts'
import { verifyLog } from './verify-log.ts'

/** Folded streams kept in memory: those of a working day and more. */
const cachedStreams = 1000

/**
 * The desk's store over an opened database. Everything is synchronous: it lives in the process that owns the database.
 * Throws `StoreFault` 'key-unavailable' when the database was made with another master key. Who may do what is not asked here.
 */
export function createStore(options: StoreOptions): Store {
  const { db, catalogue, clock } = options
  const keyring = makeKeyring(options.keys)
  checkKey(db, keyring)
  const { keyedHash } = keyring
  const orm = drizzle(db)
  const streamKeys = makeStreamKeys(db, keyring)
  const sealer = makeSealer(keyring, streamKeys)
  const log = makeLog(db, sealer, options.randomId)
  const projections = makeProjections({ db, catalogue, keyedHash }, log)
  projections.rebuild('outdated')
  const attachments = makeAttachments(options.attachmentFolder, keyring)
  const desk = makeDesk(orm, clock)
  const listeners = new Set<(committed: Committed) => void>()

  const guard: ExecutionTools['guard'] = ({ aggregate, command }) =>
    aggregate === 'account' && command.type === 'open' && queries.accountByUsername(command.username) !== null
      ? refuse('username-taken', `用户名“${command.username}”已有人使用，请换一个。`, { about: ['username'] }).refusal
      : null

  const execution = makeExecution({
    ...options,
    log,
    numbers: makeNumbers(db),
    projections,
    cache: makeStreamCache(cachedStreams),
    streamKeys,
    guard,
    desk: () => knownDesk(desk.code()),
    told: (committed) => {
      for (const listener of listeners) {
        try {
          listener(committed)
        } catch (error) {
          // The commit stands; a listener's bug must not be told to the caller as its failure.
          queueMicrotask(() => {
            throw error
          })
        }
      }
    },
  })

  const state = <A extends AggregateName>(aggregate: A, streamId: string) => {
    const { state: found, head } = execution.load({ aggregate, streamId })
    // A stream holds only what its own rules wrote.
    return { state: found as States[A], version: head.version }
  }
  const queries = makeQueries({ db, orm, catalogue, keyedHash, state, history: log.history })

  return {
    execute: execution.execute,
    executeAll: execution.executeAll,
    handBatch: (request) => handBatch(execution, request),

    attach({ bytes, caseId, materialId, commitId, actor, fileName, mediaType, pages }) {
      const sha256 = attachments.put(bytes)
      const attachment = { sha256, fileName, mediaType, size: bytes.length, pages }
      const request: StoreRequest = {
        commitId,
        aggregate: 'case',
        streamId: caseId,
        command: { type: 'attach-file', materialId, attachment },
        actor,
      }
      return execution.execute(request)
    },

    onCommit(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },

    state,
    history: log.history,
    queries,
    credentials: makeCredentials(orm, clock),
    audit: makeAudit(orm, sealer, clock, () => desk.code() ?? ''),
    attachments,
    desk: desk.code,
    setDesk: desk.set,
    syncState: () => ({ pending: count('pending'), conflicts: count('conflict') }),
    rebuildProjections: () => projections.rebuild('all'),
    verifyLog: () => verifyLog(db),
  }

  function count(table: 'pending' | 'conflict'): number {
    return Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
  }
}

function knownDesk(code: string | null): string {
  if (code === null) throw new Error('The desk has no code yet')
  return code
}
