import type { Resources } from '../use-cases/resources.ts'
import { applyCalendar } from './apply-calendar.ts'

/** Counts cases anew behind the scenes, one round after another. */
export interface CalendarRunner {
  /** Begins a round after those that were begun before it. */
  start(): void
  /** Resolves when nothing is left to count. */
  idle(): Promise<void>
}

/** @param failed  is told why a round broke off; the next one goes on where it stopped */
export function calendarRunner(resources: Resources, failed: (error: unknown) => void): CalendarRunner {
  let rounds: Promise<unknown> = Promise.resolve()
  return {
    start() {
      rounds = rounds.then(() => applyCalendar(resources)).catch(failed)
    },
    async idle() {
      await rounds
    },
  }
}
