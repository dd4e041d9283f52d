import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PrintFailure } from '#electron/devices/devices.ts'
import { faulty, notAllowed, refused } from '#electron/ipc/failures.ts'
import type { HandlersOf } from '#electron/ipc/handlers.ts'
import { type Actor, hasRole } from '#shared/core/actor.ts'
import type { DrawnPaper, PaperRef } from '#shared/ipc/views.ts'
import { windowRoles } from '#shared/permissions.ts'
import { caseDetail } from './case.ts'
import { issuedLicence } from './licence.ts'
import type { Office } from './office.ts'
import type { DrawPaper } from './papers/drawn-papers.ts'

export function paperHandlers(office: Office, drawPaper: DrawPaper): HandlersOf<'paper'> {
  const draw = async (ref: PaperRef, actor: Actor) => {
    await checkSight(office, ref, actor)
    return drawPaper(ref)
  }
  return {
    'paper.draw': ({ ref }, { actor }) => draw(ref, actor),
    'paper.save': async ({ ref }, { actor }) => {
      await checkSheet(office, ref, actor)
      const { title, number, sha256, bytes, fileName } = await draw(ref, actor)
      const path = await office.devices.chooseSavePath(fileName)
      if (path === null) return null
      await save(path, bytes)
      await office.store.audit.record({ actor, action: 'save-paper', detail: { title, number, sha256 } })
      return { path }
    },
    'paper.printers': () => office.devices.printers(),
    'paper.print': async ({ ref, printer }, { actor }) => {
      await checkSheet(office, ref, actor)
      return print(office, await draw(ref, actor), printer, actor)
    },
  }
}

/** The window sees every paper; a reviewer the decisions on the permits of his own department. */
async function checkSight(office: Office, ref: PaperRef, actor: Actor): Promise<void> {
  if (hasRole(actor, ...windowRoles)) return
  if ('itemId' in ref && hasRole(actor, 'reviewer')) {
    const { state } = await caseDetail(office, ref.caseId)
    const item = 'items' in state ? state.items.find((each) => each.itemId === ref.itemId) : undefined
    if (item?.departmentId === actor.departmentId) return
  }
  throw notAllowed('您的岗位不能查看这份文书。')
}

/**
 * A sheet of the licence is made by the issuing clerk only, and never once the licence has left: every sheet is printed,
 * counted and sealed in 制证 (plan 二(五)), and what was lost is reissued, not printed once more.
 */
async function checkSheet(office: Office, ref: PaperRef, actor: Actor): Promise<void> {
  if (ref.kind !== 'licence') return
  if (!hasRole(actor, 'issuer')) {
    throw notAllowed('行业综合许可证只能由制证人员在“制证”中打印或另存，每次打印都要登记。')
  }
  const { handover } = await issuedLicence(office, ref.caseId)
  if (handover !== null) {
    throw refused({ code: 'handed-over', message: '证照已经出证；遗失、损毁请办理补证，不能直接补打。' })
  }
}

/** The bytes that were drawn go to a file of their own and from there to the printer, which gets exactly them. */
async function print(office: Office, paper: DrawnPaper, printer: string, actor: Actor) {
  const file = join(office.printingFolder, `${office.randomId()}.pdf`)
  try {
    await mkdir(office.printingFolder, { recursive: true })
    await save(file, paper.bytes)
    const { takenBy } = await office.devices.print({ file, title: `${paper.title} ${paper.number}`, printer })
    const { title, number, sha256 } = paper
    await office.store.audit.record({ actor, action: 'print', detail: { title, number, sha256, printer: takenBy } })
    return { sha256, printer: takenBy }
  } catch (error) {
    await rm(file, { force: true })
    if (error instanceof PrintFailure) throw faulty(error.code, error.message)
    throw error
  }
}

async function save(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes, { mode: 0o600 })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ENOSPC' || code === 'EDQUOT') throw faulty('disk-full', path)
    if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') throw faulty('folder-read-only', path)
    throw error
  }
}
