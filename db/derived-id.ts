import { createHash } from 'node:crypto'

/**
 * The id of a part of an intent, always the same for the same intent and part, so that a retried batch does none of its
 * commands twice. A UUID of version 8 (RFC 9562: made by a rule of one's own).
 */
export function derivedId(commitId: string, part: string): string {
  const bytes = createHash('sha256').update(`${commitId}/${part}`).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
