import type { HandlersOf } from '#electron/ipc/handlers.ts'
import type { Office } from './office.ts'

/** The state of the office itself: these answer when nothing else does. */
export function officeHandlers(office: Office): HandlersOf<'office'> {
  return {
    'office.state': async () => ({ fault: await office.fault() }),
    'office.retry': async () => ({ fault: await office.retry() }),
    'office.open-data-folder': async () => {
      await office.devices.openFolder(office.dataFolder)
      return null
    },
  }
}
