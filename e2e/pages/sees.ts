import type { Locator, Page } from 'playwright-core'

/** Waits until these words can be read on the page, or in this part of it. */
export const sees = (where: Page | Locator, words: string): Promise<void> =>
  where.getByText(words).filter({ visible: true }).first().waitFor()
