import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'

/** Saves a document as a person does, and reads what has been saved. */
export async function download(page: Page, name: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  const saving = page.waitForEvent('download')
  await page.getByRole('link', { name, exact: true }).click()
  const saved = await saving
  return { name: saved.suggestedFilename(), content: await readFile(await saved.path()) }
}
