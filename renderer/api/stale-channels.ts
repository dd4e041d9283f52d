import type { ChannelName } from '#shared/ipc/contract.ts'

/** Which questions an aggregate's change makes stale. Papers and attachments are content-addressed or drawn on demand. */
const channelsOf: Readonly<Record<string, readonly ChannelName[]>> = {
  case: [
    'case.list',
    'case.detail',
    'case.duplicates',
    'approval.list',
    'approval.detail',
    'licence.list',
    'archive.list',
    'archive.subject',
    'archive.subject-of-case',
    'search.find',
    'work.counts',
  ],
  licence: [
    'case.list',
    'case.detail',
    'licence.list',
    'archive.list',
    'archive.subject',
    'search.find',
    'work.counts',
  ],
  parcel: ['case.detail', 'licence.list', 'parcel.list', 'archive.subject', 'search.find', 'work.counts'],
  'courier-batch': ['parcel.list', 'archive.subject', 'work.counts'],
  account: ['account.list'],
  hall: ['hall.settings', 'desk.state'],
}

/** True when the answer of `channel` may differ after these aggregates changed. */
export function isStale(channel: string, aggregates: readonly string[]): boolean {
  return aggregates.some((aggregate) => channelsOf[aggregate]?.some((each) => each === channel) ?? false)
}
