import { describe, expect, test } from 'vitest'
import { aCase, aDeliberation, aMeeting, aScope, DAYS } from '../testing/index.ts'
import { OUTCOMES } from './k3b-deliberation.ts'

const before = aCase().submitted().registered().inAppraisal().appraised().beforeCollective()

describe('Điều 4 khoản 3 điểm b gạch đầu dòng thứ nhất: tập thể xem xét, quyết định', () => {
  test.each([
    ['approved', 'decided'],
    ['refused', 'decided'],
    ['not-agreed', 'not-agreed'],
    ['prepare-again', 'prepare-again'],
    ['beyond-competence', 'decided'],
    ['refer-to-executive-committee', 'appraised'],
  ] as const)('Điều 4 khoản 3 điểm b gạch đầu dòng thứ nhất: kết quả «%s» đưa hồ sơ sang bước «%s»', (outcome, stage) => {
    const { file } = before.when('vanphong.phuong').does('record-deliberation', aDeliberation(outcome)).isAccepted('CollectiveDeliberated')
    expect(file.stage).toBe(stage)
    expect(file.deliberations).toMatchObject([{ outcome, committee: 'phuong' }])
  })

  test('mọi kết quả đều có trong bảng trên', () => {
    expect(OUTCOMES).toHaveLength(6)
  })

  test('Điều 6 khoản 1: chỉ khi cho chủ trương mới có phạm vi, người thực hiện và kỳ báo cáo; phiên bản kế hoạch được ghi lại', () => {
    const { file } = before.deliberated('approved', { conditions: ['Báo cáo giữa kỳ'], reportEveryMonths: 3 })
    expect(file.approval).toMatchObject({
      by: 'collective',
      committee: 'phuong',
      planVersion: 1,
      scope: aScope(),
      implementers: ['canbo.phuong'],
      conditions: ['Báo cáo giữa kỳ'],
      reportEveryMonths: 3,
    })
    expect(before.deliberated('refused').file.approval).toBeNull()
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ nhất: Thường trực hoặc văn phòng ghi kết quả, ủy viên khác không ghi', () => {
    const ruling = before.when('uyvien.phuong').does('record-deliberation', aDeliberation())
    ruling.isRefused([
      { code: 'record-deliberation.by-meeting', clauses: ['d4.k3.b.g1'], data: { whoMay: ['permanent-members/phuong', 'office/phuong'] } },
    ])
    before.when('bithu.phuong').does('record-deliberation', aDeliberation()).isAccepted()
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: chưa trình thì chưa có gì để ghi', () => {
    aCase()
      .submitted()
      .registered()
      .inAppraisal()
      .appraised()
      .when('vanphong.phuong')
      .does('record-deliberation', aDeliberation())
      .isRefused([
        { code: 'record-deliberation.after-put-to-collective', clauses: ['d4.k3.a.g2'], data: { stage: 'appraised', possibleAt: ['before-collective'] } },
      ])
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: ban thường vụ chuyển lên thì ban chấp hành thảo luận', () => {
    const referred = before.deliberated('refer-to-executive-committee').beforeCollective('executiveCommittee')
    const { file } = referred.deliberated('approved', { meeting: aMeeting({ body: 'executiveCommittee', heldOn: DAYS.receipt }) })
    expect(file.deliberations.map(({ meeting }) => meeting.body)).toEqual(['standingCommittee', 'executiveCommittee'])
    expect(file.stage).toBe('decided')
  })
})
