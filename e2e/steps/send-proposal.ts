import type { Page } from 'playwright-core'
import { proposalPage } from '../pages/proposal-page.ts'

/** Sends the plan that is being looked at, and waits for the receipt. */
export async function sendProposal(page: Page): Promise<void> {
  const form = proposalPage(page)
  await form.declareNoSecret()
  await form.send.click()
  await form.receipt.waitFor()
}
