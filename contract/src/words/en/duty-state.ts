import type { DutyState } from '@dam-lam/core'
import { workingDays } from './phrases.ts'

/** How a duty stands; `days` are working days left while it is open, or past the due day. */
export function dutyState(state: DutyState, days: number): string {
  switch (state) {
    case 'open':
      return days === 0 ? 'due today' : `${workingDays(days)} left`
    case 'overdue':
      return days === 0 ? 'overdue' : `overdue by ${workingDays(days)}`
    case 'on-time':
      return 'on time'
    case 'stated-on-time':
      return days === 0 ? 'on time as stated' : `on time as stated, entered ${workingDays(days)} after the due day`
    case 'late':
      return days === 0 ? 'late' : `${workingDays(days)} late`
    case 'lapsed':
      return 'no longer owed'
  }
}
