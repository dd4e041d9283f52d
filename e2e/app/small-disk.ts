import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file system of its own, small enough to be filled and free to be made read-only. Linux and root only. */
export interface SmallDisk {
  readonly folder: string
  makeReadOnly(): void
  /** Fills it to the last byte; answers how to free it again. */
  fill(): () => void
  remove(): void
}

/** Why there can be no such disk here, or null. A test that is skipped says this. */
export function noSmallDisk(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    return 'only root on Linux can mount a small file system; folders of one’s own cannot be filled or made read-only'
  }
  try {
    mountSmallDisk(1).remove()
    return null
  } catch (error) {
    return `no file system can be mounted here: ${error instanceof Error ? error.message.split('\n')[0] : error}`
  }
}

export function mountSmallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'zongchuang-disk-'))
  const run = (command: string, ...args: readonly string[]) => execFileSync(command, args, { stdio: 'pipe' })
  run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'zongchuang-test', folder)
  return {
    folder,
    makeReadOnly: () => void run('mount', '-o', 'remount,ro', folder),
    fill() {
      const path = join(folder, 'filler')
      const file = openSync(path, 'w')
      for (const size of [1024 * 1024, 4096, 1]) writeUntilFull(file, Buffer.alloc(size))
      closeSync(file)
      return () => rmSync(path)
    },
    remove() {
      run('umount', '-l', folder)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function writeUntilFull(file: number, block: Buffer): void {
  try {
    while (writeSync(file, block) === block.length);
  } catch {
    // Full at this size of block; the smaller ones fill the rest.
  }
}
