import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

const resultsDir = fileURLToPath(new URL('../../test-results/', import.meta.url))

/**
 * Keeps a picture of the page under `test-results/`, for people to look at; no test compares it.
 * `whole` takes the page to its end instead of what fits the screen. Returns the file.
 */
export async function takePicture(page: Page, name: string, whole = false): Promise<string> {
  const path = join(resultsDir, `${name}.png`)
  await mkdir(dirname(path), { recursive: true })
  await page.evaluate('document.fonts.ready.then(() => undefined)')
  await page.screenshot({ path, fullPage: whole, animations: 'disabled' })
  return path
}
