import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { reachesSideways } from './reaches-sideways.ts'
import { SCREENS } from './screens.ts'
import { takePicture } from './take-picture.ts'

/**
 * A screen worth looking at: kept as it looks on a desk and on a telephone, from head to foot (`approved/receipt-desktop.png`,
 * `…-phone.png`), and on neither may anything lie beside the screen. The screen is made as long as the page, so that what
 * sticks to its foot stands there in the picture.
 */
export async function keyScreen(page: Page, name: string): Promise<void> {
  const before = page.viewportSize()
  for (const [screen, { viewport }] of Object.entries(SCREENS)) {
    await page.setViewportSize(viewport)
    const height = Number(await page.evaluate('document.documentElement.scrollHeight'))
    await page.setViewportSize({ width: viewport.width, height: Math.max(viewport.height, height) })
    await takePicture(page, `${name}-${screen}`)
    expect(await reachesSideways(page), `${name} on a ${screen} reaches sideways`).toBe(false)
  }
  if (before) await page.setViewportSize(before)
}
