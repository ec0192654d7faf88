import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

let axeSource: Promise<string> | undefined

/**
 * What axe finds wrong with the page as it stands, one line a fault: `rule: help, where`. Empty when nothing is wrong.
 * The source of axe goes in by evaluation, because a script tag would be refused by the policy of the page.
 */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  axeSource ??= readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
  await page.evaluate(await axeSource)
  const results: AxeResults = await page.evaluate('axe.run({ resultTypes: ["violations"] })')
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}, ${node.target.join(' ')}\n${node.failureSummary ?? ''}`))
}
