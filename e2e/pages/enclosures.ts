import type { Page } from 'playwright-core'

/** The step in which documents are enclosed and secret papers are registered. */
export const enclosures = (page: Page) => ({
  declare: (degree: string) => page.getByRole('radiogroup', { name: 'Độ mật của tài liệu sắp tải lên' }).getByRole('radio', { name: degree, exact: true }).check(),
  /** Chooses files as a person does, with the button. */
  async choose(...files: readonly { readonly name: string; readonly content: Buffer }[]) {
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Chọn tệp' }).click()
    await (await choosing).setFiles(files.map(({ name, content }) => ({ name, mimeType: 'application/octet-stream', buffer: content })))
  },
  chooser: page.getByRole('button', { name: 'Chọn tệp' }),
  underWay: page.getByRole('list', { name: 'Tệp đang tải lên' }),
  enclosed: (name: string) => page.getByRole('row').filter({ hasText: name }),
  remove: (name: string) => page.getByRole('button', { name: `Bỏ ${name}`, exact: true }).click(),
  drop: () => page.getByRole('button', { name: 'Bỏ tệp này' }).click(),
  registerPaper: () => page.getByRole('button', { name: 'Thêm văn bản mật' }).click(),
})
