import { expect, test } from 'vitest'
import { policyNote } from './policy-note.ts'

test('a number of the text is no policy', () => expect(policyNote({ kind: 'law', from: 'd4.k3' })).toBeUndefined())

test('a number of the committee is named', () =>
  expect(policyNote({ kind: 'policy', from: 'register.working-days' })).toEqual({
    key: 'register.working-days',
    name: 'Số ngày làm việc để vào sổ văn bản đến',
  }))

test('a day that a person set is said to be that', () =>
  expect(policyNote({ kind: 'policy', from: 'assignment' })?.name).toBe('Ngày do người giao việc đặt'))
