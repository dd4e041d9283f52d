import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { notAllowed, refused } from '#electron/ipc/failures.ts'
import type { HandlersOf } from '#electron/ipc/handlers.ts'
import type { Attachment } from '#shared/case/case-file.ts'
import { mergeMaterials } from '#shared/catalogue/index.ts'
import { type Actor, hasRole } from '#shared/core/actor.ts'
import { maskNumbersIn } from '#shared/identity/index.ts'
import type { AddedFile } from '#shared/ipc/contract.ts'
import type { CaseDetail } from '#shared/ipc/views.ts'
import { windowRoles } from '#shared/permissions.ts'
import { caseDetail } from './case.ts'
import type { Office } from './office.ts'

/** The largest file that the window takes, in bytes. */
export const largestFile = 50 * 1024 * 1024

interface Target {
  readonly caseId: string
  readonly materialId: string
}

export function attachmentHandlers(office: Office): HandlersOf<'attachment'> {
  return {
    'attachment.pick': async (target, { actor }) => {
      const added: AddedFile[] = []
      for (const path of await office.devices.pickFiles()) added.push(await addFrom(office, path, target, actor))
      return added
    },
    'attachment.add': async ({ files, ...target }, { actor }) => {
      const added: AddedFile[] = []
      // One after the other: what is refused does not stop the rest, and the order of the files is kept.
      for (const { fileName, bytes } of files) added.push(await add(office, fileName, bytes, target, actor))
      return added
    },
    'attachment.read': async ({ caseId, sha256 }, { actor }) => {
      const { mediaType, fileName } = attachmentFor(await caseDetail(office, caseId), sha256, actor, office)
      // Whoever neither takes the case in nor decides it looks at papers of people, so that is noted (个人信息保护法 第51条).
      if (!hasRole(actor, 'clerk', 'issuer', 'reviewer')) {
        await office.store.audit.record({ actor, action: 'read-attachment', detail: { caseId, sha256 } })
      }
      return { bytes: asBytes(await office.store.attachments.get(sha256)), mediaType, fileName }
    },
  }
}

async function addFrom(office: Office, path: string, target: Target, actor: Actor): Promise<AddedFile> {
  const fileName = basename(path)
  try {
    // Before it is read: a disk image dropped by mistake must not fill the memory.
    if ((await stat(path)).size > largestFile) return tooLarge(fileName)
    return await add(office, fileName, await readFile(path), target, actor)
  } catch (error) {
    if (!isFileError(error)) throw error
    return refusedFile(fileName, `无法读取（${error.code}），请确认文件仍在原处且没有被其他程序占用。`)
  }
}

async function add(
  office: Office,
  fileName: string,
  bytes: Uint8Array,
  { caseId, materialId }: Target,
  actor: Actor,
): Promise<AddedFile> {
  if (bytes.length > largestFile) return tooLarge(fileName)
  if (bytes.length === 0) return refusedFile(fileName, '是空文件，没有内容，请重新扫描或选择。')
  const verdict = await office.paper.inspect(bytes, fileName)
  if (!verdict.ok) return { ok: false, fileName, message: verdict.message }
  const outcome = await office.store.attach({
    commitId: office.randomId(),
    caseId,
    materialId,
    actor,
    // The name stands in the log, in histories and on screens; a number of a person belongs into none of them.
    fileName: maskNumbersIn(fileName),
    mediaType: verdict.mediaType,
    pages: 'pages' in verdict ? verdict.pages : null,
    bytes,
  })
  if (outcome.kind === 'refused') return { ok: false, fileName, message: outcome.refusal.message }
  const attached = outcome.kind === 'done' ? outcome.events.find(isAttached) : undefined
  if (attached === undefined) throw new Error(`Attaching a file ended as ${outcome.kind} without its event`)
  return { ok: true, fileName, sha256: attached.attachment.sha256 }
}

/**
 * The attachment of this case with this digest, if the person may see it: the window sees all of a case's papers, a reviewer
 * those that a permit of his own department needs.
 */
function attachmentFor({ state }: CaseDetail, sha256: string, actor: Actor, { catalogue }: Office): Attachment {
  const departmentItems = 'items' in state ? state.items.filter((item) => item.departmentId === actor.departmentId) : []
  const needed = mergeMaterials(
    catalogue,
    departmentItems.map((item) => item.itemId),
    { includePractice: true },
  )
  const seesAll = hasRole(actor, ...windowRoles)
  const seesSome = hasRole(actor, 'reviewer') && departmentItems.length > 0
  if (!seesAll && !seesSome) throw notAllowed('您的岗位不能查看该办件的材料。')
  for (const [materialId, files] of Object.entries(state.file.attachments)) {
    if (!seesAll && !needed.some((material) => material.id === materialId)) continue
    const found = files.find((file) => file.sha256 === sha256)
    if (found !== undefined) return found
  }
  throw seesAll
    ? refused({ code: 'attachment-absent', message: '该办件没有这个文件，可能已被移除。' })
    : notAllowed('这份材料不是本部门事项所需，不能查看。')
}

function tooLarge(fileName: string): AddedFile {
  return refusedFile(fileName, '超过50 MB，请分成几个文件或降低扫描分辨率后重试。')
}

function refusedFile(fileName: string, problem: string): AddedFile {
  return { ok: false, fileName, message: `“${fileName}”${problem}` }
}

function isAttached(event: { readonly type: string }): event is { type: 'file-attached'; attachment: Attachment } {
  return event.type === 'file-attached'
}

function isFileError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}

/** A Buffer may be a window on a larger pool; the page gets the file's own bytes. */
function asBytes(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes)
}
