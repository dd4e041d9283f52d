import type { HandlersOf } from '#electron/ipc/handlers.ts'
import { createAdministrator } from './first-start.ts'
import type { Office } from './office.ts'

export function sessionHandlers(office: Office): HandlersOf<'session'> {
  const { session } = office
  return {
    'session.state': () => session.view(),
    'session.create-administrator': (input) => createAdministrator(office, input),
    'session.sign-in': ({ username, password }) => session.signIn(username, password),
    'session.sign-out': () => session.signOut(),
    'session.lock': () => session.lock(),
    'session.unlock': ({ password }) => session.unlock(password),
    'session.touch': async () => {
      session.touch()
      return null
    },
    'session.change-password': async ({ current, next }) => {
      await session.changePassword(current, next)
      return null
    },
  }
}
