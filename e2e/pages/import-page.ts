import type { Page } from 'playwright-core'
import { download } from '../steps/download.ts'
import { administrationPage } from './administration-page.ts'

/** The page on which lists are brought in from a spreadsheet. */
export const importPage = (page: Page) => ({
  async open() {
    await administrationPage(page).open()
    await page.getByRole('link', { name: 'Nhập từ bảng tính' }).click()
    await page.getByRole('heading', { level: 1, name: 'Nhập từ bảng tính' }).waitFor()
  },
  template: () => download(page, 'Tải mẫu'),
  async choose(name: string, content: Buffer) {
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: /^Chọn tệp/ }).click()
    await (await choosing).setFiles({ name, mimeType: 'application/octet-stream', buffer: content })
  },
  wrong: (place: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: place, exact: true }) }),
  importAll: (acts: number) => page.getByRole('button', { name: `Nhập ${acts} việc` }).click(),
  /** Makes a slip for everyone who was added; answers with the link of each, by user name. */
  async makeLinks(people: number) {
    await page.getByRole('button', { name: `Cấp liên kết cho ${people} người vừa thêm` }).click()
    const slips = page.getByRole('region', { name: /^Phiếu của / })
    await slips.nth(people - 1).waitFor()
    const told = await Promise.all(
      (await slips.all()).map(async (slip) => [(await slip.locator('strong').textContent()) ?? '', (await slip.getByText(/^https?:\/\/\S+#/).textContent()) ?? ''] as const),
    )
    return new Map(told)
  },
})
