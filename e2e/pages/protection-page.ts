import type { Page } from 'playwright-core'
import { navigation } from './navigation.ts'

/** The page where protection is asked for, or begun, that belongs to no other case. */
export const protectionPage = (page: Page) => ({
  open: async () => {
    await navigation(page).goTo('Bảo vệ cán bộ')
    await page.getByRole('heading', { level: 1, name: 'Bảo vệ cán bộ' }).waitFor()
  },
  ask: () => page.getByRole('button', { name: 'Yêu cầu được bảo vệ' }).click(),
})
