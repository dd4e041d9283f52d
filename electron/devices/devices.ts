import type { Printer } from '#shared/ipc/views.ts'

/** What the handlers may do with the machine. Given to them as an argument, so that they run without Electron. */
export interface Devices {
  /** Asks the clerk for files to attach; empty when none was chosen. */
  pickFiles(): Promise<readonly string[]>
  /** Asks where to save; null when the clerk changed his mind. */
  chooseSavePath(fileName: string): Promise<string | null>
  openFolder(path: string): Promise<void>
  printers(): Promise<readonly Printer[]>
  /**
   * Sends a PDF file to a printer. Throws {@link PrintFailure}. Resolves once it is spooled, not once it lies there, with
   * what took it: the printer, or where the system cannot print a PDF by itself, the viewer that was opened.
   */
  print(job: PrintJob): Promise<{ readonly takenBy: string }>
}

export interface PrintJob {
  readonly file: string
  readonly title: string
  readonly printer: string
}

/** `detail` names the printer and what its system said, in plain Chinese. */
export class PrintFailure extends Error {
  override readonly name = 'PrintFailure'
  readonly code: 'printer-unavailable' | 'print-failed'

  constructor(code: PrintFailure['code'], detail: string) {
    super(detail)
    this.code = code
  }
}
