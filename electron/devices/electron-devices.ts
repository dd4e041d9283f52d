import { type BrowserWindow, dialog, shell } from 'electron'
import { printWithCups } from '#electron/printing/print-file.ts'
import { listPrinters } from '#electron/printing/printers.ts'
import { type Devices, PrintFailure, type PrintJob } from './devices.ts'

const attachable = ['pdf', 'png', 'jpg', 'jpeg', 'webp', 'bmp']

/** The devices of this machine through Electron. `window` is what dialogs belong to, null while there is none. */
export function electronDevices(window: () => BrowserWindow | null): Devices {
  return {
    async pickFiles() {
      const options: Electron.OpenDialogOptions = {
        title: '选择材料文件',
        buttonLabel: '添加',
        filters: [
          { name: 'PDF 或图片', extensions: attachable },
          { name: '所有文件', extensions: ['*'] },
        ],
        properties: ['openFile', 'multiSelections'],
      }
      const owner = window()
      const chosen = owner === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(owner, options)
      return chosen.canceled ? [] : chosen.filePaths
    },
    async chooseSavePath(fileName) {
      const options: Electron.SaveDialogOptions = {
        title: '保存文书',
        defaultPath: fileName,
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
      }
      const owner = window()
      const chosen = owner === null ? await dialog.showSaveDialog(options) : await dialog.showSaveDialog(owner, options)
      return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath
    },
    async openFolder(path) {
      await shell.openPath(path)
    },
    printers: () => listPrinters(window()),
    print: (job) => (process.platform === 'win32' ? openForPrinting(job) : printWithCups(job)),
  }
}

/**
 * Windows prints no PDF by itself: the file is opened in the installed PDF viewer, where the clerk prints it. The record
 * of the printing then names the viewer, since nobody here can know which printer was chosen there.
 */
async function openForPrinting(job: PrintJob): Promise<{ readonly takenBy: string }> {
  const problem = await shell.openPath(job.file)
  if (problem !== '') throw new PrintFailure('print-failed', `未能打开 PDF 阅读器（${problem}），请另存文书后打印`)
  return { takenBy: '系统PDF阅读器（由经办人在其中打印）' }
}
