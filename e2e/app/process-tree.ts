import { execFileSync } from 'node:child_process'

/** The process and everything that it started, directly or not; POSIX only. */
export function processTree(root: number): readonly number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number))
  const found = [root]
  for (const parent of found) {
    for (const [pid, ppid] of pairs) if (ppid === parent && pid !== undefined) found.push(pid)
  }
  return found
}

/** Ends a process and everything under it with SIGKILL. */
export function killTree(root: number): void {
  for (const pid of process.platform === 'win32' ? [root] : processTree(root)) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It has ended meanwhile.
    }
  }
}
