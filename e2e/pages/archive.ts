import { expect, type Page } from '@playwright/test'
import { Shell } from './shell.ts'

/** 档案: one archive a subject. */
export class Archive {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Opens the archive of the subject with this code. */
  async openSubject(uscc: string): Promise<void> {
    await this.page.evaluate(() => {
      window.location.hash = '#/archive'
    })
    await new Shell(this.page).go('archive')
    await this.page.getByTestId(`subject-row-${uscc}`).click()
    await expect(this.page.getByTestId('tab-cases')).toBeVisible()
  }

  async showTab(name: 'cases' | 'licences' | 'papers' | 'history'): Promise<void> {
    await this.page.getByTestId(`tab-${name}`).click()
  }
}
