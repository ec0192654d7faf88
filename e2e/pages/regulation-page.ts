import type { Page } from 'playwright-core'

/** «Quy định»: the text of the regulation, open to everybody. */
export const regulationPage = (page: Page) => ({
  openAt: async (provision: string) => {
    await page.goto(`/quy-dinh/${provision}`)
  },
  contents: page.getByRole('navigation', { name: 'Mục lục của Quy định' }),
  article: (heading: string) => page.getByRole('heading', { level: 3, name: heading }),
  /** What is waited for under the provision that the address names. */
  waiting: (provision: string) => page.getByRole('region', { name: `Việc đang chờ theo ${provision}`, exact: true }),
  /** Every repair of the scan. */
  source: page.getByRole('region', { name: 'Nguồn của văn bản này' }),
})
