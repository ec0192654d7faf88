import { expect, test } from 'vitest'
import { dueWords, isLate, type DueStanding } from './due-words.ts'

const cases: readonly (readonly [DueStanding, string, late: boolean])[] = [
  [{ state: 'open', daysLeft: 12, lateBy: 0 }, 'còn 12 ngày làm việc', false],
  [{ state: 'open', daysLeft: 0, lateBy: 0 }, 'đến hạn hôm nay', false],
  [{ state: 'overdue', daysLeft: -3, lateBy: 3 }, 'quá hạn 3 ngày làm việc', true],
  [{ state: 'on-time', daysLeft: null, lateBy: 0 }, 'đúng hạn', false],
  [{ state: 'stated-on-time', daysLeft: null, lateBy: 2 }, 'đúng hạn theo ngày khai, nhập sau hạn 2 ngày làm việc', false],
  [{ state: 'late', daysLeft: null, lateBy: 4 }, 'trễ 4 ngày làm việc', true],
  [{ state: 'lapsed', daysLeft: null, lateBy: 0 }, 'không còn phải làm', false],
]

test.each(cases)('%j: «%s»', (standing, words, late) => {
  expect(dueWords(standing)).toBe(words)
  expect(isLate(standing)).toBe(late)
})

test('overdue on a Saturday, due on the Friday: no working day has passed, and it is overdue all the same', () =>
  expect(dueWords({ state: 'overdue', daysLeft: 0, lateBy: 0 })).toBe('đã quá hạn'))
