import { describe, test } from 'vitest'
import { aCase, aPlan } from '../testing/index.ts'

const { commitment: _given, ...uncommitted } = aPlan()

describe('Điều 8 khoản 1: cam kết thực hiện nghiêm túc', () => {
  test('Điều 8 khoản 1: có cam kết thì gửi được', () => {
    aCase().when('canbo.phuong').does('submit', {}).hasVerdict('plan.commitment', 'met').isAccepted()
  })

  test('Điều 8 khoản 1: chưa cam kết thì chưa gửi được', () => {
    aCase({ plan: uncommitted })
      .when('canbo.phuong')
      .does('submit', {})
      .isRefused([{ code: 'plan.commitment', clauses: ['d8.k1'], data: {} }])
  })

  test('Điều 8 khoản 1: gửi lại bản bổ sung cũng phải còn cam kết', () => {
    aCase()
      .submitted()
      .registered()
      .given('vanphong.phuong', 'request-supplement', { missing: [{ field: 'risks', note: 'Nêu rõ rủi ro.' }] })
      .when('canbo.phuong')
      .does('supplement', { plan: uncommitted })
      .isRefused([{ code: 'plan.commitment', clauses: ['d8.k1'] }])
  })
})
