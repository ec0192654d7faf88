import type { LocalDate } from '@dam-lam/core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { browserForThisFile, type Visit } from '../browser/browser-for-this-file.ts'
import { overHttp, type OverHttp } from '../program/over-http.ts'
import { signInOverHttp } from '../program/sign-in-over-http.ts'
import { storyClock } from '../program/story-clock.ts'
import { startStoryServer, type Beginning, type Elsewhere, type StoryServer } from '../program/story-server.ts'

/** What somebody does at a browser. */
export type Doing = (page: Page) => Promise<void>

export type How = Pick<Visit, 'screen' | 'serverMayBeAway'>

export interface StoryForThisFile extends OverHttp {
  /** The story goes on at nine on this day: `28/01/2026`. */
  readonly on: (day: string) => void
  /** Somebody of the illustrative tree, signed in at a browser that stands on the first page. */
  readonly as: (username: string, doing: Doing, how?: How) => Promise<void>
  /** Somebody at a browser who has not said who he is. */
  readonly asStranger: (doing: Doing, how?: How) => Promise<void>
  /** The day on which the story stands. */
  readonly today: () => LocalDate
  readonly server: () => StoryServer
}

/** A story of its own for a test file: one server, one database, one browser, one clock. Call at the top of the file. */
export function storyForThisFile(firstDay: string, beginning?: Beginning, elsewhere?: Elsewhere): StoryForThisFile {
  const clock = storyClock(firstDay)
  const { withPage } = browserForThisFile()
  let started: StoryServer | undefined
  beforeAll(async () => {
    started = await startStoryServer(clock, beginning, elsewhere)
  })
  afterAll(() => started?.stop())

  const server = (): StoryServer => {
    if (!started) throw new Error('the server starts with the first test of the file, not before')
    return started
  }
  const asStranger = (doing: Doing, how: How = {}) =>
    withPage({ origin: server().origin, ...how, name: plainName(expect.getState().currentTestName ?? '') }, async (page) => {
      await page.clock.setFixedTime(clock.read().instant)
      await doing(page)
    })
  return {
    on: clock.goTo,
    asStranger,
    as: (username, doing, how) =>
      asStranger(async (page) => {
        const cookie = await signInOverHttp(server().origin, username)
        await page.context().addCookies([{ ...cookie, url: server().origin }])
        await page.goto('/')
        await doing(page)
      }, how),
    draft: (by, plan) => overHttp(server().origin).draft(by, plan),
    follow: (caseId, ...steps) => overHttp(server().origin).follow(caseId, ...steps),
    today: () => clock.read().today,
    server,
  }
}

/** The name of a test as that of a file. */
const plainName = (name: string): string =>
  name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').replaceAll(/[^A-Za-z0-9]+/g, '-').slice(0, 100)
