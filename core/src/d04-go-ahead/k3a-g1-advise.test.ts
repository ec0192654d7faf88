import { describe, expect, test } from 'vitest'
import { aCase } from '../testing/index.ts'

const registered = aCase().submitted().registered()
const ADVICE = { competence: 'within', lead: 'ban.thamdinh.phuong', note: 'Đề nghị giao cơ quan thẩm định chủ trì.' } as const

describe('Điều 4 khoản 3 điểm a gạch đầu dòng thứ nhất: văn phòng nghiên cứu, tham mưu', () => {
  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ nhất: văn phòng đề xuất hướng xử lý; hồ sơ không đổi bước', () => {
    const { file } = registered.when('chanhvanphong.phuong').does('advise', ADVICE).isAccepted('RouteAdvised')
    expect(file).toMatchObject({ stage: 'registered', advice: [{ advice: ADVICE }] })
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ nhất: người ngoài văn phòng không tham mưu thay', () => {
    registered
      .when('thamdinh.phuong')
      .does('advise', ADVICE)
      .isRefused([{ code: 'advise.by-office', clauses: ['d4.k3.a.g1'], data: { whoMay: ['office/phuong'] } }])
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ nhất: không viết ý kiến tham mưu thì không ghi nhận', () => {
    registered
      .when('vanphong.phuong')
      .does('advise', { ...ADVICE, note: ' ' })
      .isRefused([{ code: 'advise.note', clauses: ['d4.k3.a.g1'], data: {} }])
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ nhất: tham mưu sau khi vào sổ, trước khi giao thẩm định', () => {
    registered
      .inAppraisal()
      .when('vanphong.phuong')
      .does('advise', ADVICE)
      .isRefused([{ code: 'advise.stage', data: { stage: 'in-appraisal', possibleAt: ['registered'] } }])
  })
})
