import { describe, expect, test } from 'vitest'
import { anUnsuitableMatter, aPlan } from '../testing/index.ts'
import { completePlan } from './k1-complete-plan.ts'

const { commitment: _given, ...uncommitted } = aPlan()
const { scope: _scope, ...unscoped } = aPlan()

describe('Điều 4 khoản 1: dự thảo đã đủ thành kế hoạch', () => {
  test('Điều 4 khoản 1: dự thảo đủ mọi phần giữ nguyên từng phần', () => {
    const plan = aPlan({ matters: [{ kind: 'unregulated', analysis: 'Chưa có văn bản.' }, anUnsuitableMatter()], objectives: 'Giảm đi lại', members: ['canbo2.phuong'], onBehalfOf: 'ban.thamdinh.phuong', files: ['f1'] })
    expect(completePlan(plan)).toEqual(plan)
  })

  test('Điều 4 khoản 1: phần mà quy định nội bộ cho để trống thì vẫn trống, không tự điền', () => {
    expect(completePlan(unscoped)).toEqual(unscoped)
  })

  test('Điều 8 khoản 1: dự thảo chưa cam kết không bao giờ thành kế hoạch', () => {
    expect(() => completePlan(uncommitted)).toThrow('commitment')
  })
})
