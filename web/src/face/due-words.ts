/**
 * A due date in words. Lateness against the law and lateness against a number of the committee's own are two things:
 * only the first is told in red, and each says which it is.
 */
export interface Due {
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly kind: 'law' | 'policy'
  /** Working days from today to the day; negative after it. Can be 0 for a day that is over: due on Friday, today Saturday. */
  readonly daysLeft: number
  readonly overdue: boolean
  /** A year whose calendar is not yet announced. */
  readonly provisional?: boolean
  /** The duty is discharged: how it ended. */
  readonly ended?: DueEnd
}

export type DueEnd =
  | { readonly how: 'on-time' }
  /** On time by the day stated, but entered this many working days after the due day. */
  | { readonly how: 'stated-on-time'; readonly enteredLateBy: number }
  | { readonly how: 'late'; readonly lateBy: number }

type Standing = Pick<Due, 'daysLeft' | 'overdue' | 'ended'>

/** «còn 12 ngày làm việc», «đến hạn hôm nay», «quá hạn 3 ngày làm việc», and for an ended duty how it ended. */
export function dueWords({ daysLeft, overdue, ended }: Standing): string {
  if (ended) return endWords(ended)
  if (overdue) return daysLeft < 0 ? `quá hạn ${-daysLeft} ngày làm việc` : 'vừa quá hạn'
  return daysLeft > 0 ? `còn ${daysLeft} ngày làm việc` : 'đến hạn hôm nay'
}

/** Overdue, or ended late. */
export const isLate = ({ overdue, ended }: Standing): boolean => (ended ? ended.how === 'late' : overdue)

function endWords(end: DueEnd): string {
  switch (end.how) {
    case 'on-time':
      return 'đúng hạn'
    case 'stated-on-time':
      return `đúng hạn theo ngày đã ghi, nhập sau hạn ${end.enteredLateBy} ngày làm việc`
    case 'late':
      return `trễ hạn ${end.lateBy} ngày làm việc`
  }
}
