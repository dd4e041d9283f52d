import { v5 } from 'uuid'

/**
 * The id of a part of an intent: always the same UUID for the same intent and part, so that a retried intent does none of
 * its commands twice (RFC 9562, version 5). `id` is a UUID itself.
 */
export function derivedId(id: string, part: string): string {
  return v5(part, id)
}
