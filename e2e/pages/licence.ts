import { expect, type Page } from '@playwright/test'
import { PaperDialog, Shell } from './shell.ts'
import { textOf } from './text.ts'

/** 制证: issue, print and seal, three acts of their own. */
export class Licence {
  private readonly page: Page
  readonly paper: PaperDialog

  constructor(page: Page) {
    this.page = page
    this.paper = new PaperDialog(page)
  }

  /** Opens a case from the first of the queues, where everything that waits for a number is. */
  async openToIssue(caseNo: string): Promise<void> {
    await new Shell(this.page).go('licence')
    await this.page.getByTestId(`licence-row-${caseNo}`).click()
    await expect(this.page.getByTestId('action-back')).toBeVisible()
  }

  /** Issues the licence; answers its number. */
  async issue(caseNo: string): Promise<string> {
    await this.page.getByTestId(`issue-${caseNo}`).click()
    await this.page.getByTestId('confirm-issue').click()
    return textOf(this.page.getByTestId('licence-no'))
  }

  async preview(): Promise<void> {
    await this.page.getByTestId('action-print').click()
    await this.paper.expectDrawn()
  }

  /** Records a sheet that was saved as PDF and printed elsewhere, since a test has no printer. `reason` from the second on. */
  async recordPrinting(reason?: string): Promise<void> {
    const printed = this.page.locator('[data-testid^="printing-"]')
    const before = await printed.count()
    await this.page.getByTestId('action-printed-elsewhere').click()
    if (reason !== undefined) await this.page.getByTestId('print-reason').fill(reason)
    await this.page.getByTestId('action-record-print').click()
    await expect(printed).toHaveCount(before + 1)
  }

  async seal(): Promise<void> {
    const sealings = this.page.getByTestId('sealing')
    const before = await sealings.count()
    await this.page.getByTestId('action-seal').click()
    await this.page.getByTestId('confirm-seal').click()
    await expect(sealings).toHaveCount(before + 1)
  }
}
