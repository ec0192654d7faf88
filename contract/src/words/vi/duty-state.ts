import type { DutyState } from '@dam-lam/core'

/** How a duty stands; `days` are working days left while it is open, or past the due day. */
export function dutyState(state: DutyState, days: number): string {
  switch (state) {
    case 'open':
      return days === 0 ? 'đến hạn hôm nay' : `còn ${days} ngày làm việc`
    case 'overdue':
      return days === 0 ? 'đã quá hạn' : `quá hạn ${days} ngày làm việc`
    case 'on-time':
      return 'đúng hạn'
    case 'stated-on-time':
      return days === 0 ? 'đúng hạn theo ngày khai' : `đúng hạn theo ngày khai, nhập sau hạn ${days} ngày làm việc`
    case 'late':
      return days === 0 ? 'trễ hạn' : `trễ ${days} ngày làm việc`
    case 'lapsed':
      return 'không còn phải làm'
  }
}
