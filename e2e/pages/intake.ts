import { expect, type Locator, type Page } from '@playwright/test'
import type { Application } from '#e2e/data/applications.ts'
import { chooseOption } from './choose-option.ts'
import { PaperDialog, Shell } from './shell.ts'
import { textOf } from './text.ts'

/** 受理台: one page in four steps. */
export class Intake {
  private readonly page: Page
  readonly paper: PaperDialog

  constructor(page: Page) {
    this.page = page
    this.paper = new PaperDialog(page)
  }

  /** Begins a new case from the list. */
  async begin(): Promise<void> {
    await new Shell(this.page).go('intake')
    const back = this.page.getByTestId('case-back')
    if (await back.isVisible()) await back.click()
    await this.page.getByTestId('case-new').click()
    await expect(this.page.getByTestId('step-1')).toHaveAttribute('aria-current', 'step')
  }

  async step(number: 1 | 2 | 3 | 4): Promise<void> {
    const step = this.page.getByTestId(`step-${number}`)
    await step.click()
    await expect(step).toHaveAttribute('aria-current', 'step')
  }

  /** Step 1: industry, questions, permits, and the business licence. */
  async choose({ industryId, exemptions, itemIds, businessLicence }: Application): Promise<void> {
    const { page } = this
    await page.getByTestId(`industry-${industryId}`).click()
    for (const [question, answer] of Object.entries(exemptions)) {
      await page.getByTestId(`exemption-${question}-${answer}`).click()
      await expect(page.getByTestId(`exemption-${question}-${answer}`).getByRole('radio')).toBeChecked()
    }
    for (const itemId of itemIds) {
      const box = page.getByTestId(`item-${itemId}`)
      if (!(await box.isChecked())) await box.click()
      await expect(box).toBeChecked()
    }
    await page.getByTestId(`business-licence-${businessLicence}`).click()
    await expect(page.getByTestId(`business-licence-${businessLicence}`).getByRole('radio')).toBeChecked()
  }

  /** Step 2: types every field of the application that the merged form shows. */
  async fillForm(values: Readonly<Record<string, string | readonly string[]>>): Promise<void> {
    for (const [id, value] of Object.entries(values)) await this.fillField(id, value)
    await this.page.keyboard.press('Tab')
  }

  async fillField(id: string, value: string | readonly string[]): Promise<void> {
    const field = this.page.getByTestId(`field-${id}`)
    if (typeof value !== 'string') return this.fillSeveral(field, id, value)
    if (await this.isSelect(field)) return chooseOption(this.page, field, value)
    await field.fill(value)
  }

  field(id: string): Locator {
    return this.page.getByTestId(`field-${id}`)
  }

  /** Waits until the screen says that everything is saved; answers when, as it says. */
  async expectSaved(): Promise<string> {
    const state = this.page.getByTestId('saved-state')
    await expect(state).toContainText('已保存')
    return textOf(state)
  }

  /** The id of the case on the screen, from the page's place. */
  caseId(): string {
    const id = /#\/intake\/([0-9a-f-]{36})/.exec(this.page.url())?.[1]
    if (id === undefined) throw new Error(`No case is open at ${this.page.url()}`)
    return id
  }

  async caseNo(): Promise<string> {
    return textOf(this.page.getByTestId('case-no'))
  }

  private async fillSeveral(field: Locator, id: string, values: readonly string[]): Promise<void> {
    if ((await field.getByRole('checkbox').count()) > 0) {
      for (const value of values) await field.getByRole('checkbox', { name: value, exact: true }).click()
      return
    }
    for (const [at, line] of values.entries()) {
      if (at > 0) await this.page.getByTestId(`add-line-${id}`).click()
      await this.page.getByTestId(`field-${id}-${at}`).fill(line)
    }
  }

  private async isSelect(field: Locator): Promise<boolean> {
    return field.evaluate((element) => element.closest('.ant-select') !== null && element.tagName !== 'TEXTAREA')
  }
}
