import type { DutyState } from '@dam-lam/core'

/** How something with a due date stands on the day on which one looks. */
export interface DueStanding {
  readonly state: DutyState
  /** Working days from today to the day; `null` when it is done. */
  readonly daysLeft: number | null
  /** Working days after the day, when it is overdue, was done late, or was entered late. */
  readonly lateBy: number
}

/** «còn 12 ngày làm việc», «đến hạn hôm nay», «quá hạn 3 ngày làm việc», and for what is done how it ended. */
export function dueWords({ state, daysLeft, lateBy }: DueStanding): string {
  switch (state) {
    case 'open':
      return daysLeft !== null && daysLeft > 0 ? `còn ${daysLeft} ngày làm việc` : 'đến hạn hôm nay'
    case 'overdue':
      // Due on Friday, looked at on Saturday: overdue, and no working day has passed yet.
      return lateBy > 0 ? `quá hạn ${lateBy} ngày làm việc` : 'vừa quá hạn'
    case 'on-time':
      return 'đúng hạn'
    case 'stated-on-time':
      return lateBy > 0 ? `đúng hạn theo ngày khai, nhập sau hạn ${lateBy} ngày làm việc` : 'đúng hạn theo ngày khai, nhập sau hạn'
    case 'late':
      return `trễ hạn ${lateBy} ngày làm việc`
    case 'lapsed':
      return 'không còn phải làm'
  }
}

/** Overdue, or done late. */
export const isLate = ({ state }: Pick<DueStanding, 'state'>): boolean => state === 'overdue' || state === 'late'
