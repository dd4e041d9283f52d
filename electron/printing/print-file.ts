import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { PrintFailure, type PrintJob } from '#electron/devices/devices.ts'

const run = promisify(execFile)
const secondsToSpool = 30

/**
 * Hands a PDF to CUPS (Linux, macOS) as it is: A4 without any scaling, since `fit` shrinks by 9 %; turned by its own page.
 * The bytes that were digested are the bytes that are printed.
 */
export async function printWithCups(job: PrintJob): Promise<{ readonly takenBy: string }> {
  const options = ['-o', 'media=A4', '-o', 'print-scaling=none']
  try {
    await run('lp', ['-d', job.printer, '-t', job.title, ...options, job.file], {
      timeout: secondsToSpool * 1000,
      env: { ...process.env, LC_ALL: 'C' },
    })
    return { takenBy: job.printer }
  } catch (error) {
    throw failureOf(error, job.printer)
  }
}

function failureOf(error: unknown, printer: string): PrintFailure {
  const { code, stderr } = error as { code?: unknown; stderr?: unknown }
  const said = typeof stderr === 'string' ? stderr.trim().split('\n')[0] : ''
  if (code === 'ENOENT') return new PrintFailure('printer-unavailable', '本机没有安装打印服务（CUPS 的 lp 命令）')
  if (/does not exist|not accepting|unknown destination|No such file/i.test(said ?? '')) {
    return new PrintFailure(
      'printer-unavailable',
      `打印机“${printer}”不存在或未接受打印任务${said ? `（${said}）` : ''}`,
    )
  }
  return new PrintFailure('print-failed', `打印机“${printer}”未能接收打印任务${said ? `（${said}）` : ''}`)
}
