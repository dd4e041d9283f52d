import type { HandlersOf } from '#electron/ipc/handlers.ts'
import type { Office } from './office.ts'

export function hallHandlers({ store }: Office): HandlersOf<'hall'> {
  return {
    'hall.settings': async () => (await store.state('hall', 'hall')).state,
  }
}
