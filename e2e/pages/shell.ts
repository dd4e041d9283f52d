import { expect, type Locator, type Page } from '@playwright/test'

type Place = 'intake' | 'correction' | 'approval' | 'licence' | 'handover' | 'archive' | 'catalogue' | 'settings'

/** The frame of every page: the rail at the left, the search at the top, the messages. */
export class Shell {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async go(place: Place): Promise<void> {
    const link = this.page.getByTestId(`rail-${place}`)
    await link.click()
    await expect(link).toHaveAttribute('aria-current', 'page')
  }

  /** Types into the search that answers as one types; the hits. */
  async search(text: string): Promise<Locator> {
    await this.page.keyboard.press('Control+k')
    await this.page.getByTestId('global-search').fill(text)
    const hits = this.page.getByTestId('search-hit')
    await expect(hits.first()).toBeVisible()
    return hits
  }

  async closeSearch(): Promise<void> {
    await this.page.getByTestId('global-search').fill('')
    await this.page.keyboard.press('Escape')
  }
}

/** The paper that is shown over the page: drawn, and its bytes the same that would be printed. */
export class PaperDialog {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Waits until the first page of the paper is on the screen. */
  async expectDrawn(): Promise<void> {
    const firstPage = this.page.getByTestId('paper-dialog').locator('canvas[data-drawn="true"]').first()
    await expect(firstPage).toBeVisible({ timeout: 30_000 })
  }

  async close(): Promise<void> {
    const dialog = this.page.getByTestId('paper-dialog')
    await dialog.getByTestId('paper-close').click()
    await expect(dialog).toBeHidden()
  }
}
