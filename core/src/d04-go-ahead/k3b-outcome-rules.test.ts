import { describe, test } from 'vitest'
import { organisationsFrom } from '../organisations/index.ts'
import { aCase, aDeliberation, aMeeting, anUnsuitablePlan, DAYS, DEMO_ORGANISATION, type ACase, type Beginning } from '../testing/index.ts'
import type { AppraisalFindings } from './k3a-g2-appraisal-report.ts'
import type { DeliberationData, Outcome } from './k3b-deliberation.ts'

const told = (beginning: Beginning = {}, found: Partial<AppraisalFindings> = {}): ACase =>
  aCase(beginning).submitted().registered().inAppraisal().appraised(found).beforeCollective()
const before = told()
const recording = (data: DeliberationData, from = before) => from.when('vanphong.phuong').does('record-deliberation', data)
const outcome = (name: Outcome, change: Partial<DeliberationData> = {}, from = before) =>
  recording(aDeliberation(name, change), from)
const votes = (inFavour: number, against: number) => ({ meeting: aMeeting({ for: inFavour, against, other: 5 - inFavour - against }) })

/** The demo tree in which nobody stands above the ward committee. */
const wardOnTop = organisationsFrom({
  ...DEMO_ORGANISATION,
  committees: DEMO_ORGANISATION.committees.map((committee) => (committee.id === 'phuong' ? { ...committee, superior: null } : committee)),
})

/** The demo tree in which one seat of the ward's standing committee is vacant. */
const standingCommitteeOfFour = organisationsFrom({
  ...DEMO_ORGANISATION,
  positions: DEMO_ORGANISATION.positions.filter(({ person }) => person !== 'uyvien3.phuong'),
})

describe('Điều 4 khoản 3 điểm b gạch đầu dòng thứ hai: thống nhất hay không là theo phiếu', () => {
  test.each<[number, number, Outcome]>([
    [3, 2, 'approved'],
    [2, 3, 'refused'],
    [2, 2, 'not-agreed'],
    [0, 0, 'not-agreed'],
  ])('Điều 4 khoản 3 điểm b gạch đầu dòng thứ hai: năm người, %i cho, %i không cho thì kết quả là «%s»', (inFavour, against, carried) => {
    outcome(carried, votes(inFavour, against)).hasVerdict('outcome.carried-by-votes', 'met').isAccepted()
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ hai: ba phiếu không cho thì không ghi là không thống nhất, người đứng đầu không còn đường', () => {
    outcome('not-agreed', votes(2, 3)).isRefused([
      { code: 'outcome.carried-by-votes', policy: 'votes.outcome-must-be-carried', data: { outcome: 'not-agreed', carried: 'refused', for: 2, against: 3, total: 5 } },
    ])
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ hai: hai trên năm phiếu thì chưa phải là cho chủ trương, dù chỉ ba người dự', () => {
    const three = aMeeting({ present: aMeeting().present.slice(2), for: 2, against: 1, other: 0 })
    outcome('approved', { meeting: three }).isRefused([{ code: 'outcome.carried-by-votes', policy: 'votes.outcome-must-be-carried', data: { carried: 'not-agreed' } }])
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ hai: đúng một nửa chưa phải hơn một nửa: bốn người, hai cho, hai không cho thì không thống nhất', () => {
    const four = told({ organisations: standingCommitteeOfFour })
    const present = aMeeting().present.filter((person) => person !== 'uyvien3.phuong')
    const half = { meeting: aMeeting({ present, total: 4, for: 2, against: 2, other: 0 }) }
    outcome('not-agreed', half, four).hasVerdict('outcome.carried-by-votes', 'met').isAccepted()
    outcome('approved', half, four).isRefused([{ code: 'outcome.carried-by-votes', policy: 'votes.outcome-must-be-carried', data: { carried: 'not-agreed', total: 4 } }])
  })

  test('cấp ủy đặt mức cao hơn thì ba trên năm phiếu chưa đủ', () => {
    outcome('approved', votes(3, 2), told({ policy: { 'votes.more-than-percent-of-members': 66 } })).isRefused([
      { code: 'outcome.carried-by-votes', policy: 'votes.outcome-must-be-carried' },
    ])
  })

  test('kết quả không do phiếu quyết định, hoặc cấp ủy không xét phiếu, thì không xét ở đây', () => {
    outcome('prepare-again', votes(0, 0)).hasVerdict('outcome.carried-by-votes', 'not-judged').isAccepted()
    outcome('approved', votes(0, 0), told({ policy: { 'votes.outcome-must-be-carried': false } })).hasVerdict('outcome.carried-by-votes', 'not-judged').isAccepted()
  })
})

describe('cho chủ trương phải ghi những gì', () => {
  const { scope: _scope, ...unscoped } = aDeliberation()
  const { implementers: _implementers, ...byNobody } = aDeliberation()

  test('Điều 6 khoản 1: có phạm vi thì ghi được; không có thì không, vì đó là phạm vi được bảo vệ', () => {
    outcome('approved').hasVerdict('outcome.approval-has-scope', 'met').isAccepted()
    recording(unscoped).isRefused([{ code: 'outcome.approval-has-scope', clauses: ['d6.k1'], data: {} }])
  })

  test('Điều 5 khoản 1: nêu ai thực hiện thì ghi được; không nêu thì không, vì chính họ được khuyến khích', () => {
    outcome('approved').hasVerdict('outcome.approval-names-implementers', 'met').isAccepted()
    recording(byNobody).isRefused([{ code: 'outcome.approval-names-implementers', clauses: ['d5.k1'], data: {} }])
  })

  test('Điều 6 khoản 1, Điều 5 khoản 1: không cho chủ trương thì không xét ở đây', () => {
    outcome('refused').hasVerdict('outcome.approval-has-scope', 'not-judged').hasVerdict('outcome.approval-names-implementers', 'not-judged').isAccepted()
  })

  test('kỳ báo cáo ít nhất là một tháng; không đặt thì không xét ở đây', () => {
    outcome('approved', { reportEveryMonths: 1 }).hasVerdict('outcome.report-period', 'met').isAccepted()
    outcome('approved', { reportEveryMonths: 0 }).isRefused([{ code: 'outcome.report-period', data: {} }])
    outcome('approved').hasVerdict('outcome.report-period', 'not-judged').isAccepted()
  })
})

