import type { Page } from 'playwright-core'

/** Whether the page is wider than the screen, so that one would have to push it sideways to read it. */
export const reachesSideways = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')
