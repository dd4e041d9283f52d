import { refused } from '#electron/ipc/failures.ts'
import type { HandlersOf } from '#electron/ipc/handlers.ts'
import { masked } from './mask.ts'
import type { Office } from './office.ts'

export function archiveHandlers({ store }: Office): HandlersOf<'archive'> {
  return {
    'archive.list': ({ text, page, pageSize }) => store.queries.subjects({ text, page, pageSize }),
    'archive.subject': async ({ subjectId }) => {
      const archive = await store.queries.subject(subjectId)
      if (archive === null) throw refused({ code: 'subject-absent', message: '没有这个主体的档案。' })
      return masked(archive)
    },
    'archive.subject-of-case': async ({ caseId }) => {
      const subjectId = await store.queries.subjectOfCase(caseId)
      if (subjectId === null) {
        throw refused({ code: 'subject-absent', message: '该办件尚未收件，收件后归入主体档案（一档管理）。' })
      }
      return { subjectId }
    },
  }
}
