import { join } from 'node:path'
import { checkout } from './setup/paths.ts'

const folder = join(checkout, 'release')

/** The executable of the unpacked package that `npm run package` makes for this machine. */
export function packagedExecutable(): string {
  if (process.platform === 'darwin') {
    const arch = process.arch === 'arm64' ? 'mac-arm64' : 'mac'
    return join(folder, arch, '综窗.app', 'Contents', 'MacOS', '综窗')
  }
  if (process.platform === 'win32')
    return join(folder, process.arch === 'arm64' ? 'win-arm64-unpacked' : 'win-unpacked', '综窗.exe')
  return join(folder, process.arch === 'arm64' ? 'linux-arm64-unpacked' : 'linux-unpacked', 'zongchuang')
}
