import { join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'

/** What electron-builder tells its `afterPack` hook, as far as it is used here. */
type Packed = {
  readonly appOutDir: string
  readonly electronPlatformName: string
  readonly packager: {
    readonly appInfo: { readonly productFilename: string }
    readonly executableName?: string
  }
}

/**
 * Closes, in the packaged executable, the doors that a development build needs open: it runs no scripts as Node, takes no
 * NODE_OPTIONS and no debugger, loads nothing but its own archive, gives `file://` pages no privileges, and encrypts
 * cookies. Where Electron can check the archive's hash (not on Linux), it does. Called by electron-builder after packing
 * and before signing.
 */
export default async function closeFuses(packed: Packed): Promise<void> {
  const checksArchive = packed.electronPlatformName !== 'linux'
  await flipFuses(executableOf(packed), {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: packed.electronPlatformName === 'darwin',
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: checksArchive,
  })
}

function executableOf({ appOutDir, electronPlatformName, packager }: Packed): string {
  const { productFilename } = packager.appInfo
  if (electronPlatformName === 'darwin')
    return join(appOutDir, `${productFilename}.app`, 'Contents', 'MacOS', productFilename)
  if (electronPlatformName === 'win32') return join(appOutDir, `${productFilename}.exe`)
  return join(appOutDir, packager.executableName ?? productFilename)
}
