import type { IssuedLicence } from '#shared/licence/licence-state.ts'

/** True when every sheet that was printed carries the seal: a reprint is a new sheet and is sealed anew. */
export function isSealed({ printings, sealings }: Pick<IssuedLicence, 'printings' | 'sealings'>): boolean {
  return printings.length > 0 && sealings.length >= printings.length
}
