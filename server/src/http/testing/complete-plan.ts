import type { PlanDraft } from '@dam-lam/core'
import { localDate } from '@dam-lam/core'

/** A plan that lacks nothing, proposed by a cadre of the ward; about a matter that no rule regulates. */
export const COMPLETE_PLAN: PlanDraft = {
  title: 'Trả kết quả thủ tục tại nhà văn hóa thôn',
  problem: 'Người dân ở xa phải đi lại nhiều lần để nhận kết quả.',
  solution: 'Mỗi tuần hai buổi, công chức đến nhà văn hóa thôn trả kết quả.',
  functionOrTask: 'Phụ trách bộ phận một cửa của phường.',
  matters: [{ kind: 'unregulated', analysis: 'Chưa có quy định về trả kết quả ngoài trụ sở.' }],
  scope: {
    what: 'Trả kết quả thủ tục hành chính lưu động',
    where: 'Ba thôn xa trung tâm nhất',
    from: localDate('2027-01-01'),
    to: localDate('2027-06-30'),
    resources: 'Hai công chức, một máy tính xách tay',
    pilot: false,
  },
  expectedResults: [{ result: 'Giảm số lần đi lại', measure: 'Trung bình còn một lần đi lại mỗi hồ sơ' }],
  risks: [{ risk: 'Thất lạc giấy tờ', likelihood: 'low', impact: 'medium', mitigation: 'Ký giao nhận từng bộ' }],
  implementers: ['canbo.phuong'],
  commitment: true,
  motive: 'common-good',
}
