import { localDate } from '../time/index.ts'

/**
 * Days chosen for meaning, all counted from the arrival stamp on our copy of the regulation: Wednesday 14/12/2022.
 * The count to day 30 passes over New Year with its compensatory day and over the seven days of Tết.
 */
export const DAYS = {
  dayBefore: localDate('2022-12-13'),
  /** Day 0: the plan arrives. */
  receipt: localDate('2022-12-14'),
  day1: localDate('2022-12-15'),
  day2: localDate('2022-12-16'),
  /** A Saturday: between working day 2 and working day 3. */
  saturday: localDate('2022-12-17'),
  day10: localDate('2022-12-28'),
  day20: localDate('2023-01-12'),
  day29: localDate('2023-02-01'),
  /** The last day of Điều 4 khoản 3. */
  day30: localDate('2023-02-02'),
  day31: localDate('2023-02-03'),
  /** The last day once extended. */
  day60: localDate('2023-03-16'),
  day61: localDate('2023-03-17'),
  /** After everything that falls due on the main road. */
  nextSaturday: localDate('2023-03-18'),
} as const
