import { expect, type Locator, type Page } from '@playwright/test'

/** Opens a drop-down choice and takes one of its options. */
export async function chooseOption(page: Page, select: Locator, option: string): Promise<void> {
  await select.click()
  const list = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)')
  await list
    .locator('.ant-select-item-option')
    .filter({ hasText: new RegExp(`^${escaped(option)}$`) })
    .click()
  await expect(list).toBeHidden()
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
