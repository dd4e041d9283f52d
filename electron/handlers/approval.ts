import { notAllowed, refused } from '#electron/ipc/failures.ts'
import type { HandlersOf } from '#electron/ipc/handlers.ts'
import { departmentName, departmentOf } from '#shared/catalogue/index.ts'
import { type Actor, hasRole } from '#shared/core/actor.ts'
import type { CaseDetail } from '#shared/ipc/views.ts'
import { caseDetail } from './case.ts'
import { caseFor, caseForReviewer } from './case-view.ts'
import type { Office } from './office.ts'

export function approvalHandlers(office: Office): HandlersOf<'approval'> {
  return {
    'approval.list': ({ queue, text, page, pageSize }, { actor }) =>
      office.store.queries.approvals({ queue, departmentId: departmentInView(actor), text, page, pageSize }),
    'approval.detail': async ({ caseId, itemId }, { actor }) => {
      const detail = await caseDetail(office, caseId)
      const departmentId = itemDepartment(detail, itemId)
      if (hasRole(actor, 'supervisor')) return caseFor(detail, actor, office.catalogue)
      if (departmentId !== actor.departmentId) throw otherDepartment(office, departmentId)
      return caseForReviewer(detail, itemId, office.catalogue)
    },
  }
}

/** The department whose queue the person sees; null is every department, for those who supervise. */
export function departmentInView(actor: Actor): string | null {
  if (hasRole(actor, 'supervisor') || !hasRole(actor, 'reviewer')) return null
  // A reviewer without a department cannot be made; an empty id belongs to none, so nothing is seen.
  return actor.departmentId ?? ''
}

function itemDepartment({ state }: CaseDetail, itemId: string): string {
  const item = 'items' in state ? state.items.find((each) => each.itemId === itemId) : undefined
  if (item === undefined) throw refused({ code: 'item-absent', message: '该办件没有这个事项，或者还没有受理。' })
  return item.departmentId
}

function otherDepartment({ catalogue }: Office, departmentId: string) {
  const name = departmentName(departmentOf(catalogue, departmentId))
  return notAllowed(`本事项由${name}审查决定，其他部门不能查看其申请材料（实施方案三(三)）。`)
}
