import type { Page } from 'playwright-core'
import { registerPage } from '../pages/register-page.ts'

/** Finds a case in the register by its title and opens it. */
export async function openCase(page: Page, title: string): Promise<void> {
  const register = registerPage(page)
  await register.open()
  await register.openCase(title)
}
