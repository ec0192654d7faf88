import { describe, test } from 'vitest'
import { aCase, aDeliberation, aMeeting, aPlan, DAYS, type ACase, type Beginning } from '../testing/index.ts'
import type { Meeting } from './k3b-deliberation.ts'

const beforeCollective = (beginning: Beginning = {}): ACase =>
  aCase(beginning).submitted().registered().inAppraisal().appraised().beforeCollective()
const before = beforeCollective()
const meeting = (change: Partial<Meeting>, told = before) =>
  told.when('vanphong.phuong').does('record-deliberation', aDeliberation('approved', { meeting: aMeeting(change) }))

const atProvince = (told: ACase) =>
  told
    .when('vanphong.tinh')
    .does('record-deliberation', aDeliberation('approved', { meeting: aMeeting({ committee: 'tinh' }), implementers: ['canbo.tinh'] }))

const FIVE = aMeeting().present
const FOUR = FIVE.slice(1)

describe('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: cuộc họp căn cứ kết quả thẩm định', () => {
  const appraisedLater = aCase().submitted().registered().inAppraisal().on(DAYS.day2).appraised().beforeCollective().on(DAYS.day10)

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: họp từ ngày có báo cáo thẩm định đến ngày ghi kết quả', () => {
    meeting({ heldOn: DAYS.day2 }, appraisedLater).hasVerdict('meeting.held-after-appraisal', 'met').isAccepted()
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: họp trước khi có báo cáo thẩm định thì không tính', () => {
    meeting({ heldOn: DAYS.day1 }, appraisedLater).isRefused([
      { code: 'meeting.held-after-appraisal', clauses: ['d4.k3.a.g2'], data: { heldOn: DAYS.day1, earliest: DAYS.day2, latest: DAYS.day10 } },
    ])
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ ba: kế hoạch chuẩn bị lại chưa gửi lại thì chưa thể đã họp về nó', () => {
    const again = before
      .deliberated('prepare-again')
      .answered('prepare-again')
      .on(DAYS.day10)
      .given('canbo.phuong', 'resubmit', { plan: aPlan() })
      .registered('02')
      .beforeCollective()
    meeting({ heldOn: DAYS.day2 }, again).isRefused([
      { code: 'meeting.held-after-appraisal', clauses: ['d4.k3.a.g2'], data: { heldOn: DAYS.day2, earliest: DAYS.day10 } },
    ])
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: cuộc họp chưa diễn ra thì chưa ghi được', () => {
    meeting({ heldOn: DAYS.day20 }, appraisedLater).isRefused([{ code: 'meeting.held-after-appraisal', clauses: ['d4.k3.a.g2'] }])
  })
})

describe('Điều 4 khoản 3 điểm b gạch đầu dòng thứ nhất: căn cứ thẩm quyền', () => {
  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ nhất: nêu căn cứ thẩm quyền thì ghi được', () => {
    meeting({}).hasVerdict('meeting.competence-basis', 'met').isAccepted()
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ nhất: không nêu căn cứ thẩm quyền thì không ghi được', () => {
    meeting({ competenceBasis: ' ' }).isRefused([{ code: 'meeting.competence-basis', clauses: ['d4.k3.b.g1'], data: {} }])
  })
})

describe('ai họp, ai biểu quyết', () => {
  test('tổng số là tất cả thành viên của tập thể vào ngày họp, theo quy định nội bộ', () => {
    meeting({ total: 4 }).isRefused([
      { code: 'meeting.total-is-all-members', policy: 'votes.more-than-percent-of-members', data: { total: 4, members: 5 } },
    ])
  })

  test('người không phải thành viên thì không dự với tư cách thành viên', () => {
    meeting({ present: [...FIVE, 'chaphanh.phuong'] }).isRefused([{ code: 'meeting.present-are-members', data: { people: ['chaphanh.phuong'] } }])
  })

  test('một người không được ghi có mặt hai lần', () => {
    meeting({ present: [...FIVE, 'bithu.phuong'] }).isRefused([{ code: 'meeting.present-are-members', data: { people: [] } }])
  })

  test('không ai dự thì không phải cuộc họp: người đứng đầu không có đường nào từ đó', () => {
    const nobody = aMeeting({ present: [], for: 0, against: 0, other: 0 })
    before
      .when('vanphong.phuong')
      .does('record-deliberation', aDeliberation('not-agreed', { meeting: nobody }))
      .isRefused([{ code: 'meeting.present-are-members', data: { people: [] } }])
  })

  test('số phiếu không nhiều hơn số người có mặt', () => {
    meeting({ present: FOUR, for: 5 }).isRefused([{ code: 'meeting.votes-of-those-present', data: { votes: 5, present: 4 } }])
  })

  test('họp ở đúng tập thể đã được trình; không có trong chương trình họp thì không xét ở đây', () => {
    const other = aMeeting({ body: 'executiveCommittee', heldOn: DAYS.receipt })
    before
      .when('vanphong.phuong')
      .does('record-deliberation', aDeliberation('approved', { meeting: other }))
      .isRefused([{ code: 'meeting.body-on-whose-agenda', data: { expected: 'standingCommittee' } }])
    aCase().when('vanphong.phuong').does('record-deliberation', aDeliberation()).hasVerdict('meeting.body-on-whose-agenda', 'not-judged')
  })

  test('biên bản phải được nêu', () => {
    meeting({ minutes: '' }).isRefused([{ code: 'meeting.minutes', data: {} }])
  })

  test('cuộc họp không có gì sai thì mọi quy tắc về cuộc họp đều đạt', () => {
    const ruling = meeting({})
    for (const rule of ['total-is-all-members', 'present-are-members', 'votes-of-those-present', 'body-on-whose-agenda', 'minutes'])
      ruling.hasVerdict(`meeting.${rule}`, 'met')
    ruling.isAccepted()
  })
})

