import { localDate } from '@dam-lam/core'
import { expect, test } from 'vitest'
import { countInAddress, readNumberOfDays } from './count-in-address.ts'

const today = localDate('2026-01-05')

test('Điều 4 khoản 3: an empty address counts 30 working days from today', () =>
  expect(countInAddress({}, today)).toEqual({ from: '2026-01-05', add: 30 }))

test('the address says from when and how many', () =>
  expect(countInAddress({ tu: '2022-12-14', them: '60' }, today)).toEqual({ from: '2022-12-14', add: 60 }))

test('what cannot be read is as if it were not there', () =>
  expect(countInAddress({ tu: '2026-02-30', them: '-1' }, today)).toEqual({ from: '2026-01-05', add: 30 }))

test.each([['0', 0], ['1500', 1500], ['1501', null], ['', null], ['3.5', null], [3, null]])('%j is %j days', (typed, days) =>
  expect(readNumberOfDays(typed)).toBe(days))
