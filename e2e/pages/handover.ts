import { expect, type Page } from '@playwright/test'
import { PaperDialog, Shell } from './shell.ts'

export interface Parcel {
  readonly recipient: string
  readonly phone: string
  readonly address: string
  readonly waybillNo: string
}

type Tab = 'to-hand-over' | 'prepared' | 'dispatched' | 'settled' | 'handed-over'

/** 出证: pickup with the collector's identity and signature, or the courier with waybill and batch. */
export class Handover {
  private readonly page: Page
  readonly paper: PaperDialog

  constructor(page: Page) {
    this.page = page
    this.paper = new PaperDialog(page)
  }

  async showTab(tab: Tab): Promise<void> {
    await new Shell(this.page).go('handover')
    const back = this.page.getByTestId('action-back')
    if (await back.isVisible()) await back.click()
    await this.page.getByTestId(`tab-${tab}`).click()
  }

  async open(caseNo: string): Promise<void> {
    await this.showTab('to-hand-over')
    await this.page.getByTestId(`handover-${caseNo}`).click()
    await expect(this.page.getByTestId('action-licence-paper')).toBeVisible()
  }

  /** Fills in the person in charge themselves, with the document that was seen. */
  async fillCollector(idNo: string): Promise<void> {
    await this.page.getByTestId('way-pickup').click()
    await this.page.getByTestId('collector-id-no').fill(idNo)
    await this.page.getByTestId('identity-checked').click()
  }

  /** Draws two strokes with the mouse on the signature pad. */
  async sign(): Promise<void> {
    const { mouse } = this.page
    const pad = this.page.getByTestId('signature-pad')
    await pad.scrollIntoViewIfNeeded()
    const box = await pad.boundingBox()
    if (box === null) throw new Error('The signature pad is not on the screen')
    const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const
    await mouse.move(...at(0.12, 0.5))
    await mouse.down()
    for (let step = 1; step <= 24; step++) {
      await mouse.move(...at(0.12 + step * 0.018, 0.5 + Math.sin(step * 0.9) * 0.28))
    }
    await mouse.up()
    await mouse.move(...at(0.62, 0.25))
    await mouse.down()
    for (let step = 1; step <= 16; step++) {
      await mouse.move(...at(0.62 + Math.sin(step * 0.5) * 0.12, 0.25 + step * 0.034))
    }
    await mouse.up()
  }

  /** Hands the licence over; the register of collection is then on the screen. */
  async handOver(): Promise<void> {
    await this.page.getByTestId('action-hand-over').click()
    await this.paper.expectDrawn()
  }

  async fillParcel(parcel: Parcel): Promise<void> {
    await this.page.getByTestId('way-courier').click()
    await this.page.getByTestId('parcel-recipient').fill(parcel.recipient)
    await this.page.getByTestId('parcel-phone').fill(parcel.phone)
    await this.page.getByTestId('parcel-address').fill(parcel.address)
    await this.page.getByTestId('parcel-waybill').fill(parcel.waybillNo)
  }

  async prepareParcel(): Promise<void> {
    await this.page.getByTestId('parcel-prepare').click()
    await expect(this.page.getByTestId('handed-over')).toBeVisible()
  }

  /** Ticks the parcels and types the courier's name. */
  async chooseBatch(courier: string, waybills: readonly string[]): Promise<void> {
    await this.showTab('prepared')
    for (const waybillNo of waybills) await this.page.getByTestId(`parcel-select-${waybillNo}`).click()
    await this.page.getByTestId('batch-courier').fill(courier)
    await expect(this.page.getByTestId('batch-count')).toContainText(String(waybills.length))
  }

  /** Hands the batch to the courier; its list is then on the screen. */
  async handBatch(): Promise<void> {
    await this.page.getByTestId('batch-hand').click()
    await this.page.getByTestId('confirm-batch').click()
    await this.paper.expectDrawn()
  }

  async deliver(waybillNo: string, receivedBy: string): Promise<void> {
    await this.settle('deliver', waybillNo, receivedBy)
  }

  async giveBack(waybillNo: string, reason: string): Promise<void> {
    await this.settle('return', waybillNo, reason)
  }

  private async settle(kind: 'deliver' | 'return', waybillNo: string, text: string): Promise<void> {
    await this.showTab('dispatched')
    await this.page.getByTestId(`parcel-${kind}-${waybillNo}`).click()
    await this.page.getByTestId('settle-text').fill(text)
    await this.page.getByTestId('action-settle').click()
    await expect(this.page.getByTestId('action-settle')).toBeHidden()
    await this.showTab('settled')
    await expect(this.page.getByTestId(`parcel-row-${waybillNo}`)).toBeVisible()
  }
}
