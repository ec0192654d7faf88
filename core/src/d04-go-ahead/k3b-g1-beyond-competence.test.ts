import { describe, expect, test } from 'vitest'
import { organisationsFrom } from '../organisations/organisations.ts'
import { aCase, aLetter, DAYS, DEMO_ORGANISATION } from '../testing/index.ts'

const found = aCase().submitted().registered().inAppraisal().appraised().beforeCollective().deliberated('beyond-competence')
const REPORT = { proposedSolution: 'Đề nghị Tỉnh ủy cho chủ trương.', letter: aLetter() }

describe('Điều 4 khoản 3 điểm b gạch đầu dòng thứ nhất: vượt thẩm quyền thì báo cáo cấp trên trực tiếp, đề xuất giải pháp', () => {
  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ nhất: báo cáo đưa kế hoạch đến cấp trên trực tiếp, hạn của cấp ấy bắt đầu', () => {
    const reported = found.on(DAYS.day1).when('bithu.phuong').does('report-beyond-competence', REPORT).isAccepted('BeyondCompetenceReported')
    expect(reported.file).toMatchObject({ stage: 'forwarded', competentCommittee: 'tinh', managingCommittee: 'phuong' })
    expect(reported.file.receipts).toMatchObject([{ committee: 'phuong' }, { committee: 'tinh', receivedOn: DAYS.day1, reason: 'reported-up' }])
    expect(reported.duty('reply')).toMatchObject({ holder: { committee: 'tinh' }, due: { date: DAYS.day31, kind: 'law' } })
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ nhất: phải báo cáo ngay, con số theo quy định nội bộ', () => {
    expect(found.duty('report-beyond-competence')).toMatchObject({
      holder: { kind: 'permanent-members', committee: 'phuong' },
      due: { date: DAYS.day1, kind: 'policy', from: 'at-once.working-days' },
      clauses: [{ at: 'd4.k3.b.g1', quote: 'Trường hợp vượt thẩm quyền thì báo cáo lên cấp trên trực tiếp và đề xuất giải pháp' }],
      end: null,
    })
    const reported = found.given('bithu.phuong', 'report-beyond-competence', REPORT)
    expect(reported.duty('report-beyond-competence').end).toMatchObject({ how: 'discharged', on: DAYS.receipt })
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ nhất: cấp trên cũng thấy vượt thẩm quyền thì báo cáo tiếp; báo cáo trước vẫn đã xong', () => {
    const twice = found
      .given('bithu.phuong', 'report-beyond-competence', REPORT)
      .registered('02')
      .inAppraisal()
      .appraised()
      .beforeCollective()
      .deliberated('beyond-competence')
      .given('bithu.tinh', 'report-beyond-competence', { ...REPORT, letter: aLetter({ signedBy: 'bithu.tinh' }) })
    const reports = twice.duties().filter(({ what }) => what === 'report-beyond-competence')
    expect(reports).toMatchObject([
      { holder: { committee: 'phuong' }, end: { how: 'discharged' } },
      { holder: { committee: 'tinh' }, end: { how: 'discharged' } },
    ])
    expect(twice.file.competentCommittee).toBe('trunguong')
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ nhất: chỉ Thường trực cấp ủy báo cáo', () => {
    found
      .when('vanphong.phuong')
      .does('report-beyond-competence', REPORT)
      .isRefused([{ code: 'report-beyond-competence.by-permanent-members', clauses: ['d4.k3.b.g1'], data: { whoMay: ['permanent-members/phuong'] } }])
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ nhất: tập thể đã cho chủ trương thì không báo cáo là vượt thẩm quyền', () => {
    aCase()
      .submitted()
      .registered()
      .inAppraisal()
      .appraised()
      .beforeCollective()
      .deliberated()
      .when('bithu.phuong')
      .does('report-beyond-competence', REPORT)
      .isRefused([{ code: 'report-beyond-competence.collective-found-so', clauses: ['d4.k3.b.g1'], data: {} }])
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ nhất: tập thể chưa thảo luận thì chưa báo cáo được', () => {
    aCase()
      .submitted()
      .when('bithu.phuong')
      .does('report-beyond-competence', REPORT)
      .isRefused([
        { code: 'report-beyond-competence.stage', clauses: ['d4.k3.b.g1'], data: { stage: 'submitted', possibleAt: ['decided'] } },
        { code: 'report-beyond-competence.collective-found-so', clauses: ['d4.k3.b.g1'] },
      ])
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ nhất: cấp trên đã kết thúc mà chưa có cấp thay thì nói rõ, không báo cáo vào chỗ trống', () => {
    const committees = DEMO_ORGANISATION.committees.map((committee) => (committee.id === 'tinh' ? { ...committee, to: DAYS.day1 } : committee))
    const organisations = organisationsFrom({ ...DEMO_ORGANISATION, committees })
    aCase({ organisations })
      .submitted()
      .registered()
      .inAppraisal()
      .appraised()
      .beforeCollective()
      .deliberated('beyond-competence')
      .on(DAYS.day10)
      .when('bithu.phuong')
      .does('report-beyond-competence', REPORT)
      .isRefused([{ code: 'report-beyond-competence.has-superior', clauses: ['d4.k3.b.g1'], data: { committee: 'phuong' } }])
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ nhất: báo cáo phải kèm đề xuất giải pháp', () => {
    found
      .when('bithu.phuong')
      .does('report-beyond-competence', { ...REPORT, proposedSolution: '' })
      .isRefused([{ code: 'report-beyond-competence.solution', clauses: ['d4.k3.b.g1'], data: {} }])
  })
})
