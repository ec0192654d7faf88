import type { Page } from 'playwright-core'

/** The provider of single sign-on, which is not ours. */
export const providerPage = (page: Page) => ({
  /** Its page asks for a typeface from outside; here is no outside. Before going there. */
  comes: () => page.route(/^https:/, (route) => route.fulfill({ contentType: 'text/css', body: '' })),
  async signIn(name: string) {
    await page.locator('input[name=login]').fill(name)
    await page.locator('input[name=password]').fill('bất kỳ')
    await page.getByRole('button', { name: 'Sign-in' }).click()
    await page.getByRole('button', { name: 'Continue' }).click()
  },
  /** Somebody whom it knows from before in this browser, asked for the password once more. */
  async signInAgain(name: string) {
    await page.locator('input[name=login]').fill(name)
    await page.locator('input[name=password]').fill('bất kỳ')
    await page.getByRole('button', { name: 'Sign-in' }).click()
  },
})
