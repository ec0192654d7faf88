import { describe, test } from 'vitest'
import { aCase, anAssignment, aPlan, findings } from '../testing/index.ts'

const assigned = (policy = {}) => aCase({ plan: aPlan({ implementers: ['thamdinh.phuong'] }), policy }).submitted().registered().inAppraisal(anAssignment())

describe('không ai thẩm định, quyết định việc của chính mình (quy định nội bộ)', () => {
  test('người thực hiện ở cơ quan chủ trì thì không báo cáo thẩm định', () => {
    assigned()
      .when('thamdinh.phuong')
      .does('report-appraisal', findings())
      .isRefused([{ code: 'own-case.no-part', policy: 'own-case.takes-no-part', data: { person: 'thamdinh.phuong' } }])
  })

  test('người không dính líu thì được', () => {
    aCase().submitted().registered().inAppraisal().when('thamdinh.phuong').does('report-appraisal', findings()).hasVerdict('own-case.no-part', 'met').isAccepted()
  })

  test('cấp ủy cho phép thì không xét ở đây', () => {
    assigned({ 'own-case.takes-no-part': false }).when('thamdinh.phuong').does('report-appraisal', findings()).hasVerdict('own-case.no-part', 'not-judged').isAccepted()
  })
})