describe('Điều 4 khoản 5: vấn đề không phù hợp với thực tiễn chỉ cho khi cấp thiết', () => {
  const unsuitable = told({ plan: anUnsuitablePlan() })
  const { urgentNeed: _need, ...silent } = aDeliberation()

  test('Điều 4 khoản 5: tập thể kết luận cấp thiết thì cho được', () => {
    outcome('approved', { urgentNeed: true }, unsuitable).hasVerdict('approval.urgent-need', 'met').isAccepted()
  })

  test('Điều 4 khoản 5: kết luận không cấp thiết, hoặc không kết luận, thì không cho được', () => {
    outcome('approved', { urgentNeed: false }, unsuitable).isRefused([{ code: 'approval.urgent-need', clauses: ['d4.k5'], data: { found: false } }])
    recording(silent, unsuitable).isRefused([{ code: 'approval.urgent-need', clauses: ['d4.k5'], data: { found: null } }])
  })

  test('Điều 4 khoản 5: vấn đề chưa được quy định, hoặc không cho chủ trương, thì không xét ở đây', () => {
    recording(silent).hasVerdict('approval.urgent-need', 'not-judged').isAccepted()
    outcome('refused', {}, unsuitable).hasVerdict('approval.urgent-need', 'not-judged').isAccepted()
  })
})

describe('Điều 3 khoản 1, Điều 3 khoản 3: không trái Hiến pháp, Điều lệ Đảng', () => {
  test.each<[string, Partial<AppraisalFindings>]>([
    ['Hiến pháp', { withinConstitution: false }],
    ['Điều lệ Đảng', { withinCharter: false }],
  ])('Điều 3 khoản 1, Điều 3 khoản 3: thẩm định kết luận trái %s thì không cho được', (_what, found) => {
    outcome('approved', {}, told({}, found)).isRefused([{ code: 'approval.within-constitution-and-charter', clauses: ['d3.k1', 'd3.k3'], data: {} }])
  })

  test('Điều 3 khoản 1: thẩm định nêu trái pháp luật hiện hành thì không tự chặn, tập thể cân nhắc', () => {
    outcome('approved', {}, told({}, { withinLaw: false })).hasVerdict('approval.within-constitution-and-charter', 'met').isAccepted()
  })

  test('Điều 3 khoản 1: không cho chủ trương thì không xét ở đây', () => {
    outcome('refused', {}, told({}, { withinConstitution: false })).hasVerdict('approval.within-constitution-and-charter', 'not-judged').isAccepted()
  })
})

describe('Điều 4 khoản 3 điểm b: các kết quả khác phải nói gì', () => {
  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ ba: cho chuẩn bị lại thì nói rõ chưa kỹ ở đâu; kết quả khác thì không xét ở đây', () => {
    outcome('prepare-again').hasVerdict('outcome.prepare-again-says-what', 'met').isAccepted()
    outcome('prepare-again', { missing: ' ' }).isRefused([{ code: 'outcome.prepare-again-says-what', clauses: ['d4.k3.b.g3'], data: {} }])
    outcome('approved').hasVerdict('outcome.prepare-again-says-what', 'not-judged').isAccepted()
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ nhất: vượt thẩm quyền thì đề xuất giải pháp; kết quả khác thì không xét ở đây', () => {
    outcome('beyond-competence').hasVerdict('outcome.beyond-competence-proposes', 'met').isAccepted()
    outcome('beyond-competence', { proposedSolution: '' }).isRefused([
      { code: 'outcome.beyond-competence-proposes', clauses: ['d4.k3.b.g1'], data: { hasSuperior: true } },
    ])
    outcome('approved').hasVerdict('outcome.beyond-competence-proposes', 'not-judged').isAccepted()
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ nhất: không có cấp trên thì không có ai để báo cáo vượt thẩm quyền', () => {
    outcome('beyond-competence', {}, told({ organisations: wardOnTop })).isRefused([
      { code: 'outcome.beyond-competence-proposes', clauses: ['d4.k3.b.g1'], data: { hasSuperior: false } },
    ])
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: ban thường vụ chuyển lên ban chấp hành, không có chiều ngược lại', () => {
    outcome('refer-to-executive-committee').hasVerdict('outcome.refer-from-standing-committee', 'met').isAccepted()
    const executive = aCase().submitted().registered().inAppraisal().appraised().beforeCollective('executiveCommittee')
    const meeting = aMeeting({ body: 'executiveCommittee', heldOn: DAYS.receipt })
    outcome('refer-to-executive-committee', { meeting }, executive).isRefused([
      { code: 'outcome.refer-from-standing-committee', clauses: ['d4.k3.a.g2'], data: {} },
    ])
    outcome('approved').hasVerdict('outcome.refer-from-standing-committee', 'not-judged').isAccepted()
  })
})
