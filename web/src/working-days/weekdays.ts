/** The days of the week as they head the columns of a wall calendar, Monday first. */
export const WEEKDAYS = [
  { short: 'T2', long: 'thứ Hai' },
  { short: 'T3', long: 'thứ Ba' },
  { short: 'T4', long: 'thứ Tư' },
  { short: 'T5', long: 'thứ Năm' },
  { short: 'T6', long: 'thứ Sáu' },
  { short: 'T7', long: 'thứ Bảy' },
  { short: 'CN', long: 'Chủ nhật' },
] as const
