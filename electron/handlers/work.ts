import type { HandlersOf } from '#electron/ipc/handlers.ts'
import { departmentInView } from './approval.ts'
import type { Office } from './office.ts'

export function workHandlers({ store }: Office): HandlersOf<'work'> {
  return {
    'work.counts': (_input, { actor }) => store.queries.counts({ departmentId: departmentInView(actor) }),
  }
}
