import type { Locator, Page } from 'playwright-core'
import { navigation } from './navigation.ts'

/** «Việc của tôi»: what is owed by the posts of whoever looks. */
export const myDutiesPage = (page: Page) => ({
  open: () => navigation(page).goTo('Việc của tôi'),
  /** The line of one duty: what is to be done, by whom, until when, on what ground. */
  duty: (what: string): Locator => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: what }) }),
  show: async (states: 'Đang chờ' | 'Quá hạn' | 'Đã xong') => {
    await page.getByRole('combobox', { name: 'Trạng thái' }).selectOption(states)
  },
})
