import { NoAnswer, refused } from '#electron/ipc/failures.ts'
import type { Clock } from '#electron/start/clock.ts'
import type { StoreApi } from '#electron/store/store-api.ts'
import type { Actor } from '#shared/core/actor.ts'
import type { AccountRow, SessionView } from '#shared/ipc/views.ts'
import type { IdleLock } from './idle-lock.ts'
import { hashPassword, passwordProblem } from './password.ts'
import { checkPassword, checkSignIn } from './sign-in.ts'

export interface SessionOptions {
  readonly store: StoreApi
  readonly clock: Clock
  /** Runs from sign-in on and calls back when nobody touched the desk for too long. */
  readonly idle: IdleLock
  /** Told of every change that the page did not itself ask for, such as the idle lock. */
  readonly onChange: (session: SessionView) => void
}

type State =
  | { readonly phase: 'signed-out' }
  | { readonly phase: 'signed-in' | 'locked'; readonly account: AccountRow; readonly actor: Actor }

/** Who sits at the desk. One session for the application; its rules live here, not in the page. */
export interface Session {
  who(): { readonly actor: Actor | null; readonly locked: boolean }
  view(): Promise<SessionView>
  signIn(username: string, password: string): Promise<SessionView>
  signOut(): Promise<SessionView>
  /** `told` also sends the change to the page: for locks that the page did not ask for. */
  lock(told?: boolean): Promise<SessionView>
  unlock(password: string): Promise<SessionView>
  touch(): void
  changePassword(current: string, next: string): Promise<void>
  /** Takes over what has changed in the account; an account that was disabled is signed out. */
  refresh(): Promise<void>
}

export function createSession({ store, clock, idle, onChange }: SessionOptions): Session {
  let state: State = { phase: 'signed-out' }
  // One at a time, so that guesses in parallel are counted like guesses in a row.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work)
    last = next.catch(() => undefined)
    return next
  }
  const means = { store, clock }
  const idleMinutes = async () => (await store.state('hall', 'hall')).state.idleLockMinutes

  const enter = async (account: AccountRow): Promise<SessionView> => {
    const desk = (await store.desk()) ?? ''
    const actor: Actor = {
      accountId: account.accountId,
      name: account.displayName,
      roles: account.roles,
      departmentId: account.departmentId,
      desk,
    }
    const minutes = await idleMinutes()
    state = { phase: 'signed-in', account, actor }
    idle.start(minutes, () => void session.lock(true))
    return { phase: 'signed-in', account }
  }
  const leave = () => {
    state = { phase: 'signed-out' }
    idle.stop()
  }
  const audit = (action: string) =>
    state.phase === 'signed-out'
      ? Promise.resolve()
      : store.audit.record({ actor: { accountId: state.actor.accountId, name: state.actor.name }, action })

  const session: Session = {
    who() {
      if (state.phase === 'signed-in') return { actor: state.actor, locked: false }
      return { actor: null, locked: state.phase === 'locked' }
    },
    async view() {
      if (state.phase !== 'signed-out') return { phase: state.phase, account: state.account }
      const accounts = await store.queries.accounts()
      return { phase: accounts.length === 0 ? 'first-start' : 'signed-out' }
    },
    signIn: (username, password) => inTurn(async () => enter(await checkSignIn(means, username, password))),
    signOut: () =>
      inTurn(async () => {
        await audit('sign-out')
        leave()
        return { phase: 'signed-out' }
      }),
    lock: (told = false) =>
      inTurn(async () => {
        if (state.phase !== 'signed-in') return session.view()
        const { account, actor } = state
        // Locked first: a store that fails to write the audit must not leave the desk open.
        state = { phase: 'locked', account, actor }
        idle.stop()
        if (told) onChange({ phase: 'locked', account })
        await audit('lock')
        return { phase: 'locked', account }
      }),
    unlock: (password) =>
      inTurn(async () => {
        if (state.phase === 'signed-out') throw new NoAnswer({ kind: 'signed-out', locked: false })
        if (state.phase === 'signed-in') return session.view()
        await checkPassword(means, state.account, password, 'unlock')
        const account = await store.queries.account(state.account.accountId)
        if (account !== null && !account.disabled) return enter(account)
        leave()
        return { phase: 'signed-out' }
      }),
    touch: () => idle.touch(),
    changePassword: (current, next) =>
      inTurn(async () => {
        if (state.phase !== 'signed-in') throw new NoAnswer({ kind: 'signed-out', locked: state.phase === 'locked' })
        const { account } = state
        await checkPassword(means, account, current, 'change-password')
        const problem = passwordProblem(account.username, next)
        if (problem !== null) throw refused(problem)
        await store.credentials.set(account.accountId, await hashPassword(next))
        await audit('change-password')
      }),
    refresh: () =>
      inTurn(async () => {
        if (state.phase === 'signed-out') return
        const account = await store.queries.account(state.account.accountId)
        if (account === null || account.disabled) {
          leave()
          onChange({ phase: 'signed-out' })
        } else if (state.phase === 'signed-in') await enter(account)
        else state = { ...state, account }
      }),
  }
  return session
}
