import { refused } from '#electron/ipc/failures.ts'
import type { HandlersOf } from '#electron/ipc/handlers.ts'
import { hashPassword, passwordProblem } from '#electron/session/password.ts'
import type { Actor } from '#shared/core/actor.ts'
import type { Done, Input } from '#shared/ipc/contract.ts'
import { give } from './give.ts'
import type { Office } from './office.ts'

export function accountHandlers(office: Office): HandlersOf<'account'> {
  return {
    'account.list': () => office.store.queries.accounts(),
    'account.save': (input, { actor }) => save(office, input, actor),
  }
}

/** Opens or changes an account. A password goes beside the log; on an open account it is a reset by the administrator. */
async function save(office: Office, input: Input<'account.save'>, actor: Actor): Promise<Done> {
  const { commitId, accountId, command, password } = input
  const { store } = office
  const account = await store.queries.account(accountId)
  const username = command.type === 'open' ? command.username : account?.username
  if (username === undefined) throw refused({ code: 'account-absent', message: '没有这个账号。' })
  if (command.type === 'open') await checkNewAccount(office, username, accountId, password)
  if (command.type === 'change' && accountId === actor.accountId && !command.roles.includes('administrator')) {
    throw refused({
      code: 'own-administration',
      message: '不能取消自己的系统管理员岗位，请由另一名系统管理员办理。',
      about: ['roles'],
    })
  }
  const problem = password === null ? null : passwordProblem(username, password)
  if (problem !== null) throw refused(problem)

  const hash = password === null ? null : await hashPassword(password)
  // A new account gets its password first: without one it could never sign in.
  if (hash !== null && account === null) await store.credentials.set(accountId, hash)
  const done = await give(store, { commitId, aggregate: 'account', streamId: accountId, command, actor })
  if (hash !== null && account !== null) {
    await store.credentials.set(accountId, hash)
    await store.audit.record({ actor, action: 'reset-password', detail: { accountId } })
  }
  if (accountId === actor.accountId) await office.session.refresh()
  return done
}

async function checkNewAccount(
  { store }: Office,
  username: string,
  accountId: string,
  password: string | null,
): Promise<void> {
  if (password === null) {
    throw refused({ code: 'password-missing', message: '请为新账号设置初始密码。', about: ['password'] })
  }
  const holder = await store.queries.accountByUsername(username)
  if (holder !== null && holder.accountId !== accountId) {
    throw refused({ code: 'username-taken', message: `用户名“${username}”已有人使用，请换一个。`, about: ['username'] })
  }
}
