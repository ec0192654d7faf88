import type { Page } from 'playwright-core'

/** «Lịch làm việc»: counting working days, open to everybody. */
export const workingDaysPage = (page: Page) => ({
  open: () => page.goto('/lich-lam-viec'),
  async count(from: string, days: string) {
    await page.getByRole('textbox', { name: 'Từ ngày' }).fill(from)
    await page.getByRole('textbox', { name: 'Số ngày làm việc' }).fill(days)
    await page.getByRole('button', { name: 'Đếm' }).click()
  },
})
