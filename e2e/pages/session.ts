import { expect, type Page } from '@playwright/test'

/** The password of every account that is made here. */
export const password = 'Suifenhe-2026'

export const administrator = { username: 'admin', displayName: '周立新', desk: '01' } as const

/** First start, sign-in, lock and sign-out, as a person does them. */
export class Session {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async fillFirstStart(): Promise<void> {
    const { page } = this
    await page.getByTestId('first-desk').fill(administrator.desk)
    await page.getByTestId('first-display-name').fill(administrator.displayName)
    await page.getByTestId('first-username').fill(administrator.username)
    await page.getByTestId('first-password').fill(password)
    await page.getByTestId('first-repeat').fill(password)
  }

  /** Makes the administrator; the offer of demonstration data is then on the screen. */
  async createAdministrator(): Promise<void> {
    await this.fillFirstStart()
    await this.page.getByTestId('first-create').click()
    await expect(this.page.getByTestId('demo-load')).toBeVisible()
  }

  /** Loads the demonstration data; answers the accounts that the screen lists. */
  async loadDemo(): Promise<readonly string[]> {
    const { page } = this
    await page.getByTestId('demo-password').fill(password)
    await page.getByTestId('demo-repeat').fill(password)
    await page.getByTestId('demo-load').click()
    const accounts = page.getByTestId('demo-accounts').locator('li')
    await expect(accounts.first()).toBeVisible({ timeout: 60_000 })
    return accounts.allInnerTexts()
  }

  async continueAfterDemo(): Promise<void> {
    await this.page.getByTestId('demo-continue').click()
    await this.expectSignedIn()
  }

  async signIn(username: string, withPassword: string = password): Promise<void> {
    await this.typeSignIn(username, withPassword)
    await this.expectSignedIn()
  }

  async typeSignIn(username: string, withPassword: string): Promise<void> {
    const { page } = this
    await page.getByTestId('sign-in-username').fill(username)
    await page.getByTestId('sign-in-password').fill(withPassword)
    await page.getByTestId('sign-in').click()
  }

  async signOut(): Promise<void> {
    const { page } = this
    await page.getByTestId('user-menu').click()
    await page.getByTestId('menu-sign-out').click()
    await expect(page.getByTestId('sign-in')).toBeVisible()
  }

  async switchTo(username: string): Promise<void> {
    await this.signOut()
    await this.signIn(username)
  }

  async expectSignedIn(): Promise<void> {
    await expect(this.page.getByTestId('user-menu')).toBeVisible()
  }
}
