import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PrintFailure } from '#electron/devices/devices.ts'
import { faulty, notAllowed } from '#electron/ipc/failures.ts'
import type { HandlersOf } from '#electron/ipc/handlers.ts'
import { type Actor, hasRole } from '#shared/core/actor.ts'
import type { DrawnPaper, PaperRef } from '#shared/ipc/views.ts'
import type { Paper } from '#shared/papers/index.ts'
import { windowRoles } from '#shared/permissions.ts'
import { caseDetail } from './case.ts'
import type { Office } from './office.ts'
import { paperOf } from './papers/paper-of.ts'

/** Papers drawn last, so that preview, saving and printing draw once and hand out the very same bytes. */
const cacheSize = 24

export function paperHandlers(office: Office): HandlersOf<'paper'> {
  const draw = drawer(office)
  return {
    'paper.draw': ({ ref }, { actor }) => draw(ref, actor),
    'paper.save': async ({ ref }, { actor }) => {
      const { bytes, fileName } = await draw(ref, actor)
      const path = await office.devices.chooseSavePath(fileName)
      if (path === null) return null
      await save(path, bytes)
      return { path }
    },
    'paper.printers': () => office.devices.printers(),
    'paper.print': async ({ ref, printer }, { actor }) => print(office, await draw(ref, actor), printer, actor),
  }
}

/** Draws a paper, or gives the bytes that the same content was drawn to before. */
function drawer(office: Office): (ref: PaperRef, actor: Actor) => Promise<DrawnPaper> {
  const drawn = new Map<string, DrawnPaper>()
  return async (ref, actor) => {
    await checkSight(office, ref, actor)
    const paper = await paperOf(office, ref)
    const content = createHash('sha256').update(JSON.stringify(paper)).digest('hex')
    const known = drawn.get(content)
    drawn.delete(content)
    const made = known ?? (await drawAnew(office, paper))
    drawn.set(content, made)
    const [oldest] = drawn.keys()
    if (drawn.size > cacheSize && oldest !== undefined) drawn.delete(oldest)
    return made
  }
}

async function drawAnew(office: Office, paper: Paper): Promise<DrawnPaper> {
  const bytes = await office.paper.draw(paper)
  const number = paper.kind === 'licence' ? paper.licenceNo : paper.number
  return {
    title: paper.title,
    number,
    fileName: `${[paper.title, number].filter((part) => part !== '').join(' ')}.pdf`.replace(/[\\/:*?"<>|]/g, '-'),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: new Uint8Array(bytes),
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
