import { describe, test } from 'vitest'
import { aCase, aPlan } from '../testing/index.ts'

const { motive: _declared, ...undeclared } = aPlan()

describe('Điều 2 khoản 5: lời khai vì lợi ích chung', () => {
  test('Điều 2 khoản 5: đã khai không vụ lợi thì gửi được', () => {
    aCase({ plan: aPlan({ motive: 'common-good' }) }).when('canbo.phuong').does('submit', {}).hasVerdict('plan.motive', 'met').isAccepted()
  })

  test('Điều 2 khoản 5: chưa khai thì chưa gửi được, theo quy định nội bộ chứ không theo điều khoản', () => {
    aCase({ plan: undeclared })
      .when('canbo.phuong')
      .does('submit', {})
      .isRefused([{ code: 'plan.motive', policy: 'plan.declares-motive', data: {} }])
  })

  test('Điều 2 khoản 5: cấp ủy không đòi lời khai thì không xét ở đây', () => {
    aCase({ plan: undeclared, policy: { 'plan.declares-motive': false } })
      .when('canbo.phuong')
      .does('submit', {})
      .hasVerdict('plan.motive', 'not-judged')
      .isAccepted()
  })
})
