import { refused } from '#electron/ipc/failures.ts'
import type { HandlersOf } from '#electron/ipc/handlers.ts'
import type { CaseDetail } from '#shared/ipc/views.ts'
import { undrawable } from '#shared/papers/coverage.ts'
import { caseFor } from './case-view.ts'
import type { Office } from './office.ts'
import { sharedSubject } from './sharing.ts'

export function caseHandlers(office: Office): HandlersOf<'case'> {
  const { store, catalogue } = office
  return {
    'case.list': ({ queue, text, page, pageSize }) => store.queries.cases({ queue, text, page, pageSize }),
    'case.detail': async ({ caseId }, { actor }) => caseFor(await caseDetail(office, caseId), actor, catalogue),
    'case.duplicates': ({ caseId }) => store.queries.duplicates(caseId),
    'case.sharing': ({ uscc }) => sharedSubject(office, uscc),
    'case.undrawable': async ({ text }) => undrawable(text),
  }
}

/** The whole case. Refused when there is none. */
export async function caseDetail({ store }: Office, caseId: string): Promise<CaseDetail> {
  const detail = await store.queries.caseDetail(caseId)
  if (detail === null) throw refused({ code: 'case-absent', message: '没有这个办件，可能已被作废。' })
  return detail
}
