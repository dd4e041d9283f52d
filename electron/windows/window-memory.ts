import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const remembered = z.object({ zoomLevel: z.number().min(-3).max(5), maximized: z.boolean() })
export type WindowMemory = z.infer<typeof remembered>

/** Chromium's zoom levels: 0 is 100 %, each step a factor of 1.2. */
export const zoomStep = 0.5

/** What the window was like when it was last open; the defaults when that is unknown or unreadable. */
export function recallWindow(path: string): WindowMemory {
  try {
    return remembered.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return { zoomLevel: 0, maximized: false }
  }
}

/** Convenience only: a folder that cannot be written does not stop the work. */
export function rememberWindow(path: string, memory: WindowMemory): void {
  try {
    writeFileSync(`${path}.new`, JSON.stringify(memory))
    renameSync(`${path}.new`, path)
  } catch {
    // The store tells the clerk of a full or read-only disk, in its own words.
  }
}
