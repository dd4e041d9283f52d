import { refused } from '#electron/ipc/failures.ts'
import type { Clock } from '#electron/start/clock.ts'
import type { StoreApi } from '#electron/store/store-api.ts'
import type { AccountRow } from '#shared/ipc/views.ts'
import { failuresUntilLock, lockAfterFailure, lockMinutes, minutesLocked } from './lock-out.ts'
import { hashPassword, verifyPassword } from './password.ts'

interface Means {
  readonly store: Pick<StoreApi, 'credentials' | 'audit' | 'queries'>
  readonly clock: Clock
}

/**
 * The account behind a name and a password. Refuses, and tells only the locked one why: who guesses learns neither which
 * names exist nor which are closed. Every attempt is in the audit.
 */
export async function checkSignIn(means: Means, username: string, password: string): Promise<AccountRow> {
  const account = await means.store.queries.accountByUsername(username)
  if (account === null || account.disabled) {
    // As slow as a real check, so that the time does not tell either.
    await hashPassword(password)
    await means.store.audit.record({ actor: null, action: 'sign-in-unknown', detail: { username } })
    throw wrongCredentials()
  }
  await checkPassword(means, account, password, 'sign-in')
  return account
}

/** Checks the password of a known account; counts failures and locks after the fifth. */
export async function checkPassword(
  { store, clock }: Means,
  account: AccountRow,
  password: string,
  occasion: 'sign-in' | 'unlock' | 'change-password',
): Promise<void> {
  const actor = { accountId: account.accountId, name: account.displayName }
  const kept = await store.credentials.get(account.accountId)
  if (kept === null) throw wrongCredentials()
  const minutes = minutesLocked(kept, clock.now())
  if (minutes > 0) {
    await store.audit.record({ actor, action: `${occasion}-while-locked` })
    throw lockedOut(minutes)
  }
  const expired = kept.lockedUntil !== null
  if (expired) await store.credentials.clearFailures(account.accountId)
  if (await verifyPassword(password, kept.hash)) {
    if (kept.failed > 0) await store.credentials.clearFailures(account.accountId)
    await store.audit.record({ actor, action: occasion })
    return
  }
  const lockedUntil = lockAfterFailure({ failed: expired ? 0 : kept.failed }, clock.now())
  await store.credentials.recordFailure(account.accountId, lockedUntil)
  await store.audit.record({ actor, action: `${occasion}-failed` })
  if (lockedUntil === null) throw wrongCredentials()
  await store.audit.record({ actor, action: 'account-locked', detail: { until: lockedUntil } })
  throw lockedOut(lockMinutes)
}

function wrongCredentials() {
  return refused({
    code: 'wrong-credentials',
    message: `用户名或密码不正确，请重新输入。连续${failuresUntilLock}次错误，账号将锁定${lockMinutes}分钟。`,
    about: ['password'],
  })
}

function lockedOut(minutes: number) {
  return refused({
    code: 'account-locked',
    message: `密码连续${failuresUntilLock}次错误，账号已锁定，请${minutes}分钟后再试；忘记密码的，请系统管理员重置。`,
  })
}
