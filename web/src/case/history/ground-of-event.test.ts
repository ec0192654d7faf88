import { expect, test } from 'vitest'
import { groundOfEvent } from './ground-of-event.ts'

test('Điều 4 khoản 3: the written reply rests on the words of the text', () =>
  expect(groundOfEvent('ReplyIssued').clauses).toEqual([{ at: 'd4.k3', quote: 'phải trả lời bằng văn bản trong vòng 30 ngày làm việc' }]))

test('the arrival book rests on the usage of an office', () => expect(groundOfEvent('PlanRegistered').clauses).toEqual([]))
