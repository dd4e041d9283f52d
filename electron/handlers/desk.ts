import type { HandlersOf } from '#electron/ipc/handlers.ts'
import type { Office } from './office.ts'

export function deskHandlers({ store, clock, version }: Office): HandlersOf<'desk'> {
  return {
    'desk.state': async () => {
      const [desk, sync, hall] = await Promise.all([store.desk(), store.syncState(), store.state('hall', 'hall')])
      return {
        desk: desk ?? '',
        today: clock.today(),
        now: clock.now(),
        version,
        demoLoaded: hall.state.demoLoaded,
        pending: sync.pending,
        hub: '本机',
      }
    },
  }
}
