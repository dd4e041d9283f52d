import { safeStorage } from 'electron'
import type { Protector } from './key.ts'

/**
 * The operating system's store through Electron: the key chain, DPAPI, or a Linux key ring. Usable once the application is
 * ready. Linux' `basic_text` encrypts with a password that is in every Chromium, so it counts as no store.
 */
export function osProtector(): Protector {
  const onlyObfuscates = process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text'
  return {
    available: safeStorage.isEncryptionAvailable() && !onlyObfuscates,
    wrap: (secret) => safeStorage.encryptString(secret),
    unwrap: (wrapped) => safeStorage.decryptString(Buffer.from(wrapped)),
  }
}
