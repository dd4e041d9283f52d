import type { BrowserWindow, PrinterInfo } from 'electron'
import type { Printer } from '#shared/ipc/views.ts'

/** The printers that the system knows, the default first. */
export async function listPrinters(window: BrowserWindow | null): Promise<readonly Printer[]> {
  if (window === null) return []
  const found = await window.webContents.getPrintersAsync()
  return found.map(asPrinter).toSorted((a, b) => Number(b.isDefault) - Number(a.isDefault))
}

// Electron 36 took `isDefault` and `status` out of its types; older runtimes still fill them.
type AnyPrinterInfo = PrinterInfo & { readonly isDefault?: boolean; readonly status?: number }

function asPrinter(printer: AnyPrinterInfo): Printer {
  const options = (printer.options ?? {}) as Readonly<Record<string, unknown>>
  const description = printer.description ?? ''
  return {
    name: printer.name,
    displayName: description === '' ? printer.displayName || printer.name : description,
    isDefault: printer.isDefault === true,
    state: stateOf(Number(options['printer-state'] ?? printer.status ?? idle)),
  }
}

// IPP (RFC 8011): 3 idle, 4 processing, 5 stopped.
const idle = 3

function stateOf(ipp: number): Printer['state'] {
  if (ipp === 4) return 'busy'
  return ipp === 5 ? 'stopped' : 'idle'
}
