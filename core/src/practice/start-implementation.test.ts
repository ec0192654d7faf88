import { describe, expect, test } from 'vitest'
import { aCase, anApprovedCase, aStartedCase, DAYS } from '../testing/index.ts'

describe('bắt đầu thực hiện', () => {
  test('được cho chủ trương và đã được trả lời thì người thực hiện bắt đầu', () => {
    expect(aStartedCase().file).toMatchObject({ stage: 'in-implementation', implementation: { started: { on: DAYS.receipt } } })
  })

  test('không được cho chủ trương thì không có gì để bắt đầu', () => {
    aCase().submitted().registered().inAppraisal().appraised().beforeCollective().deliberated('refused').answered('refused')
      .when('canbo.phuong').does('start-implementation', {}).hasVerdict('start-implementation.approved', 'refused')
    aCase().submitted().when('canbo.phuong').does('start-implementation', {}).hasVerdict('start-implementation.stage', 'refused')
  })

  test('Điều 8 khoản 3: chỉ người thực hiện theo chủ trương, dù không đề xuất', () => {
    anApprovedCase().when('canbo2.phuong').does('start-implementation', {}).isRefused([
      { code: 'implementation.by-implementer', clauses: ['d8.k3'], data: { whoMay: ['person/canbo.phuong'] } },
    ])
    const other = aCase().submitted().registered().inAppraisal().appraised().beforeCollective().deliberated('approved', { implementers: ['canbo2.phuong'] }).answered()
    other.when('canbo2.phuong').does('start-implementation', {}).isAccepted('ImplementationStarted')
  })
})
