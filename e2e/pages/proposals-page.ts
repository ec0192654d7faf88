import type { Page } from 'playwright-core'
import { navigation } from './navigation.ts'

/** «Đề xuất»: the drafts of whoever looks, and the way to a new one. */
export const proposalsPage = (page: Page) => ({
  async begin() {
    await navigation(page).goTo('Đề xuất')
    await page.getByRole('button', { name: 'Viết đề xuất mới' }).click()
    await page.getByRole('heading', { level: 1, name: 'Viết đề xuất' }).waitFor()
  },
  /** The office types in what came on paper. */
  async beginOnPaper(proposer: string) {
    await navigation(page).goTo('Đề xuất')
    await page.getByRole('button', { name: 'Nhập hộ hồ sơ giấy' }).click()
    await page.getByRole('textbox', { name: 'Người đề xuất' }).fill(proposer)
    await page.getByRole('option', { name: proposer }).first().click()
    await page.getByRole('button', { name: 'Bắt đầu nhập' }).click()
    await page.getByRole('heading', { level: 1, name: 'Viết đề xuất' }).waitFor()
  },
  async goOn(title: string) {
    await navigation(page).goTo('Đề xuất')
    await page.getByRole('link', { name: title, exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Viết đề xuất' }).waitFor()
  },
})
