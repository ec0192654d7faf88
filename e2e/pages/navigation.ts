import type { Page } from 'playwright-core'

export type Place = 'Việc tôi được bảo vệ' | 'Bảo vệ cán bộ' | 'Việc của tôi' | 'Đề xuất' | 'Hồ sơ' | 'Quy định' | 'Lịch làm việc' | 'Mô hình'

/** The table of contents of the program: the first column of a desk, a sheet behind a button on a telephone. */
export const navigation = (page: Page) => ({
  /** @param heading  what the page calls itself, where it says more than the entry */
  async goTo(place: Place, heading: string = place) {
    const link = page.getByRole('navigation', { name: 'Mục lục' }).getByRole('link', { name: place, exact: true })
    const menu = page.getByRole('button', { name: 'Mục lục' })
    await link.or(menu).first().waitFor()
    if (await menu.isVisible()) await menu.click()
    await link.click()
    await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
  },
})
