import { refused } from '#electron/ipc/failures.ts'
import { hashPassword, passwordProblem } from '#electron/session/password.ts'
import type { Input } from '#shared/ipc/contract.ts'
import type { SessionView } from '#shared/ipc/views.ts'
import { give } from './give.ts'
import type { Office } from './office.ts'

/**
 * The first start: the desk gets its code, the hall its administrator, who is signed in at once. Refused as soon as any
 * account exists. An interruption at any point leaves a first start that can be gone through again.
 */
export async function createAdministrator(
  office: Office,
  input: Input<'session.create-administrator'>,
): Promise<SessionView> {
  const { store } = office
  const { username, displayName, password, desk } = input
  if ((await store.queries.accounts()).length > 0) {
    throw refused({ code: 'not-first-start', message: '已经有账号，不能再以首次启动的方式建立管理员。请登录。' })
  }
  const problem = passwordProblem(username, password)
  if (problem !== null) throw refused(problem)
  await takeDesk(office, desk)

  const accountId = office.randomId()
  // The password first: an account without one could never sign in, while a password without an account is nothing.
  await store.credentials.set(accountId, await hashPassword(password))
  await give(store, {
    commitId: office.randomId(),
    aggregate: 'account',
    streamId: accountId,
    command: { type: 'open', username, displayName, roles: ['administrator'], departmentId: null, demo: false },
    actor: { accountId, name: displayName, roles: ['administrator'], departmentId: null, desk },
  })
  return office.session.signIn(username, password)
}

async function takeDesk({ store }: Office, wanted: string): Promise<void> {
  const desk = await store.desk()
  if (desk === null) return store.setDesk(wanted)
  if (desk === wanted) return
  throw refused({
    code: 'desk-set',
    message: `本机的窗口号已设为${desk}。窗口号写在所有编号里，设定后不能更改；请填写${desk}。`,
    about: ['desk'],
  })
}
