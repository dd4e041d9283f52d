import { expect, type Locator, type Page } from '@playwright/test'
import type { MaterialMark } from '#shared/case/case-file.ts'
import { materialMarkNames } from '#shared/case/case-file.ts'
import { chooseOption } from './choose-option.ts'
import { dropFiles } from './drop-files.ts'

/** Step 3 of the intake: each paper's mark and files. */
export class Materials {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  row(materialId: string): Locator {
    return this.page.getByTestId(`material-${materialId}`)
  }

  /** Chooses a mark; what a deferral or a rejection needs besides is typed too. */
  async mark(materialId: string, mark: MaterialMark): Promise<void> {
    const { page } = this
    await chooseOption(page, page.getByTestId(`mark-${materialId}`), materialMarkNames[mark.kind])
    if (mark.kind === 'deferred') {
      await page.getByTestId(`mark-promised-by-${materialId}`).fill(mark.promisedBy)
      const until = page.getByTestId(`mark-until-${materialId}`)
      await until.fill(mark.until)
      await until.press('Enter')
    }
    if (mark.kind === 'not-acceptable') await page.getByTestId(`mark-reason-${materialId}`).fill(mark.reason)
  }

  /** Marks everything that has no mark yet as seen in the original. */
  async markRest(): Promise<void> {
    const button = this.page.getByTestId('mark-rest')
    await button.click()
    await expect(button).toBeHidden({ timeout: 60_000 })
  }

  /** Drags files onto the paper's row and waits until as many more are kept as should be. */
  async drop(materialId: string, paths: readonly string[], kept: number): Promise<void> {
    const before = await this.files(materialId).count()
    await dropFiles(this.page, this.row(materialId), paths)
    await expect(this.files(materialId)).toHaveCount(before + kept, { timeout: 30_000 })
  }

  /** The small pictures of a paper's files. */
  files(materialId: string): Locator {
    return this.row(materialId).locator('.thumbnail')
  }

  /** What was refused at the last drop, by name. */
  problems(materialId: string): Locator {
    return this.row(materialId).getByTestId('file-problems')
  }

  /** Opens a file in the viewer and waits for its first page or picture. */
  async open(materialId: string, at: number): Promise<void> {
    await this.files(materialId).nth(at).click()
    const viewer = this.page.getByTestId('attachment-dialog')
    await expect(viewer.locator('canvas[data-drawn="true"], img').first()).toBeVisible({ timeout: 30_000 })
  }

  async closeViewer(): Promise<void> {
    await this.page.keyboard.press('Escape')
    await expect(this.page.getByTestId('attachment-dialog')).toBeHidden()
  }
}
