import type { Locator, Page } from 'playwright-core'

/** «Căn cứ»: the words of the regulation behind whatever has the focus. The third column of a desk, a sheet on a telephone. */
export const basis = (page: Page) => ({
  panel: page.getByRole('complementary', { name: 'Căn cứ' }),
  sheet: page.getByRole('dialog', { name: 'Căn cứ' }),
  /** Asks for the ground of one thing, within the page or a part of it. */
  ask: (of: string, where: Page | Locator = page) => where.getByRole('button', { name: `Căn cứ của «${of}»` }).first().click(),
})
