import type { Locator, Page } from '@playwright/test'

/** Drags files of the disk over a place and lets go of them there, as Chromium itself reports it. */
export async function dropFiles(page: Page, place: Locator, paths: readonly string[]): Promise<void> {
  await place.scrollIntoViewIfNeeded()
  const box = await place.boundingBox()
  if (box === null) throw new Error('The place to drop on is not on the screen')
  const chromium = await page.context().newCDPSession(page)
  const x = box.x + Math.min(box.width / 2, 160)
  const y = box.y + box.height / 2
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await chromium.send('Input.dispatchDragEvent', { type, x, y, data })
  }
  await chromium.detach()
}
