import { useState } from 'react'
import { useGive, useSend } from '#renderer/api/index.ts'
import type { Role } from '#shared/core/actor.ts'
import type { HallSettings } from '#shared/hall/hall.ts'
import type { AccountRow } from '#shared/ipc/views.ts'

export interface Profile {
  readonly displayName: string
  readonly roles: readonly Role[]
  readonly departmentId: string | null
}

/** What an administrator does with accounts. The id of a new account is made once for the form. */
export function useSaveAccount() {
  const sending = useSend('account.save')
  const [newId] = useState(() => crypto.randomUUID())
  return {
    ...sending,
    open: (username: string, profile: Profile, password: string) =>
      sending.send({
        accountId: newId,
        command: { type: 'open', username, ...profile, roles: [...profile.roles], demo: false },
        password,
      }),
    change: (accountId: string, profile: Profile) =>
      sending.send({ accountId, command: { type: 'change', ...profile, roles: [...profile.roles] }, password: null }),
    /** A reset leaves the profile as it is and sets another password beside it. */
    resetPassword: ({ accountId, displayName, roles, departmentId }: AccountRow, password: string) =>
      sending.send({ accountId, command: { type: 'change', displayName, roles: [...roles], departmentId }, password }),
    disable: (accountId: string) => sending.send({ accountId, command: { type: 'disable' }, password: null }),
    enable: (accountId: string) => sending.send({ accountId, command: { type: 'enable' }, password: null }),
  }
}

export function useConfigureHall() {
  const give = useGive()
  return {
    ...give,
    configure: (settings: HallSettings) =>
      give.send({ aggregate: 'hall', streamId: 'hall', command: { type: 'configure', settings } }),
  }
}

export function useLoadDemo() {
  return useSend('demo.load')
}

export function useOpenDataFolder() {
  return useSend('office.open-data-folder')
}
