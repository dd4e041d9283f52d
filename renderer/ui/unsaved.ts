/** Something on the page that may hold typed text that is not saved yet. */
export interface Unsaved {
  /** True while something typed is not safe. */
  readonly dirty: () => boolean
  /** Saves it now. False when it could not be saved. */
  readonly flush: () => Promise<boolean>
}

const holders = new Set<Unsaved>()

/** Registers a holder; the answer takes it off again. */
export function holdUnsaved(holder: Unsaved): () => void {
  holders.add(holder)
  return () => holders.delete(holder)
}

export function unsavedNow(): boolean {
  return [...holders].some((holder) => holder.dirty())
}

/** Saves everything that is open. True when nothing unsaved is left. */
export async function flushAll(): Promise<boolean> {
  const done = await Promise.all([...holders].map((holder) => holder.flush()))
  return done.every((saved) => saved)
}
