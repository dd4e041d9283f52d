import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Page } from '@playwright/test'
import { checkout } from '#build/setup/paths.ts'
import { drawPaper } from '#e2e/app/office.ts'
import type { Input } from '#shared/ipc/contract.ts'

/** What the play leaves: a numbered picture of every step, papers, and a line for each on the console. */
export class Recorder {
  readonly folder: string
  private readonly page: Page
  private step = 0

  constructor(page: Page, folder: string) {
    this.page = page
    this.folder = folder
    mkdirSync(folder, { recursive: true })
    for (const name of readdirSync(folder)) {
      if (/\.(png|pdf|json)$/.test(name)) rmSync(join(folder, name))
    }
  }

  /** Says what has been done and takes its picture. */
  async shot(name: string, told: string): Promise<void> {
    this.step += 1
    const file = `${String(this.step).padStart(2, '0')}-${name}.png`
    console.log(`  ${String(this.step).padStart(2)}. ${told}`)
    // Animations and lazily drawn parts come to rest.
    await this.page.waitForTimeout(350)
    await this.page.screenshot({ path: join(this.folder, file) })
  }

  /** Keeps a paper: the very bytes that the application shows and prints. */
  async keepPaper(fileName: string, ref: Input<'paper.draw'>['ref']): Promise<void> {
    const { bytes, title, number } = await drawPaper(this.page, ref)
    writeFileSync(join(this.folder, fileName), bytes)
    console.log(`      ${fileName}: ${title} ${number}`)
  }

  /** How many steps have been played. */
  steps(): number {
    return this.step
  }

  keepJson(fileName: string, value: unknown): void {
    writeFileSync(join(this.folder, fileName), `${JSON.stringify(value, null, 2)}\n`)
  }

  /** The folder and everything in it, as paths from the checkout. */
  list(): readonly string[] {
    return readdirSync(this.folder)
      .sort()
      .map((name) => relative(checkout, join(this.folder, name)))
  }
}
