import type { Credential } from '#db/store-types.ts'
import type { Instant } from '#shared/core/time.ts'

/** Wrong passwords in a row until the account is locked (GB/T 22239-2019: failures are limited). */
export const failuresUntilLock = 5
export const lockMinutes = 15

const minute = 60_000

/** Whole minutes until the account opens again, at least 1; 0 when it is open. */
export function minutesLocked(credential: Pick<Credential, 'lockedUntil'>, now: Instant): number {
  if (credential.lockedUntil === null) return 0
  return Math.max(0, Math.ceil((Date.parse(credential.lockedUntil) - Date.parse(now)) / minute))
}

/** Until when one more failure locks the account, or null while tries are left. */
export function lockAfterFailure(credential: Pick<Credential, 'failed'>, now: Instant): Instant | null {
  if (credential.failed + 1 < failuresUntilLock) return null
  return new Date(Date.parse(now) + lockMinutes * minute).toISOString()
}
