import { describe, expect, test } from 'vitest'
import { aCase, anUnsuitablePlan, findings } from '../testing/index.ts'
import { foundWanting, missingKeys } from './k3a-g2-appraisal-report.ts'

const assigned = aCase().submitted().registered().inAppraisal()
const onUnsuitable = aCase({ plan: anUnsuitablePlan() }).submitted().registered().inAppraisal()
const { urgentNeed: _found, ...withoutUrgency } = findings()

describe('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: báo cáo thẩm định', () => {
  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: cơ quan chủ trì báo cáo; ý kiến chưa đến được ghi là thiếu', () => {
    const { file } = assigned.when('thamdinh.phuong').does('report-appraisal', findings()).isAccepted('AppraisalReported')
    const report = file.appraisals[0]?.report
    expect(file.stage).toBe('appraised')
    expect(report?.findings).toEqual(findings())
    expect(report && missingKeys(report)).toEqual(['body/ban.phoihop.phuong'])
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: ý kiến đã đến thì không còn thiếu', () => {
    const { file } = assigned.given('phoihop.phuong', 'give-opinion', { opinion: 'agree', reasons: 'Đủ nguồn lực.' }).appraised()
    expect(file.appraisals[0]?.report?.missingOpinions).toEqual([])
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ nhất: cơ quan phối hợp không báo cáo thay cơ quan chủ trì', () => {
    assigned
      .when('phoihop.phuong')
      .does('report-appraisal', findings())
      .isRefused([{ code: 'report-appraisal.by-lead', clauses: ['d4.k3.a.g1'], data: { whoMay: ['body/ban.thamdinh.phuong'] } }])
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: báo cáo không có lý do thì không nhận', () => {
    assigned
      .when('thamdinh.phuong')
      .does('report-appraisal', findings({ reasons: '' }))
      .isRefused([{ code: 'report-appraisal.reasons', clauses: ['d4.k3.a.g2'], data: {} }])
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: báo cáo một lần', () => {
    assigned
      .appraised()
      .when('thamdinh.phuong')
      .does('report-appraisal', findings())
      .isRefused([{ code: 'report-appraisal.stage', data: { stage: 'appraised', possibleAt: ['in-appraisal'] } }])
  })

  test.each([
    [true, true, false],
    [false, true, true],
    [true, false, true],
    [false, false, true],
  ])('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: khả thi %s, hiệu quả %s thì phải thông báo lại: %s', (feasible, effective, wanting) => {
    expect(foundWanting(findings({ feasible, effective }))).toBe(wanting)
  })
})

describe('Điều 4 khoản 5: thẩm định xem xét tính cấp thiết', () => {
  test('Điều 4 khoản 5: vấn đề không phù hợp mà báo cáo không nói về tính cấp thiết thì không nhận', () => {
    onUnsuitable
      .when('thamdinh.phuong')
      .does('report-appraisal', withoutUrgency)
      .isRefused([{ code: 'report-appraisal.urgent-need', clauses: ['d4.k5'], data: {} }])
  })

  test.each([true, false])('Điều 4 khoản 5: kết luận cấp thiết là %s đều được nhận', (urgentNeed) => {
    onUnsuitable.when('thamdinh.phuong').does('report-appraisal', findings({ urgentNeed })).hasVerdict('report-appraisal.urgent-need', 'met').isAccepted()
  })

  test('Điều 4 khoản 5: vấn đề chưa được quy định thì tính cấp thiết không xét ở đây', () => {
    assigned.when('thamdinh.phuong').does('report-appraisal', withoutUrgency).hasVerdict('report-appraisal.urgent-need', 'not-judged').isAccepted()
  })
})
