import { DEFAULT_POLICY, missingFrom, type PlanDraft } from '@dam-lam/core'
import { describe, expect, test } from 'vitest'
import { gapsIn } from '../plan-editor/gaps.ts'
import { proposalSteps, stepBeside, stepInAddress, stepOf } from './proposal-steps.ts'

const notes = (plan: PlanDraft) =>
  Object.fromEntries(proposalSteps(gapsIn(plan, missingFrom({ plan, policy: DEFAULT_POLICY }))).map(({ key, done, note }) => [key, note ?? done]))

describe('Điều 4 khoản 1: what each step of a proposal still lacks', () => {
  test('an empty proposal lacks something in every step but the last, in which nothing need be enclosed', () =>
    expect(notes({})).toEqual({
      'viec-gi': 'còn thiếu 3 mục',
      'chuc-trach': 'còn thiếu 1 mục',
      'van-de': 'còn thiếu 1 mục',
      'ket-qua': 'còn thiếu 1 mục',
      'rui-ro': 'còn thiếu 1 mục',
      'pham-vi': 'còn thiếu 6 mục',
      'nguoi-thuc-hien': 'còn thiếu 3 mục',
      'kem-theo': true,
      'xem-lai': 'còn thiếu 16 mục',
    }))

  test('a step whose questions are answered is done', () =>
    expect(notes({ title: 'A', problem: 'B', solution: 'C' })).toMatchObject({ 'viec-gi': true, 'xem-lai': 'còn thiếu 13 mục' }))

  test('an expected result without a measure lacks the measure, counted once', () =>
    expect(notes({ expectedResults: [{ result: 'Giảm số lần đi lại' }] })).toMatchObject({ 'ket-qua': 'còn thiếu 1 mục' }))

  test('«đã có quy định nhưng không phù hợp» asks for four things more', () =>
    expect(notes({ matters: [{ kind: 'unsuitable', analysis: 'Chồng chéo.' }] })).toMatchObject({ 'van-de': 'còn thiếu 4 mục' }))
})

test('the address names the step', () => {
  expect(stepInAddress('rui-ro')).toBe('rui-ro')
  expect(stepInAddress(undefined)).toBe('viec-gi')
  expect(stepInAddress('khong-co')).toBe('viec-gi')
})

test('one goes forward and back, and not past the ends', () => {
  expect(stepBeside('viec-gi', -1)).toBeUndefined()
  expect(stepBeside('viec-gi', 1)).toBe('chuc-trach')
  expect(stepBeside('kem-theo', 1)).toBe('xem-lai')
  expect(stepBeside('xem-lai', 1)).toBeUndefined()
})

test('a question is found in its step', () => expect(stepOf('scope.pilot')).toBe('pham-vi'))
