import { expect, test } from 'vitest'
import { dueWords, isLate, type DueStanding } from './due-words.ts'

const cases: readonly (readonly [DueStanding, string, late: boolean])[] = [
  [{ state: 'open', daysLeft: 12, lateBy: 0 }, 'còn 12 ngày làm việc', false],
  [{ state: 'open', daysLeft: 1, lateBy: 0 }, 'còn 1 ngày làm việc', false],
  [{ state: 'open', daysLeft: 0, lateBy: 0 }, 'đến hạn hôm nay', false],
  [{ state: 'overdue', daysLeft: -3, lateBy: 3 }, 'quá hạn 3 ngày làm việc', true],
  [{ state: 'overdue', daysLeft: 0, lateBy: 0 }, 'vừa quá hạn', true],
  [{ state: 'on-time', daysLeft: null, lateBy: 0 }, 'đúng hạn', false],
  [{ state: 'stated-on-time', daysLeft: null, lateBy: 2 }, 'đúng hạn theo ngày khai, nhập sau hạn 2 ngày làm việc', false],
  [{ state: 'stated-on-time', daysLeft: null, lateBy: 0 }, 'đúng hạn theo ngày khai, nhập sau hạn', false],
  [{ state: 'late', daysLeft: null, lateBy: 4 }, 'trễ hạn 4 ngày làm việc', true],
  [{ state: 'lapsed', daysLeft: null, lateBy: 0 }, 'không còn phải làm', false],
]

test.each(cases)('%j: «%s»', (standing, words, late) => {
  expect(dueWords(standing)).toBe(words)
  expect(isLate(standing)).toBe(late)
})
