import type { DutyState } from '@dam-lam/core'
import { words } from './words.ts'

/** How something with a due date stands on the day on which one looks. */
export interface DueStanding {
  readonly state: DutyState
  /** Working days from today to the day; `null` when it is done. */
  readonly daysLeft: number | null
  /** Working days after the day, when it is overdue, was done late, or was entered late. */
  readonly lateBy: number
}

/** «còn 12 ngày làm việc», «đến hạn hôm nay», «quá hạn 3 ngày làm việc», and for what is done how it ended. */
export const dueWords = ({ state, daysLeft, lateBy }: DueStanding): string =>
  words.dutyState(state, state === 'open' ? (daysLeft ?? 0) : lateBy)

/** Overdue, or done late. */
export const isLate = ({ state }: Pick<DueStanding, 'state'>): boolean => state === 'overdue' || state === 'late'
