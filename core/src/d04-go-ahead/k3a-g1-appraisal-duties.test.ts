import { describe, expect, test } from 'vitest'
import { aCase, aCouncil, DAYS } from '../testing/index.ts'

const registered = aCase().submitted().registered()
const assigned = registered.inAppraisal()

describe('Điều 4 khoản 3 điểm a gạch đầu dòng thứ nhất: việc thẩm định và việc cho ý kiến', () => {
  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ nhất: không đặt hạn thì ngày 20 và ngày 10, theo quy định nội bộ', () => {
    expect(assigned.duty('appraise')).toMatchObject({
      holder: { kind: 'body', body: 'ban.thamdinh.phuong' },
      due: { date: DAYS.day20, kind: 'policy', from: 'appraisal.working-days' },
      clauses: [{ at: 'd4.k3.a.g1' }],
      end: null,
    })
    expect(assigned.duty('give-opinion')).toMatchObject({
      holder: { kind: 'body', body: 'ban.phoihop.phuong' },
      due: { date: DAYS.day10, kind: 'policy', from: 'opinion.working-days' },
      clauses: [{ at: 'd4.k3.a.g1' }],
      end: null,
    })
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ nhất: Thường trực đặt hạn thì theo ngày đã đặt', () => {
    const withDays = registered.inAppraisal({
      lead: { body: 'ban.thamdinh.phuong', dueOn: DAYS.day10 },
      coordinating: [{ body: 'ban.phoihop.phuong', dueOn: DAYS.day2 }],
    })
    expect(withDays.duty('appraise').due).toMatchObject({ date: DAYS.day10, from: 'assignment' })
    expect(withDays.duty('give-opinion').due).toMatchObject({ date: DAYS.day2, from: 'assignment' })
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ nhất: trong Hội đồng, chủ tịch thẩm định, mỗi thành viên nợ một ý kiến', () => {
    const council = registered.given('bithu.phuong', 'establish-council', aCouncil())
    expect(council.duty('appraise').holder).toEqual({ kind: 'person', person: 'uyvien.phuong' })
    const owing = council.duties().filter(({ what }) => what === 'give-opinion')
    expect(owing.map(({ holder }) => holder)).toEqual([
      { kind: 'person', person: 'chanhvanphong.phuong' },
      { kind: 'person', person: 'uyvien2.phuong' },
    ])
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ nhất: báo cáo thẩm định rồi thì ý kiến chưa đến không còn để làm gì', () => {
    const reported = assigned.on(DAYS.day2).appraised()
    expect(reported.duty('appraise').end).toMatchObject({ how: 'discharged', on: DAYS.day2 })
    expect(reported.duty('give-opinion').end).toMatchObject({ how: 'lapsed', on: DAYS.day2 })
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ nhất: cho ý kiến thì xong việc của mình', () => {
    const answered = assigned.on(DAYS.day1).given('phoihop.phuong', 'give-opinion', { opinion: 'disagree', reasons: 'Chưa rõ nguồn lực.' })
    expect(answered.duty('give-opinion').end).toMatchObject({ how: 'discharged', on: DAYS.day1 })
  })

  test('Điều 4 khoản 2: hồ sơ chuyển lên trên hoặc được rút thì việc thẩm định dở dang không còn đối tượng', () => {
    expect(assigned.on(DAYS.day1).forwardedTo('tinh').duty('appraise').end).toMatchObject({ how: 'lapsed', on: DAYS.day1 })
    expect(assigned.on(DAYS.day1).withdrawn().duty('appraise').end).toMatchObject({ how: 'lapsed', on: DAYS.day1 })
  })
})
