import type { AddedFile } from '#shared/ipc/contract.ts'

/** The most that one file may have, 50 MB. The office checks again; here a bigger one is not even read. */
export const largestFile = 50 * 1024 * 1024

/** The refusal of an empty or oversized file, by name; empty when its size is fine. */
export function sizeProblem(fileName: string, size: number): readonly AddedFile[] {
  if (size === 0) return [{ ok: false, fileName, message: '文件是空的，请重新扫描或选择。' }]
  if (size <= largestFile) return []
  const megabytes = (size / 1024 / 1024).toFixed(1)
  return [{ ok: false, fileName, message: `文件 ${megabytes} MB，超过 50 MB 的上限，请降低分辨率或拆分后再传。` }]
}