describe('tỷ lệ dự họp là quy định nội bộ', () => {
  const twoThirds = beforeCollective({ policy: { 'votes.quorum-percent': 66 } })

  test('dự đủ tỷ lệ thì họp được', () => {
    meeting({ present: FOUR, for: 4 }, twoThirds).hasVerdict('meeting.quorum', 'met').isAccepted()
  })

  test('dự không đủ tỷ lệ thì kết quả không tính', () => {
    meeting({ present: FIVE.slice(2), for: 3 }, twoThirds).isRefused([
      { code: 'meeting.quorum', policy: 'votes.quorum-percent', data: { present: 3, total: 5 } },
    ])
  })

  test('cấp ủy không đặt tỷ lệ thì không xét ở đây', () => {
    meeting({}).hasVerdict('meeting.quorum', 'not-judged').isAccepted()
  })
})

describe('người đề xuất, người thực hiện không biểu quyết việc của mình (quy định nội bộ)', () => {
  const byMember = beforeCollective({ proposer: 'uyvien.phuong' })

  test('dự họp mà không bỏ phiếu thì được', () => {
    meeting({ for: 4 }, byMember).hasVerdict('meeting.recused-do-not-vote', 'met').isAccepted()
  })

  test('bỏ phiếu việc của mình thì kết quả không tính', () => {
    meeting({ for: 5 }, byMember).isRefused([
      { code: 'meeting.recused-do-not-vote', policy: 'own-case.takes-no-part', data: { people: ['uyvien.phuong'] } },
    ])
  })

  test('không ai trong cuộc họp là người đề xuất thì không xét ở đây', () => {
    meeting({}).hasVerdict('meeting.recused-do-not-vote', 'not-judged').isAccepted()
  })

  test('cấp ủy cho phép thì không xét ở đây', () => {
    meeting({ for: 5 }, beforeCollective({ proposer: 'uyvien.phuong', policy: { 'own-case.takes-no-part': false } })).hasVerdict('meeting.recused-do-not-vote', 'not-judged').isAccepted()
  })
})

describe('Điều 10 khoản 2: báo cáo rủi ro pháp lý có trước cuộc họp', () => {
  const provincial = aCase({ committee: 'tinh' })
    .submitted()
    .registered()
    .given('bithu.tinh', 'assign-legal-review', { lead: 'ban.ubkt.tinh', coordinating: ['ban.noichinh.tinh'] })
    .inAppraisal()
    .appraised()
    .beforeCollective()
  test('Điều 10 khoản 2: đã giao mà Ủy ban Kiểm tra chưa báo cáo thì chưa ghi được kết quả', () => {
    atProvince(provincial).isRefused([{ code: 'meeting.legal-risk-reported', clauses: ['d10.k2'], data: {} }])
  })

  test('Điều 10 khoản 2: Ủy ban Kiểm tra báo cáo rồi thì ghi được, cơ quan phối hợp chưa trả lời cũng vậy', () => {
    const reported = provincial.given('ubkt.tinh', 'give-opinion', { opinion: 'conditional', reasons: 'Có rủi ro thấp.', conditions: 'Có hợp đồng mẫu.', legalRisks: 'Thẩm quyền ký kết' })
    atProvince(reported).hasVerdict('meeting.legal-risk-reported', 'met').isAccepted()
  })

  test('Điều 10 khoản 2: không giao thì không xét ở đây', () => {
    meeting({}).hasVerdict('meeting.legal-risk-reported', 'not-judged').isAccepted()
  })
})
