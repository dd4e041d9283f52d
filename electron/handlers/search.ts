import type { HandlersOf } from '#electron/ipc/handlers.ts'
import type { Office } from './office.ts'

export function searchHandlers({ store }: Office): HandlersOf<'search'> {
  return {
    'search.find': async ({ text }) => (text.trim() === '' ? [] : store.queries.search(text)),
  }
}
