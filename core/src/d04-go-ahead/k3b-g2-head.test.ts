import { describe, expect, test } from 'vitest'
import { aCase, aHeadDecision, aLetter, aMeeting, anUnsuitablePlan, DAYS, type ACase, type Beginning } from '../testing/index.ts'
import type { AppraisalFindings } from './k3a-g2-appraisal-report.ts'
import type { HeadDecidesData } from './k3b-g2-head.ts'

const notAgreed = (beginning: Beginning = {}, found: Partial<AppraisalFindings> = {}): ACase =>
  aCase(beginning).submitted().registered().inAppraisal().appraised(found).beforeCollective().deliberated('not-agreed')
const open = notAgreed()
const deciding = (change: Partial<HeadDecidesData> = {}, from = open) => from.when('bithu.phuong').does('head-decides', aHeadDecision(change))

describe('Điều 4 khoản 3 điểm b gạch đầu dòng thứ hai: người đứng đầu quyết định khi tập thể không thống nhất', () => {
  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ hai: người đứng đầu cho triển khai; đó là một chủ trương, do người đứng đầu cho', () => {
    const { file } = deciding().isAccepted('HeadDecided')
    expect(file.stage).toBe('decided')
    expect(file.approval).toMatchObject({ by: 'head', committee: 'phuong', planVersion: 1, implementers: ['canbo.phuong'] })
    expect(file.override).toMatchObject({ head: 'bithu.phuong', superior: 'tinh', reported: null })
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ hai: phó bí thư không phải người đứng đầu', () => {
    open
      .when('phobithu.phuong')
      .does('head-decides', aHeadDecision())
      .isRefused([{ code: 'head-decides.by-head', clauses: ['d4.k3.b.g2'], data: { whoMay: ['head/phuong'] } }])
  })

  test.each(['approved', 'refused', 'prepare-again', 'beyond-competence'] as const)(
    'Điều 4 khoản 3 điểm b gạch đầu dòng thứ hai: tập thể đã kết luận «%s» thì người đứng đầu không quyết định khác',
    (outcome) => {
      const decided = aCase().submitted().registered().inAppraisal().appraised().beforeCollective().deliberated(outcome)
      deciding({}, decided).isRefused([{ code: 'head-decides.after-not-agreed', clauses: ['d4.k3.b.g2'], data: { possibleAt: ['not-agreed'] } }])
    },
  )

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ hai: đã trả lời là không thống nhất thì người đứng đầu không quyết định nữa', () => {
    deciding({}, open.answered('not-agreed')).isRefused([{ code: 'head-decides.after-not-agreed', clauses: ['d4.k3.b.g2'], data: { stage: 'answered' } }])
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ hai: không nói vì sao khả thi thì không quyết định được', () => {
    deciding({ feasibleBecause: '' }).isRefused([{ code: 'head-decides.feasible-because', clauses: ['d4.k3.b.g2'], data: {} }])
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ hai: không nhận trách nhiệm thì không quyết định được', () => {
    deciding({ acceptsResponsibility: false }).isRefused([{ code: 'head-decides.accepts-responsibility', clauses: ['d4.k3.b.g2'], data: {} }])
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ hai: không nêu ai thực hiện thì không quyết định được', () => {
    deciding({ implementers: [] }).isRefused([{ code: 'head-decides.implementers', clauses: ['d4.k3.b.g2'], data: {} }])
  })

  test('Điều 4 khoản 5: người đứng đầu cũng phải kết luận về tính cấp thiết; vấn đề chưa được quy định thì không xét ở đây', () => {
    const unsuitable = notAgreed({ plan: anUnsuitablePlan() })
    deciding({ urgentNeed: false }, unsuitable).isRefused([{ code: 'approval.urgent-need', clauses: ['d4.k5'], data: { found: false } }])
    deciding({ urgentNeed: true }, unsuitable).hasVerdict('approval.urgent-need', 'met').isAccepted()
    deciding().hasVerdict('approval.urgent-need', 'not-judged').isAccepted()
  })

  test('Điều 3 khoản 1, Điều 3 khoản 3: người đứng đầu không vượt qua Hiến pháp, Điều lệ Đảng', () => {
    deciding({}, notAgreed({}, { withinCharter: false })).isRefused([{ code: 'approval.within-constitution-and-charter', clauses: ['d3.k1', 'd3.k3'], data: {} }])
  })

  test('người đứng đầu là người đề xuất thì không quyết định việc của mình, theo quy định nội bộ', () => {
    const own = aCase({ proposer: 'bithu.phuong' }).submitted().registered().inAppraisal().appraised().beforeCollective()
    const undecided = own.deliberated('not-agreed', { meeting: aMeeting({ for: 2, against: 2, other: 0 }) })
    deciding({}, undecided).isRefused([{ code: 'own-case.no-part', policy: 'own-case.takes-no-part', data: { person: 'bithu.phuong' } }])
  })
})

describe('Điều 4 khoản 3 điểm b gạch đầu dòng thứ hai: báo cáo ngay bằng văn bản lên cấp trên trực tiếp', () => {
  const decided = open.headDecided()
  const letter = aLetter()

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ hai: phát sinh ngay khi quyết định; «ngay» là 1 ngày làm việc theo quy định nội bộ', () => {
    expect(decided.duty('report-override')).toMatchObject({
      holder: { kind: 'head', committee: 'phuong' },
      since: DAYS.receipt,
      due: { date: DAYS.day1, kind: 'policy', from: 'at-once.working-days' },
      clauses: [{ at: 'd4.k3.b.g2', quote: 'phải báo cáo ngay bằng văn bản lên cấp trên trực tiếp' }],
      end: null,
    })
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ hai: người đứng đầu báo cáo thì xong, một lần', () => {
    const reported = decided.on(DAYS.day1).when('bithu.phuong').does('report-override', { letter }).isAccepted('OverrideReported')
    expect(reported.duty('report-override').end).toMatchObject({ how: 'discharged', on: DAYS.day1 })
    reported
      .when('bithu.phuong')
      .does('report-override', { letter })
      .isRefused([{ code: 'report-override.head-decided-alone', clauses: ['d4.k3.b.g2'], data: {} }])
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ hai: báo cáo ngay trong ngày mà nhập sau văn bản trả lời thì vẫn tính ngày đã báo cáo', () => {
    const entered = decided.on(DAYS.day2).answered().given('bithu.phuong', 'report-override', { letter }, { on: DAYS.day1 })
    expect(entered.duty('report-override').end).toMatchObject({ how: 'discharged', on: DAYS.day1, enteredOn: DAYS.day2 })
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ hai: báo cáo không thể ở trước quyết định', () => {
    const later = open.on(DAYS.day1).headDecided()
    later
      .when('bithu.phuong')
      .does('report-override', { letter }, { on: DAYS.receipt })
      .isRefused([{ code: 'day.not-before-what-it-follows', data: { on: DAYS.receipt, earliest: DAYS.day1 } }])
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ hai: văn phòng soạn, nhưng báo cáo là của người đứng đầu', () => {
    decided
      .when('vanphong.phuong')
      .does('report-override', { letter })
      .isRefused([{ code: 'report-override.by-head', clauses: ['d4.k3.b.g2'], data: { whoMay: ['head/phuong'] } }])
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ hai: tập thể đã quyết định thì không có gì để báo cáo kiểu này', () => {
    aCase()
      .submitted()
      .when('bithu.phuong')
      .does('report-override', { letter })
      .isRefused([{ code: 'report-override.head-decided-alone', clauses: ['d4.k3.b.g2'] }])
  })
})
