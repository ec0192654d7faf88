import type { PolicyKey } from '@dam-lam/core'

/** What each item of the committee's own rules says, for the reader of the panel. */
export const POLICY_NAMES: Readonly<Record<PolicyKey, string>> = {
  'plan.measurable-results': 'Kết quả dự kiến phải đo được',
  'plan.assessed-risks': 'Mỗi rủi ro nêu khả năng xảy ra, mức ảnh hưởng và cách giảm nhẹ',
  'plan.names-unsuitable-provision': 'Vấn đề đã có quy định nhưng không phù hợp phải nêu văn bản, điều khoản, cơ quan ban hành và lý do',
  'plan.states-scope': 'Kế hoạch nêu rõ phạm vi: việc gì, ở đâu, từ ngày nào đến ngày nào, nguồn lực, có thí điểm hay không',
  'plan.declares-motive': 'Người đề xuất khai động cơ vì lợi ích chung',
  'clock.day-of-receipt-is-day-zero': 'Ngày nhận không tính; ngày làm việc tiếp theo là ngày thứ nhất',
  'register.working-days': 'Số ngày làm việc để vào sổ văn bản đến',
  'extend.declared-before-day-30-ends': 'Việc gia hạn phải được quyết định trước khi hết ngày làm việc thứ 30',
  'forward.reply-ends-own-clock': 'Báo cho người đề xuất rằng vấn đề vượt thẩm quyền là đã trả lời',
  'resubmit.new-clock': 'Kế hoạch chuẩn bị lại được tính thời hạn trả lời mới',
  'at-once.working-days': 'Số ngày làm việc thay cho chữ «ngay»',
  'same-time.working-days': 'Số ngày làm việc thay cho chữ «đồng thời»',
  'competence.implied-by-appraisal': 'Giao thẩm định là đã xác định vấn đề thuộc thẩm quyền',
  'opinion.working-days': 'Số ngày làm việc để cho ý kiến thẩm định',
  'appraisal.working-days': 'Số ngày làm việc để báo cáo thẩm định',
  'opinion.bare-agreement-refused': 'Ý kiến phải có lập luận, không chỉ bày tỏ đồng ý',
  'opinion.bare-phrases': 'Những cách nói chỉ bày tỏ đồng ý mà không có lập luận',
  'legal-review.assigned-by-permanent-members': 'Thường trực cấp ủy giao việc xem xét rủi ro về pháp lý',
  'infeasible.may-go-to-collective': 'Kế hoạch bị đánh giá không khả thi vẫn có thể trình tập thể',
  'own-case.takes-no-part': 'Người trong cuộc không tham gia thẩm định, biểu quyết, quyết định việc của chính mình',
  'votes.outcome-must-be-carried': 'Kết quả thảo luận phải được số phiếu bảo đảm',
  'votes.more-than-percent-of-members': 'Tỷ lệ phiếu tán thành phải vượt, tính trên tổng số thành viên',
  'votes.quorum-percent': 'Tỷ lệ thành viên phải có mặt',
  'letter.signed-for-committee': 'Văn bản trả lời do bí thư hoặc phó bí thư thay mặt cấp ủy ký',
  'letter.chief-of-office-may-sign': 'Chánh văn phòng được ký thừa lệnh',
  'progress.months-between-reports': 'Số tháng giữa hai lần báo cáo tiến độ',
}

export const isPolicyKey = (key: string): key is PolicyKey => Object.hasOwn(POLICY_NAMES, key)
