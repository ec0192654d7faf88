import type { Page } from 'playwright-core'
import { SCREENS } from './screens.ts'
import { takePicture } from './take-picture.ts'

/** Keeps the page as it looks on a desk and on a telephone, to its end: `approved/receipt-desktop.png`, `…-phone.png`. */
export async function takePictures(page: Page, name: string): Promise<void> {
  const before = page.viewportSize()
  for (const [screen, { viewport }] of Object.entries(SCREENS)) {
    await page.setViewportSize(viewport)
    await takePicture(page, `${name}-${screen}`, true)
  }
  if (before) await page.setViewportSize(before)
}
