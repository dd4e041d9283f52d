import { expect, type Page } from '@playwright/test'
import { PaperDialog, Shell } from './shell.ts'

export interface Refusal {
  readonly facts: string
  readonly reasons: string
  readonly basis: string
}

/** The queue of a department and the decision on one permit of it. */
export class Approval {
  private readonly page: Page
  private readonly paper: PaperDialog

  constructor(page: Page) {
    this.page = page
    this.paper = new PaperDialog(page)
  }

  async open(caseNo: string, itemId: string): Promise<void> {
    await new Shell(this.page).go('approval')
    await this.page.getByTestId(`approval-row-${caseNo}-${itemId}`).click()
    await expect(this.page.getByTestId('action-back')).toBeVisible()
  }

  /** Types the permit's number and, if one is given, another scope; the term is the one that the page offers. */
  async fillGrant(permitNo: string, scope?: string): Promise<void> {
    await this.page.getByTestId('grant-permit-no').fill(permitNo)
    if (scope !== undefined) await this.page.getByTestId('grant-scope').fill(scope)
  }

  /** Decides, confirms, and leaves the decision's paper on the screen. */
  async grant(): Promise<void> {
    await this.page.getByTestId('action-grant').click()
    await this.page.getByTestId('confirm-grant').click()
    await this.paper.expectDrawn()
  }

  async fillRefusal(refusal: Refusal): Promise<void> {
    await this.page.getByTestId('choose-refuse').click()
    await this.page.getByTestId('refuse-facts').fill(refusal.facts)
    await this.page.getByTestId('refuse-reasons').fill(refusal.reasons)
    await this.page.getByTestId('refuse-basis').fill(refusal.basis)
  }

  async refuse(): Promise<void> {
    await this.page.getByTestId('action-refuse').click()
    await this.page.getByTestId('confirm-refuse').click()
    await this.paper.expectDrawn()
  }

  async closePaper(): Promise<void> {
    await this.paper.close()
    await expect(this.page.getByTestId('decided')).toBeVisible()
  }
}
