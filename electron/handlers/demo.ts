import { type DemoAccount, demoAccounts, demoClerk, demoIssuer, demoReviewer } from '#electron/demo/accounts.ts'
import { demoCases } from '#electron/demo/cases.ts'
import { type DemoPeople, playCase } from '#electron/demo/play-case.ts'
import { refused } from '#electron/ipc/failures.ts'
import type { HandlersOf } from '#electron/ipc/handlers.ts'
import { hashPassword, passwordProblem } from '#electron/session/password.ts'
import type { Actor } from '#shared/core/actor.ts'
import { give } from './give.ts'
import type { Office } from './office.ts'

export function demoHandlers(office: Office): HandlersOf<'demo'> {
  return {
    'demo.load': async ({ password }, { actor }) => {
      const { store } = office
      const hall = await store.state('hall', 'hall')
      if (hall.state.demoLoaded) {
        throw refused({ code: 'demo-loaded', message: '演示数据已经载入过，不能重复载入。' })
      }
      for (const { username } of demoAccounts) {
        const problem = passwordProblem(username, password)
        if (problem !== null) throw refused(problem)
      }
      const people = await openAccounts(office, password, actor)
      for (const demoCase of demoCases) await playCase(office, people, demoCase)
      // Last: what was interrupted can be loaded once more; the accounts that are there already are kept.
      const note = { type: 'note-demo-data' } as const
      await give(store, { commitId: office.randomId(), aggregate: 'hall', streamId: 'hall', command: note, actor })
      await store.audit.record({ actor, action: 'load-demo-data' })
      return { accounts: demoAccounts.map((account) => account.username) }
    },
  }
}

async function openAccounts(office: Office, password: string, administrator: Actor): Promise<DemoPeople> {
  const hash = await hashPassword(password)
  const ids = new Map<string, string>()
  for (const account of demoAccounts) ids.set(account.username, await openAccount(office, account, hash, administrator))
  const actorOf = ({ username, displayName, roles, departmentId }: DemoAccount): Actor => {
    const accountId = ids.get(username)
    if (accountId === undefined) throw new Error(`The demonstration account ${username} was not opened`)
    return { accountId, name: displayName, roles, departmentId, desk: administrator.desk }
  }
  return {
    clerk: actorOf(demoClerk),
    issuer: actorOf(demoIssuer),
    reviewer: (departmentId) => actorOf(demoReviewer(departmentId)),
  }
}

async function openAccount(office: Office, account: DemoAccount, hash: string, actor: Actor): Promise<string> {
  const { store } = office
  const existing = await store.queries.accountByUsername(account.username)
  if (existing !== null && !existing.demo) {
    throw refused({
      code: 'username-taken',
      message: `用户名“${account.username}”已被正式账号使用，不能载入演示数据。`,
    })
  }
  const accountId = existing?.accountId ?? office.randomId()
  await store.credentials.set(accountId, hash)
  if (existing !== null) return accountId
  const command = { type: 'open' as const, ...account, roles: [...account.roles], demo: true }
  await give(store, { commitId: office.randomId(), aggregate: 'account', streamId: accountId, command, actor })
  return accountId
}
