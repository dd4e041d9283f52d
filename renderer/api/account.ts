import { createContext, useContext } from 'react'
import type { Role } from '#shared/core/actor.ts'
import type { AggregateName } from '#shared/core/aggregate.ts'
import type { AccountRow } from '#shared/ipc/views.ts'
import { mayCommand } from '#shared/permissions.ts'

export const AccountContext = createContext<AccountRow | null>(null)

/** Who is signed in. Only for pages behind the session gate; elsewhere it throws. */
export function useAccount(): AccountRow {
  const account = useContext(AccountContext)
  if (account === null) throw new Error('No account: this page is shown outside the session gate')
  return account
}

/** Whether the account may give a command; the main process asks again. */
export function useMay(): (aggregate: AggregateName, type: string) => boolean {
  const { roles } = useAccount()
  return (aggregate, type) => mayCommand(roles, aggregate, type)
}

export function useHasRole(...wanted: readonly Role[]): boolean {
  const { roles } = useAccount()
  return wanted.some((role) => roles.includes(role))
}
