/*
 * How long whoever tries a secret has to wait. Two opposite harms are weighed here: a guesser who never gets tired, and an
 * owner who is kept out by him.
 *
 * A limit per address alone stops the guesser at one desk and not the one with a thousand addresses. A limit per account
 * alone stops both, and hands everybody a way to keep a colleague out. So failures are counted in two circles:
 *
 *   strangers  all browsers from which this account was never signed in, together, from wherever they come
 *   a browser  each one that the account knows, by itself, however many strangers are guessing meanwhile
 *
 * In each circle the first failures of a day are free; after them every failure makes the wait longer, up to a quarter of an
 * hour. An attempt made while one has to wait is not looked at, so it neither learns anything nor prolongs the wait. However
 * many addresses they have, strangers get about 120 guesses a day at one account. Its owner comes in meanwhile from a
 * browser used before, with a passkey or by single sign-on, which count nothing; only from a new browser, with the
 * password alone, does he share the wait of the guesser, and the administrator's one-time link ends that too.
 *
 * A name that nobody bears is counted like any other.
 *
 * Example: after 22 failures within the day, the last at 09:00, the next attempt by a stranger is looked at from 09:04 on.
 */

/** At most so many failures in `withinMinutes`: of one account from one source; and of all accounts from one address. */
export const FAILURES_ALLOWED = { perAccount: 10, perAddress: 100, withinMinutes: 15 } as const

/** So many failures in a circle within `withinHours` cost no wait; the next costs a minute, then two, four, … */
export const GROWING_WAIT = { freeFailures: 20, firstMinutes: 1, longestMinutes: 15, withinHours: 24 } as const

/**
 * A failure that lies further ahead than this was entered by a clock that has been set back since, and is not counted: its
 * owner would wait until that hour comes again. Attempts at once lie ahead of each other by less.
 */
export const AHEAD_SECONDS = 60

/** What is known when somebody tries. */
export interface Failures {
  /** Of this account, from this address or this known browser, lately. */
  readonly fromHere: number
  /** Of all accounts from this address, lately; 0 for a known browser, whom its neighbours cannot keep out. */
  readonly fromAddress: number
  /** In this circle within the day. */
  readonly inCircle: number
  /** Since the last of these, in milliseconds; null when there is none. */
  readonly sinceLastMs: number | null
}

/** Whether an attempt is looked at. */
export function mayTry({ fromHere, fromAddress, inCircle, sinceLastMs }: Failures): boolean {
  if (fromHere >= FAILURES_ALLOWED.perAccount || fromAddress >= FAILURES_ALLOWED.perAddress) return false
  // Of two attempts at once the later may be counted first: then the time since the last is below zero, and no wait is due.
  const wait = waitAfter(inCircle) * 60_000
  return wait === 0 || sinceLastMs === null || sinceLastMs >= wait
}

/** Minutes to wait after so many failures in a circle. */
export function waitAfter(failures: number): number {
  const { freeFailures, firstMinutes, longestMinutes } = GROWING_WAIT
  if (failures < freeFailures) return 0
  return Math.min(longestMinutes, firstMinutes * 2 ** Math.min(failures - freeFailures, 30))
}
