import type { Page } from 'playwright-core'
import { navigation } from './navigation.ts'

/** «Hồ sơ»: the register of all cases that whoever looks may see. */
export const registerPage = (page: Page) => ({
  open: () => navigation(page).goTo('Hồ sơ'),
  entry: (title: string) => page.getByRole('row').filter({ has: page.getByRole('link', { name: title }) }),
  cases: page.getByRole('rowheader').getByRole('link'),
  async search(words: string) {
    await page.getByRole('searchbox', { name: 'Tìm hồ sơ' }).fill(words)
    await page.getByRole('button', { name: 'Tìm', exact: true }).click()
  },
  show: async (filter: 'Đang ở đâu' | 'Cấp ủy' | 'Hạn trả lời', value: string) => {
    await page.getByRole('combobox', { name: filter }).selectOption(value)
  },
  async openCase(title: string) {
    await page.getByRole('link', { name: title }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
  },
})
