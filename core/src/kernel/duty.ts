import type { Citation, ProvisionId } from '@dam-lam/law'
import type { PolicyKey } from '../policy.ts'
import type { Post } from '../organisations/post.ts'
import type { LocalDate, WorkingCalendar } from '../time/index.ts'
import type { DutyName } from '../case/duties.ts'

/** By when, and whether the number is the text's or the committee's own. */
export interface Due {
  readonly date: LocalDate
  readonly kind: 'law' | 'policy'
  /** The clause or the policy item that sets the number; `assignment` where a person set the day. */
  readonly from: ProvisionId | PolicyKey | 'assignment'
  /** True where the count reaches into a year that has not been announced (tạm tính). */
  readonly provisional: boolean
}

/** What ended a duty: the act that fulfilled it, or the event after which it no longer had an object. */
export interface DutyEnd {
  readonly how: 'discharged' | 'lapsed'
  readonly event: number
  readonly on: LocalDate
  readonly enteredOn: LocalDate
}

/** Something owed: by whom, since when, by when, on what ground, and how it ended. Derived from the events, never stored as truth. */
export interface Duty {
  /** Unique within the case and stable under replay: `reply/1` is the reply owed since event 1. */
  readonly id: string
  readonly what: DutyName
  readonly holder: Post
  readonly since: LocalDate
  readonly startedBy: number
  readonly due: Due
  readonly clauses: readonly Citation[]
  readonly end: DutyEnd | null
}

/**
 * How a duty stands on a day. `stated-on-time`: done in time according to the day stated, but entered after the due day;
 * it is never mixed with `on-time`, so that back-dating cannot hide lateness.
 */
export type DutyState = 'open' | 'overdue' | 'on-time' | 'stated-on-time' | 'late' | 'lapsed'

/** Overdue is derived from the day on which one asks. */
export function dutyState({ due, end }: Pick<Duty, 'due' | 'end'>, today: LocalDate): DutyState {
  if (end === null) return today > due.date ? 'overdue' : 'open'
  if (end.how === 'lapsed') return 'lapsed'
  if (end.on > due.date) return 'late'
  return end.enteredOn > due.date ? 'stated-on-time' : 'on-time'
}

/**
 * By how many working days: late, the act or today after the due day; on time only as stated, its entry after the due
 * day. 0 in time. It can be 0 for something late, done on a weekend: ask the state whether it is.
 */
export function lateBy(duty: Pick<Duty, 'due' | 'end'>, today: LocalDate, calendar: WorkingCalendar): number {
  const { due, end } = duty
  switch (dutyState(duty, today)) {
    case 'late':
      return calendar.workingDaysBetween(due.date, end?.on ?? today)
    case 'stated-on-time':
      return calendar.workingDaysBetween(due.date, end?.enteredOn ?? today)
    case 'overdue':
      return calendar.workingDaysBetween(due.date, today)
    default:
      return 0
  }
}
