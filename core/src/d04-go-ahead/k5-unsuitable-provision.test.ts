import { describe, expect, test } from 'vitest'
import { aCase, aLetter, anUnsuitableMatter, aPlan, DAYS } from '../testing/index.ts'
import { mattersToReport } from './k5-unsuitable-provision.ts'

const plan = aPlan({ matters: [{ kind: 'unregulated', analysis: 'Chưa có văn bản.' }, anUnsuitableMatter(), anUnsuitableMatter({ issuer: 'Cơ quan thứ hai (minh họa)' })] })
const before = aCase({ plan }).submitted().registered().inAppraisal().appraised().beforeCollective()
const approved = before.deliberated()
const REPORT = { matter: 1, proposedChange: 'Cho tiếp nhận tại khu dân cư.', letter: aLetter() }
const reporting = (change: Partial<typeof REPORT> = {}, from = approved) => from.when('vanphong.phuong').does('report-unsuitable-provision', { ...REPORT, ...change })

describe('Điều 4 khoản 5: đồng thời có văn bản báo cáo cơ quan ban hành quy định không phù hợp', () => {
  test('Điều 4 khoản 5: mỗi vấn đề không phù hợp được báo cáo với đúng cơ quan ban hành của nó', () => {
    expect(mattersToReport(approved.file)).toEqual([
      { index: 1, issuer: 'Cơ quan ban hành quy chế (minh họa)' },
      { index: 2, issuer: 'Cơ quan thứ hai (minh họa)' },
    ])
    const reported = reporting().isAccepted('UnsuitableProvisionReported')
    expect(reported.events.at(-1)).toMatchObject({ data: { matter: 1, issuer: 'Cơ quan ban hành quy chế (minh họa)' } })
    expect(mattersToReport(reported.file).map(({ index }) => index)).toEqual([2])
  })

  test('Điều 4 khoản 5: người đứng đầu cho triển khai thì cũng phải báo cáo cơ quan ban hành', () => {
    expect(mattersToReport(before.deliberated('not-agreed').headDecided().file)).toHaveLength(2)
  })

  test('Điều 4 khoản 5: chưa cho chủ trương thì chưa có gì để báo cáo, và vấn đề nào không xét ở đây', () => {
    const ruling = reporting({}, before)
    ruling.hasVerdict('report-unsuitable-provision.matter', 'not-judged')
    ruling.isRefused([{ code: 'report-unsuitable-provision.after-approval', clauses: ['d4.k5'], data: {} }])
  })

  test('Điều 4 khoản 5: vấn đề chưa được quy định thì không có cơ quan ban hành nào để báo cáo', () => {
    reporting({ matter: 0 }).isRefused([{ code: 'report-unsuitable-provision.matter', clauses: ['d4.k5'], data: { matter: 0, possible: ['1', '2'] } }])
  })

  test('Điều 4 khoản 5: báo cáo phải nêu đề nghị sửa đổi, bổ sung hay bãi bỏ', () => {
    reporting({ proposedChange: ' ' }).isRefused([{ code: 'report-unsuitable-provision.change', clauses: ['d4.k5'], data: {} }])
  })

  test('Điều 4 khoản 5: văn phòng gửi báo cáo; người đề xuất không gửi thay', () => {
    approved
      .when('canbo.phuong')
      .does('report-unsuitable-provision', REPORT)
      .isRefused([{ code: 'report-unsuitable-provision.by-office', data: { whoMay: ['office/phuong'] } }])
  })
})

describe('Điều 4 khoản 5: việc phải báo cáo cơ quan ban hành', () => {
  test('Điều 4 khoản 5: mỗi vấn đề một việc, «đồng thời» là trong ngày theo quy định nội bộ', () => {
    const owed = approved.duties().filter(({ what }) => what === 'report-unsuitable-provision')
    expect(owed.map(({ id }) => id)).toEqual(['report-unsuitable-provision/6/1', 'report-unsuitable-provision/6/2'])
    expect(owed[0]).toMatchObject({
      holder: { kind: 'office', committee: 'phuong' },
      due: { date: DAYS.receipt, kind: 'policy', from: 'same-time.working-days' },
      clauses: [{ at: 'd4.k5', quote: 'có văn bản báo cáo với cơ quan ban hành văn bản có quy định không phù hợp với thực tiễn' }],
    })
  })

  test('Điều 4 khoản 5: báo cáo vấn đề nào thì xong việc của vấn đề ấy', () => {
    const ends = reporting().isAccepted().duties().filter(({ what }) => what === 'report-unsuitable-provision').map(({ end }) => end?.how ?? 'open')
    expect(ends).toEqual(['discharged', 'open'])
  })

  test('Điều 4 khoản 5: kế hoạch chỉ có vấn đề chưa được quy định thì không phát sinh', () => {
    const unregulated = aCase().submitted().registered().inAppraisal().appraised().beforeCollective().deliberated()
    expect(unregulated.duties().map(({ what }) => what)).not.toContain('report-unsuitable-provision')
  })
})

describe('phản hồi của cơ quan ban hành', () => {
  const reported = reporting().isAccepted()
  const RESPONSE = { matter: 1, response: 'amended', date: DAYS.receipt, document: 'Quyết định sửa đổi (minh họa)' } as const
  const recording = (change: Partial<typeof RESPONSE> | { readonly matter: number } = {}, from = reported) => from.when('vanphong.phuong').does('record-issuer-response', { ...RESPONSE, ...change })

  test('Điều 4 khoản 5: sửa đổi, bổ sung, bãi bỏ hay giữ nguyên được ghi cạnh báo cáo', () => {
    const { file } = recording().isAccepted('IssuerResponded')
    expect(file.unsuitableReports).toMatchObject([{ matter: 1, response: RESPONSE }])
  })

  test('chưa báo cáo thì chưa có phản hồi, và vấn đề nào không xét ở đây', () => {
    const ruling = recording({}, approved)
    ruling.hasVerdict('record-issuer-response.matter', 'not-judged')
    ruling.isRefused([{ code: 'record-issuer-response.after-report', data: {} }])
  })

  test('phản hồi phải đúng vấn đề đã báo cáo', () => {
    recording({ matter: 2 }).isRefused([{ code: 'record-issuer-response.matter', data: { matter: 2, possible: ['1'] } }])
  })

  test('ngày phản hồi không ở sau hôm nay', () => {
    reported
      .when('vanphong.phuong')
      .does('record-issuer-response', { ...RESPONSE, date: DAYS.day1 })
      .isRefused([{ code: 'record-issuer-response.date-not-in-future', data: { date: DAYS.day1, today: DAYS.receipt } }])
  })

  test('văn phòng đã gửi báo cáo thì ghi phản hồi', () => {
    reported
      .when('thamdinh.phuong')
      .does('record-issuer-response', RESPONSE)
      .isRefused([{ code: 'record-issuer-response.by-office', data: { whoMay: ['office/phuong'] } }])
  })
})
