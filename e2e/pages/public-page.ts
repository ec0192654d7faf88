import type { Page } from 'playwright-core'

/** What everybody reads, where everybody comments, and where one follows up by a code. */
export const publicPage = (page: Page) => ({
  open: () => page.goto('/cong-khai'),
  inEnglish: () => page.getByRole('link', { name: 'English' }).click(),
  inVietnamese: () => page.getByRole('button', { name: 'Tiếng Việt' }).click(),
  /** Opens what was published under this title. */
  read: (title: string) => page.getByRole('heading', { level: 2 }).getByRole('link', { name: title, exact: true }).first().click(),
  opinions: page.getByRole('region', { name: 'Ý kiến của Nhân dân' }),
  models: page.getByRole('region', { name: 'Đang được nhân rộng' }),
  async comment(says: string, name: string) {
    await page.getByLabel('Nội dung góp ý').fill(says)
    await page.getByLabel('Tên được ghi cùng góp ý').fill(name)
    await page.getByLabel('Tôi đồng ý cho hiện tên này').check()
    await page.getByRole('button', { name: 'Gửi góp ý' }).click()
    await page.getByRole('heading', { level: 1, name: 'Đã nhận góp ý' }).waitFor()
    return (await page.locator('.code').textContent()) ?? ''
  },
  async commentInEnglish(says: string) {
    await page.getByLabel('Your comment').fill(says)
    await page.getByRole('button', { name: 'Send comment' }).click()
    await page.getByRole('heading', { level: 1, name: 'Comment received' }).waitFor()
  },
  async followUp(code: string) {
    await page.goto('/cong-khai/theo-doi')
    await page.getByLabel('Mã theo dõi').fill(code)
    await page.getByRole('button', { name: 'Xem' }).click()
    await page.getByRole('heading', { level: 1, name: 'Góp ý đã gửi' }).waitFor()
  },
})
