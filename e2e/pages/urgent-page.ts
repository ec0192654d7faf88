import type { Page } from 'playwright-core'

/** The page where somebody begins who has no time to plan. */
export const urgentPage = (page: Page) => ({
  open: async () => {
    await page.goto('/cap-thiet')
    await page.getByRole('heading', { level: 1, name: 'Xử lý cấp thiết' }).waitFor()
  },
  told: () => page.getByRole('button', { name: 'Ghi việc báo cáo' }).click(),
  alone: () => page.getByRole('button', { name: 'Ghi việc tự quyết định' }).click(),
})
