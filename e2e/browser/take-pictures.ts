import type { Page } from 'playwright-core'
import { SCREENS } from './screens.ts'
import { takePicture } from './take-picture.ts'

/**
 * Keeps the page as it looks on a desk and on a telephone, from head to foot: `approved/receipt-desktop.png`,
 * `…-phone.png`. The screen is made as long as the page, so that what sticks to its foot stands there in the picture.
 */
export async function takePictures(page: Page, name: string): Promise<void> {
  const before = page.viewportSize()
  for (const [screen, { viewport }] of Object.entries(SCREENS)) {
    await page.setViewportSize(viewport)
    const height = Number(await page.evaluate('document.documentElement.scrollHeight'))
    await page.setViewportSize({ width: viewport.width, height: Math.max(viewport.height, height) })
    await takePicture(page, `${name}-${screen}`)
  }
  if (before) await page.setViewportSize(before)
}
