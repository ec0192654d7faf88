import { describe, test } from 'vitest'
import { aCase, aPlan } from '../testing/index.ts'

describe('Điều 1 khoản 1: kế hoạch nằm trong chức trách, nhiệm vụ, quyền hạn được giao', () => {
  test('Điều 1 khoản 1: nêu nhiệm vụ được giao thì gửi được', () => {
    const plan = aPlan({ functionOrTask: 'Nhiệm vụ cải cách hành chính được giao năm 2023' })
    aCase({ plan }).when('canbo.phuong').does('submit', {}).hasVerdict('plan.function-or-task', 'met').isAccepted('PlanSubmitted')
  })

  test.each([undefined, '', '   '])('Điều 1 khoản 1: không nêu (%j) thì chưa gửi được', (functionOrTask) => {
    const { functionOrTask: _left, ...rest } = aPlan()
    aCase({ plan: { ...rest, functionOrTask } })
      .when('canbo.phuong')
      .does('submit', {})
      .isRefused([{ code: 'plan.function-or-task', clauses: ['d1.k1'], data: {} }])
  })
})
