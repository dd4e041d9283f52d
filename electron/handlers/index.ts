import type { Handlers } from '#electron/ipc/handlers.ts'
import { accountHandlers } from './account.ts'
import { approvalHandlers } from './approval.ts'
import { archiveHandlers } from './archive.ts'
import { attachmentHandlers } from './attachment.ts'
import { caseHandlers } from './case.ts'
import { commandHandlers } from './command.ts'
import { demoHandlers } from './demo.ts'
import { deskHandlers } from './desk.ts'
import { hallHandlers } from './hall.ts'
import { licenceHandlers } from './licence.ts'
import type { Office } from './office.ts'
import { officeHandlers } from './office-state.ts'
import { paperHandlers } from './paper.ts'
import { paperDrawer } from './papers/drawn-papers.ts'
import { parcelHandlers } from './parcel.ts'
import { searchHandlers } from './search.ts'
import { sessionHandlers } from './session.ts'
import { workHandlers } from './work.ts'

/** Every channel of the contract with its handler. One that is missing does not compile. */
export function handlersOf(office: Office): Handlers {
  const drawPaper = paperDrawer(office)
  return {
    ...officeHandlers(office),
    ...deskHandlers(office),
    ...sessionHandlers(office),
    ...commandHandlers(office),
    ...caseHandlers(office),
    ...attachmentHandlers(office),
    ...approvalHandlers(office),
    ...licenceHandlers(office, drawPaper),
    ...paperHandlers(office, drawPaper),
    ...parcelHandlers(office),
    ...archiveHandlers(office),
    ...searchHandlers(office),
    ...workHandlers(office),
    ...accountHandlers(office),
    ...hallHandlers(office),
    ...demoHandlers(office),
  }
}
