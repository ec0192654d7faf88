import type { Page } from 'playwright-core'

export type Place = 'Việc của tôi' | 'Đề xuất' | 'Hồ sơ' | 'Quy định' | 'Lịch làm việc'

/** The table of contents of the program: the first column of a desk, a sheet behind a button on a telephone. */
export const navigation = (page: Page) => ({
  async goTo(place: Place) {
    const link = page.getByRole('navigation', { name: 'Mục lục' }).getByRole('link', { name: place, exact: true })
    const menu = page.getByRole('button', { name: 'Mục lục' })
    await link.or(menu).first().waitFor()
    if (await menu.isVisible()) await menu.click()
    await link.click()
    await page.getByRole('heading', { level: 1, name: place, exact: true }).waitFor()
  },
})
