import type { Words } from '../words.ts'

export const policies: Words['policies'] = {
  'plan.measurable-results': { name: 'Kết quả dự kiến phải đo được', meaning: 'Mỗi hiệu quả, kết quả dự kiến trong kế hoạch phải nói rõ đo bằng gì.' },
  'plan.assessed-risks': { name: 'Rủi ro phải được đánh giá', meaning: 'Mỗi rủi ro phải có khả năng xảy ra, mức độ ảnh hưởng và cách phòng ngừa, khắc phục.' },
  'plan.names-unsuitable-provision': { name: 'Nêu đích danh quy định không phù hợp', meaning: 'Với vấn đề đã có quy định nhưng không phù hợp với thực tiễn, phải nêu văn bản, điều khoản, cơ quan ban hành và vì sao không phù hợp.' },
  'plan.states-scope': { name: 'Kế hoạch phải nêu phạm vi', meaning: 'Phải nêu làm gì, ở đâu, từ ngày nào đến ngày nào, bằng nguồn lực nào, có phải thí điểm hay không. Phạm vi này là giới hạn của việc bảo vệ về sau.' },
  'plan.declares-motive': { name: 'Cam đoan vì lợi ích chung', meaning: 'Người đề xuất cam đoan không có động cơ vụ lợi, không vì lợi ích cá nhân, lợi ích cục bộ, lợi ích nhóm.' },
  'clock.day-of-receipt-is-day-zero': { name: 'Ngày nhận không tính', meaning: 'Ngày nhận đề xuất là ngày 0; ngày làm việc kế tiếp là ngày thứ nhất.' },
  'register.working-days': { name: 'Hạn vào sổ công văn đến', meaning: 'Số ngày làm việc, kể từ ngày nhận, để văn phòng vào sổ.' },
  'extend.declared-before-day-30-ends': { name: 'Gia hạn trước khi hết ngày thứ 30', meaning: 'Thường trực cấp ủy quyết định gia hạn trước khi hết ngày làm việc thứ 30. Nhập sau ngày đó thì phải có văn bản.' },
  'forward.reply-ends-own-clock': { name: 'Báo vượt thẩm quyền kết thúc hạn của cấp ủy đã nhận', meaning: 'Khi đã báo cáo cấp ủy có thẩm quyền, văn bản trả lời «vượt thẩm quyền» cho người đề xuất kết thúc nghĩa vụ trả lời của cấp ủy nhận ban đầu.' },
  'resubmit.new-clock': { name: 'Kế hoạch chuẩn bị lại có hạn mới', meaning: 'Kế hoạch gửi lại sau khi cho chuẩn bị lại được tính hạn trả lời mới. Ngày nhận đầu tiên vẫn được ghi lại.' },
  'at-once.working-days': { name: '«Báo cáo ngay» là mấy ngày', meaning: 'Số ngày làm việc được hiểu là «ngay».' },
  'same-time.working-days': { name: '«Đồng thời» là mấy ngày', meaning: 'Số ngày làm việc được hiểu là «đồng thời»; 0 là trong cùng ngày.' },
  'urgent.written-report.working-days': { name: 'Hạn báo cáo bằng văn bản sau khi xử lý cấp thiết', meaning: 'Số ngày làm việc được hiểu là «ngay khi có điều kiện».' },
  'urgent.written-report-after-direction': { name: 'Làm theo chỉ đạo cũng báo cáo bằng văn bản', meaning: 'Cán bộ xử lý theo chỉ đạo bằng lời thì sau đó vẫn báo cáo bằng văn bản.' },
  'urgent.conclusion.working-days': { name: 'Hạn kết luận việc xử lý cấp thiết', meaning: 'Số ngày làm việc, kể từ khi có báo cáo bằng văn bản, để tập thể thảo luận, đánh giá, kết luận.' },
  'urgent.conclusion-told-in-writing': { name: 'Thông báo kết luận bằng văn bản', meaning: 'Kết luận về việc xử lý cấp thiết phải kèm văn bản thông báo cho cán bộ.' },
  'urgent.recognised-counts-as-scope': { name: 'Phạm vi được công nhận tính như được cho chủ trương', meaning: 'Phần việc xử lý cấp thiết được tập thể công nhận được khuyến khích và bảo vệ như đã được cho chủ trương.' },
  'competence.implied-by-appraisal': { name: 'Giao thẩm định là đã nhận thẩm quyền', meaning: 'Thường trực cấp ủy giao thẩm định thì coi như đã xác định vấn đề thuộc thẩm quyền.' },
  'opinion.working-days': { name: 'Hạn cho ý kiến', meaning: 'Số ngày làm việc để nơi được hỏi cho ý kiến, khi người giao không đặt hạn riêng.' },
  'appraisal.working-days': { name: 'Hạn thẩm định', meaning: 'Số ngày làm việc để báo cáo kết quả thẩm định, khi người giao không đặt hạn riêng.' },
  'opinion.bare-agreement-refused': { name: 'Không nhận ý kiến chỉ ghi «nhất trí»', meaning: 'Ý kiến tán thành phải kèm lý do; ý kiến tán thành có điều kiện phải nêu điều kiện.' },
  'opinion.bare-phrases': { name: 'Những cách viết bị coi là chỉ ghi «nhất trí»', meaning: 'Ý kiến chỉ gồm những cụm từ này thì chưa phải là lý do.' },
  'legal-review.assigned-by-permanent-members': { name: 'Thường trực giao xem xét rủi ro pháp lý', meaning: 'Việc xem xét rủi ro pháp lý do Thường trực Tỉnh ủy giao.' },
  'infeasible.may-go-to-collective': { name: 'Kế hoạch không khả thi vẫn được trình tập thể', meaning: 'Cho phép trình tập thể một kế hoạch mà thẩm định kết luận là không khả thi hoặc không hiệu quả.' },
  'own-case.takes-no-part': { name: 'Không tham gia xét việc của mình', meaning: 'Người đề xuất và người thực hiện không thẩm định, không cho ý kiến, không biểu quyết, không quyết định về kế hoạch của chính mình.' },
  'votes.outcome-must-be-carried': { name: 'Kết quả phải đúng với số phiếu', meaning: 'Kết quả ghi lại phải là kết quả mà số phiếu đã quyết định.' },
  'votes.more-than-percent-of-members': { name: 'Tỷ lệ phiếu phải vượt quá', meaning: 'Số phiếu phải nhiều hơn tỷ lệ phần trăm này, tính trên tất cả thành viên, kể cả người vắng mặt và người không được biểu quyết. Có thể đặt cao hơn, không được đặt thấp hơn.' },
  'votes.quorum-percent': { name: 'Tỷ lệ thành viên phải có mặt', meaning: 'Phần trăm thành viên phải có mặt thì cuộc họp mới hợp lệ; để trống nếu quy chế làm việc không đặt.' },
  'letter.signed-for-committee': { name: 'Văn bản do người ký thay mặt cấp ủy', meaning: 'Văn bản của cấp ủy do bí thư hoặc phó bí thư ký, hoặc chánh văn phòng ký thừa lệnh nếu được phép.' },
  'letter.chief-of-office-may-sign': { name: 'Chánh văn phòng được ký thừa lệnh', meaning: 'Cho phép chánh văn phòng ký thừa lệnh văn bản của cấp ủy.' },
  'implementation.managing-committee-acts-first': { name: 'Cấp ủy quản lý làm trước', meaning: 'Khi cấp ủy quản lý và cấp đã cho chủ trương là hai nơi, cấp ủy quản lý chịu trách nhiệm tháo gỡ khó khăn trước.' },
  'implementation.approving-collective-may-stop': { name: 'Tập thể đã cho chủ trương được dừng', meaning: 'Chỉ tập thể đã cho chủ trương, trong một cuộc họp và có lý do, được dừng việc đang thực hiện. Tắt đi thì không ai được dừng.' },
  'difficulty.working-days': { name: 'Hạn tháo gỡ khó khăn, vướng mắc', meaning: 'Số ngày làm việc được hiểu là «kịp thời» tháo gỡ.' },
  'pilot.shortfall-is-no-incident': { name: 'Thí điểm không đạt mục tiêu không phải rủi ro, sai sót', meaning: 'Mục tiêu thí điểm không đạt hoặc chỉ đạt một phần được ghi là chấp nhận, không xem xét như rủi ro, sai sót.' },
  'reminder.early-working-days-before': { name: 'Nhắc lần đầu', meaning: 'Số ngày làm việc trước hạn để nhắc nơi phải làm lần thứ nhất.' },
  'reminder.last-working-days-before': { name: 'Nhắc lần cuối', meaning: 'Số ngày làm việc trước hạn để nhắc lần cuối. Quá hạn thì nhắc thêm một lần vào ngày làm việc kế tiếp.' },
  'reminder.superior-working-days-after': { name: 'Báo cấp trên khi quá hạn', meaning: 'Số ngày làm việc sau hạn, nếu vẫn chưa làm, để báo cho thường trực cấp ủy phụ trách.' },
  'progress.months-between-reports': { name: 'Số tháng giữa hai lần báo cáo tiến độ', meaning: 'Áp dụng khi văn bản cho chủ trương không đặt kỳ báo cáo riêng.' },
  'personal-data.answer-working-days': { name: 'Hạn trả lời yêu cầu sửa dữ liệu cá nhân', meaning: 'Số ngày làm việc, kể từ ngày yêu cầu. Nghị định 356/2025/NĐ-CP đặt 2 ngày; có thể đặt ngắn hơn.' },
  'office.person-where-none': { name: 'Giao người làm việc văn phòng', meaning: 'Cấp ủy không có văn phòng thì giao một người tiếp nhận, vào sổ, dự thảo và theo dõi thay cho văn phòng.' },
}

export const policyValue: Words['policyValue'] = (value) => {
  if (value === null) return 'không đặt'
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  return typeof value === 'number' ? String(value) : value.join('; ')
}
