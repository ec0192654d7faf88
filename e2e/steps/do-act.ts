import type { Page } from 'playwright-core'
import { actPage, type Questions } from '../pages/act-page.ts'
import { casePage } from '../pages/case-page.ts'
import { sees } from '../pages/sees.ts'

/**
 * Does an act from the page of its case: opens the form, fills it in, reads what will be entered, confirms, and reads
 * that it was entered. `entered` are words of the sentence that is shown before and after.
 */
export async function doAct(page: Page, title: string, entered: string, fillIn: (form: Questions) => Promise<void>): Promise<void> {
  const form = actPage(page)
  await casePage(page).act(title).click()
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
  await fillIn(form)
  await form.look()
  await sees(form.outcome, entered)
  await form.confirm(title)
  await sees(form.done, entered)
}
