import { expect, test } from 'vitest'
import { basisOf } from './basis-of.ts'

const reply = { id: 'd4.k3', label: 'Điều 4 khoản 3', quote: 'phải trả lời bằng văn bản' }

test('Điều 4 khoản 3: law is shown with its words', () =>
  expect(basisOf({ ground: 'law', clauses: [reply] })).toEqual({ clauses: [{ at: 'd4.k3', quote: 'phải trả lời bằng văn bản' }] }))

test('Điều 4 khoản 5: an item of the committee stands under the vague words that it fills in', () =>
  expect(basisOf({ ground: 'policy', clauses: [], policy: 'same-time.working-days' })).toMatchObject({
    clauses: [{ at: 'd4.k5', quote: 'đồng thời, có văn bản báo cáo' }],
    policy: { key: 'same-time.working-days' },
  }))

test('an item on which the text is silent stands alone', () =>
  expect(basisOf({ ground: 'policy', clauses: [], policy: 'register.working-days' })).toMatchObject({
    clauses: [],
    policy: { key: 'register.working-days', name: 'Hạn vào sổ công văn đến' },
  }))

test('the usage of an office rests on nothing', () => expect(basisOf({ ground: 'practice', clauses: [] })).toEqual({ clauses: [] }))
