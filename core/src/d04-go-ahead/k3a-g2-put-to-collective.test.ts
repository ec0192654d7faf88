import { describe, expect, test } from 'vitest'
import { aCase, aPlan } from '../testing/index.ts'

const assigned = aCase().submitted().registered().inAppraisal()

describe('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: căn cứ kết quả thẩm định, trình tập thể', () => {
  test.each(['standingCommittee', 'executiveCommittee'] as const)('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: Thường trực trình %s', (body) => {
    const { file } = assigned.appraised().when('bithu.phuong').does('put-to-collective', { body }).isAccepted('PutToCollective')
    expect(file).toMatchObject({ stage: 'before-collective', agenda: { body, committee: 'phuong' } })
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: văn phòng không trình thay', () => {
    assigned
      .appraised()
      .when('chanhvanphong.phuong')
      .does('put-to-collective', { body: 'standingCommittee' })
      .isRefused([{ code: 'put-to-collective.by-permanent-members', clauses: ['d4.k3.a.g2'], data: { whoMay: ['permanent-members/phuong'] } }])
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: chưa có kết quả thẩm định thì chưa trình', () => {
    const ruling = assigned.when('bithu.phuong').does('put-to-collective', { body: 'standingCommittee' })
    ruling.hasVerdict('put-to-collective.not-infeasible', 'not-judged')
    ruling.isRefused([{ code: 'put-to-collective.after-appraisal', clauses: ['d4.k3.a.g2'], data: { stage: 'in-appraisal' } }])
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ ba: kế hoạch chuẩn bị lại thì trình tiếp được, không buộc thẩm định lần nữa', () => {
    assigned
      .appraised()
      .beforeCollective()
      .deliberated('prepare-again')
      .answered('prepare-again')
      .given('canbo.phuong', 'resubmit', { plan: aPlan() })
      .registered('02')
      .when('bithu.phuong')
      .does('put-to-collective', { body: 'standingCommittee' })
      .hasVerdict('put-to-collective.not-infeasible', 'met')
      .isAccepted()
  })
})

describe('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: thẩm định kết luận không khả thi, không hiệu quả', () => {
  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: theo quy định nội bộ thì không trình tập thể nữa', () => {
    assigned
      .appraised({ effective: false })
      .when('bithu.phuong')
      .does('put-to-collective', { body: 'standingCommittee' })
      .isRefused([{ code: 'put-to-collective.not-infeasible', policy: 'infeasible.may-go-to-collective', data: {} }])
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: cấp ủy cho trình cả khi ấy thì không xét ở đây', () => {
    aCase({ policy: { 'infeasible.may-go-to-collective': true } })
      .submitted()
      .registered()
      .inAppraisal()
      .appraised({ feasible: false })
      .when('bithu.phuong')
      .does('put-to-collective', { body: 'standingCommittee' })
      .hasVerdict('put-to-collective.not-infeasible', 'not-judged')
      .isAccepted()
  })
})

describe('tập thể nào thảo luận lần sau', () => {
  const before = assigned.appraised().beforeCollective()

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ ba: kế hoạch chuẩn bị lại trở về tập thể đã yêu cầu', () => {
    const back = before
      .deliberated('prepare-again')
      .answered('prepare-again')
      .given('canbo.phuong', 'resubmit', { plan: aPlan() })
      .registered('02')
      .when('bithu.phuong')
    back.does('put-to-collective', { body: 'standingCommittee' }).hasVerdict('put-to-collective.body-that-asked', 'met').isAccepted()
    back
      .does('put-to-collective', { body: 'executiveCommittee' })
      .isRefused([{ code: 'put-to-collective.body-that-asked', clauses: ['d4.k3.b.g3'], data: { expected: 'standingCommittee' } }])
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: ban thường vụ chuyển cấp ủy thì phải trình cấp ủy', () => {
    const referred = before.deliberated('refer-to-executive-committee').when('bithu.phuong')
    referred.does('put-to-collective', { body: 'executiveCommittee' }).hasVerdict('put-to-collective.body-referred-to', 'met').isAccepted()
    referred
      .does('put-to-collective', { body: 'standingCommittee' })
      .isRefused([{ code: 'put-to-collective.body-referred-to', clauses: ['d4.k3.a.g2'], data: { expected: 'executiveCommittee' } }])
  })

  test('trình lần đầu thì chọn tập thể nào cũng được, hai quy tắc này không xét ở đây', () => {
    assigned
      .appraised()
      .when('bithu.phuong')
      .does('put-to-collective', { body: 'executiveCommittee' })
      .hasVerdict('put-to-collective.body-that-asked', 'not-judged')
      .hasVerdict('put-to-collective.body-referred-to', 'not-judged')
      .isAccepted()
  })
})
