import { expect, type Page } from '@playwright/test'
import { PaperDialog } from './shell.ts'

export interface CourierDelivery {
  readonly recipient: string
  readonly phone: string
  readonly address: string
}

/** Step 4 of the intake: how the licence is received, and 收件, 受理, 补正, 不予受理. */
export class Decision {
  private readonly page: Page
  readonly paper: PaperDialog

  constructor(page: Page) {
    this.page = page
    this.paper = new PaperDialog(page)
  }

  async chooseCourier(delivery: CourierDelivery): Promise<void> {
    await this.page.getByTestId('delivery-courier').click()
    await this.page.getByTestId('delivery-recipient').fill(delivery.recipient)
    await this.page.getByTestId('delivery-phone').fill(delivery.phone)
    await this.page.getByTestId('delivery-address').fill(delivery.address)
    await this.page.keyboard.press('Tab')
  }

  /** 收件: the receipt is then on the screen. */
  async receive(): Promise<void> {
    await this.page.getByTestId('action-receive').click()
    await this.paper.expectDrawn()
  }

  /** 受理: the notice of acceptance is then on the screen. */
  async accept(): Promise<void> {
    const button = this.page.getByTestId('action-accept')
    await expect(button).toBeEnabled()
    await button.click()
    await this.paper.expectDrawn()
  }

  /** 补正 with every defect that the window has found itself; the notice is then on the screen. */
  async requestCorrection(): Promise<void> {
    await this.page.getByTestId('action-correct').click()
    await expect(this.page.getByTestId('defect-0')).toBeVisible()
    await this.page.getByTestId('correction-give').click()
    await this.paper.expectDrawn()
  }

  async fillDecline(reason: string, body: string): Promise<void> {
    await this.page.getByTestId('action-decline').click()
    await this.page.getByTestId('decline-reason').fill(reason)
    await this.page.getByTestId('decline-body').fill(body)
  }

  /** 不予受理: the decision is then on the screen. */
  async decline(): Promise<void> {
    await this.page.getByTestId('decline-give').click()
    await this.paper.expectDrawn()
  }
}
