import { randomUUID } from 'node:crypto'
import { hashPassword } from '#electron/session/password.ts'
import type { Actor, Role } from '#shared/core/actor.ts'
import type { Desk } from './desk.ts'

export const password = 'Chuangkou-2026'

const people = {
  admin: { roles: ['administrator'], departmentId: null },
  clerk: { roles: ['clerk'], departmentId: null },
  issuer: { roles: ['issuer'], departmentId: null },
  supervisor: { roles: ['supervisor'], departmentId: null },
  market: { roles: ['reviewer'], departmentId: 'market-regulation' },
  health: { roles: ['reviewer'], departmentId: 'health' },
  tobacco: { roles: ['reviewer'], departmentId: 'tobacco' },
} as const satisfies Record<string, { roles: readonly Role[]; departmentId: string | null }>

export type PersonName = keyof typeof people

/** One hash for all of them: making it is slow on purpose. */
const hash = hashPassword(password)

/** An account for everybody, straight in the store; nobody is signed in. */
export async function openHall(desk: Desk): Promise<void> {
  desk.store.setDesk('01')
  for (const [username, { roles, departmentId }] of Object.entries(people)) {
    const accountId = randomUUID()
    const displayName = `${username}员`
    const actor: Actor = { accountId, name: displayName, roles: ['administrator'], departmentId: null, desk: '01' }
    desk.store.credentials.set(accountId, await hash)
    desk.store.execute({
      commitId: randomUUID(),
      aggregate: 'account',
      streamId: accountId,
      command: { type: 'open', username, displayName, roles: [...roles], departmentId, demo: false },
      actor,
    })
  }
}

export async function signInAs(desk: Desk, username: PersonName): Promise<void> {
  await desk.get('session.sign-out', null)
  await desk.get('session.sign-in', { username, password })
}
