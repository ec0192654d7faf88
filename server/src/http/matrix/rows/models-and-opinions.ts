import { asking, ONE_OF_EACH, posting } from './asking.ts'
import type { Rows } from './row.ts'

const NOBODYS_OPINION = '0b0e7c52-4d5f-4c55-8f3c-0a4f3a9a7c11'

export const modelsAndOpinions: Rows = {
  'POST /api/v1/models/{id}/take-up': posting('đã nhận làm theo, hay lý do từ chối; không nói gì về hồ sơ gốc', '/models/khong-co/take-up', { where: 'Toàn xã' }),
  'GET /api/v1/opinions': asking('ý kiến của Nhân dân gửi đến cấp ủy của mình; không nói gì về hồ sơ', '/opinions?limit=200&state=all', '/opinions'),
  'POST /api/v1/opinions/acts/relay-opinion': {
    ...posting('ý kiến vừa phản ánh, hay lý do từ chối', '/opinions/acts/relay-opinion', { data: { committee: 'khong-co', publication: null, says: '', from: '', knownOn: '2026-01-05' } }),
    only: ONE_OF_EACH,
  },
  'POST /api/v1/opinions/{id}/acts/moderate-opinion': posting('ý kiến vừa xem, hay lý do từ chối', `/opinions/${NOBODYS_OPINION}/acts/moderate-opinion`, { data: { shown: true } }),
  'POST /api/v1/opinions/{id}/acts/answer-opinion': posting('ý kiến vừa trả lời, hay lý do từ chối', `/opinions/${NOBODYS_OPINION}/acts/answer-opinion`, { data: { says: 'Vâng' } }),
}
