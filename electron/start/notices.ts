import type { CommitNews, StoreApi } from '#electron/store/store-api.ts'
import { type Actor, hasRole } from '#shared/core/actor.ts'
import type { Notice } from '#shared/ipc/contract.ts'

/**
 * What the page is told of a commit: which lists are stale; and the window, when the last department has decided, that the
 * licence can be made (plan 二(五): results come together at the window).
 */
export async function noticeOf(news: CommitNews, store: StoreApi, actor: Actor | null): Promise<Notice> {
  const { aggregate, streamId } = news
  const message = await messageOf(news, store, actor)
  return { type: 'changed', aggregates: [aggregate], streamId, message }
}

async function messageOf(news: CommitNews, store: StoreApi, actor: Actor | null): Promise<string | null> {
  if (!news.eventTypes.includes('all-items-decided') || actor === null || !hasRole(actor, 'clerk', 'issuer'))
    return null
  const row = await store.queries.caseRow(news.streamId)
  if (row === null) return null
  return row.itemGranted > 0
    ? `${row.caseNo}（${row.applicantName}）全部事项已办结，请制证。`
    : `${row.caseNo}（${row.applicantName}）全部事项已办结，没有准予的事项，请送达不予许可决定书。`
}
