import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { collectComplaints } from './complaints.ts'
import { launchChromium } from './launch-chromium.ts'
import { SCREENS, type Screen } from './screens.ts'
import { takePicture } from './take-picture.ts'

export interface Visit {
  /** Where the server answers, for instance `http://localhost:40123`; paths given to the page are relative to it. */
  readonly origin: string
  /** Desktop unless said otherwise. */
  readonly screen?: Screen
  /** The name under which a picture is kept if the story fails. */
  readonly name?: string
  /** The story takes the server away for a while: that calls get no answer is then no complaint. */
  readonly serverMayBeAway?: boolean
}

/** A story told on a page of its own: own cookies, own storage, Vietnamese, Asia/Ho_Chi_Minh. */
export type Story = (page: Page, context: BrowserContext) => Promise<void>

export interface BrowserForThisFile {
  /** Tells the story and fails if it fails, or if the page complained meanwhile (see `collectComplaints`). */
  readonly withPage: (visit: Visit, story: Story) => Promise<void>
}

/** One Chromium for a test file, started before its first test and closed after its last. Call at the top of the file. */
export function browserForThisFile(): BrowserForThisFile {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser?.close())
  return {
    withPage: async (visit, story) => {
      if (!browser) throw new Error('the browser starts with the first test of the file, not before')
      await tell(browser, visit, story)
    },
  }
}

async function tell(browser: Browser, visit: Visit, story: Story): Promise<void> {
  const context = await browser.newContext({
    ...SCREENS[visit.screen ?? 'desktop'],
    baseURL: visit.origin,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  })
  try {
    const complaints = await collectComplaints(context, visit.serverMayBeAway)
    const page = await context.newPage()
    try {
      await story(page, context)
      await settle(page)
    } catch (error) {
      await takePicture(page, `failed/${visit.name ?? 'story'}`).catch(() => undefined)
      throw error
    }
    if (complaints.length > 0) throw new Error(`the page complained:\n${complaints.join('\n')}`)
  } finally {
    await context.close()
  }
}

/** A round trip to the page, so that what it has already said has reached us. */
const settle = async (page: Page): Promise<void> => {
  if (!page.isClosed()) await page.evaluate(() => undefined)
}
