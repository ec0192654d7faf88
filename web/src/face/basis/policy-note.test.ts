import { expect, test } from 'vitest'
import { policyNote } from './policy-note.ts'

test('a number of the text is no policy', () => expect(policyNote({ kind: 'law', from: 'd4.k3' })).toBeUndefined())

test('a number of the committee is named and explained', () =>
  expect(policyNote({ kind: 'policy', from: 'register.working-days' })).toEqual({
    key: 'register.working-days',
    name: 'Hạn vào sổ công văn đến',
    meaning: 'Số ngày làm việc, kể từ ngày nhận, để văn phòng vào sổ.',
  }))

test('a day that a person set is said to be that', () =>
  expect(policyNote({ kind: 'policy', from: 'assignment' })?.name).toBe('Ngày do người giao việc đặt'))
