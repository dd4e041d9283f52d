import type { Instant } from '#shared/core/time.ts'

const BEIJING_OFFSET_MS = 8 * 3_600_000

/** An instant as the hall's clock shows it, `2026-11-24 09:30`. The zone is always Beijing, whatever the machine's is. */
export function timeText(at: Instant): string {
  const time = Date.parse(at)
  return Number.isNaN(time) ? '' : new Date(time + BEIJING_OFFSET_MS).toISOString().slice(0, 16).replace('T', ' ')
}
