import type { Locator } from '@playwright/test'

/** The text of an element, without blanks around it. */
export async function textOf(locator: Locator): Promise<string> {
  return ((await locator.textContent()) ?? '').trim()
}
