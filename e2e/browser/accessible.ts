import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { accessibilityFaults } from './accessibility-faults.ts'

/** Fails with every fault that axe finds on the page as it stands. */
export async function accessible(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([])
}
