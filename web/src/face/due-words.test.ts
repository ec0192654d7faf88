import { expect, test } from 'vitest'
import { dueWords, isLate } from './due-words.ts'

test.each([
  [12, false, 'còn 12 ngày làm việc'],
  [1, false, 'còn 1 ngày làm việc'],
  [0, false, 'đến hạn hôm nay'],
  [0, true, 'vừa quá hạn'],
  [-3, true, 'quá hạn 3 ngày làm việc'],
])('%i working days left, overdue %s: «%s»', (daysLeft, overdue, words) => {
  expect(dueWords({ daysLeft, overdue })).toBe(words)
  expect(isLate({ daysLeft, overdue })).toBe(overdue)
})

test.each([
  [{ how: 'on-time' }, 'đúng hạn', false],
  [{ how: 'stated-on-time', enteredLateBy: 2 }, 'đúng hạn theo ngày đã ghi, nhập sau hạn 2 ngày làm việc', false],
  [{ how: 'late', lateBy: 3 }, 'trễ hạn 3 ngày làm việc', true],
] as const)('a duty that ended says how, whatever day it is: %j', (ended, words, late) => {
  const standing = { daysLeft: -40, overdue: true, ended }
  expect(dueWords(standing)).toBe(words)
  expect(isLate(standing)).toBe(late)
})
