import type { Words } from '../words.ts'

export const duties: Words['duties'] = {
  reply: {
    what: 'Trả lời bằng văn bản',
    toHolder: 'Phải trả lời người đề xuất bằng văn bản. Chỉ văn bản trả lời mới kết thúc nghĩa vụ này; im lặng không phải là đồng ý.',
  },
  register: { what: 'Vào sổ công văn đến', toHolder: 'Phải vào sổ công văn đến. Vào sổ muộn không làm thay đổi ngày nhận đề xuất.' },
  appraise: { what: 'Thẩm định kế hoạch', toHolder: 'Được giao chủ trì thẩm định. Phải báo cáo kết quả thẩm định cho thường trực cấp ủy.' },
  'give-opinion': { what: 'Cho ý kiến', toHolder: 'Được hỏi ý kiến về kế hoạch. Phải cho ý kiến kèm lý do; nơi nào chưa có ý kiến sẽ được ghi là chưa có, không coi là tán thành.' },
  'report-legal-risk': { what: 'Báo cáo rủi ro pháp lý', toHolder: 'Được giao chủ trì xem xét rủi ro pháp lý. Phải có ý kiến trước khi tập thể họp.' },
  'inform-skipped-superior': { what: 'Báo cáo cấp trên trực tiếp để biết', toHolder: 'Đã xin ý kiến vượt cấp. Phải đồng thời báo cáo cấp trên trực tiếp để biết.' },
  'report-beyond-competence': { what: 'Báo cáo cấp trên trực tiếp vì vượt thẩm quyền', toHolder: 'Tập thể thấy vấn đề vượt thẩm quyền. Phải báo cáo cấp trên trực tiếp và đề xuất giải pháp.' },
  'report-override': { what: 'Báo cáo cấp trên về quyết định của người đứng đầu', toHolder: 'Đã quyết định cho triển khai khi tập thể không thống nhất. Phải báo cáo ngay bằng văn bản lên cấp trên trực tiếp.' },
  'report-unsuitable-provision': { what: 'Báo cáo cơ quan ban hành về quy định không phù hợp', toHolder: 'Đã cho chủ trương về vấn đề đã có quy định nhưng không phù hợp với thực tiễn. Phải có văn bản báo cáo cơ quan ban hành quy định đó.' },
  'answer-urgent-report': { what: 'Chỉ đạo xử lý tình thế cấp thiết', toHolder: 'Được báo cáo tình thế cấp thiết. Phải chỉ đạo ngay; im lặng không làm người báo cáo được hay bị coi là không thể báo cáo.' },
  'report-urgent-in-writing': { what: 'Báo cáo bằng văn bản việc xử lý cấp thiết', toHolder: 'Đã xử lý trong tình thế cấp thiết. Phải báo cáo cấp ủy, tổ chức đảng trực tiếp bằng văn bản ngay khi có điều kiện.' },
  'conclude-urgent': { what: 'Kết luận việc xử lý cấp thiết', toHolder: 'Đã nhận báo cáo bằng văn bản. Tập thể phải thảo luận, đánh giá, kết luận.' },
  'report-progress': { what: 'Báo cáo quá trình thực hiện', toHolder: 'Được giao thực hiện. Phải báo cáo đầy đủ, trung thực quá trình thực hiện kế hoạch theo kỳ.' },
  'resolve-difficulty': { what: 'Tháo gỡ khó khăn, vướng mắc', toHolder: 'Người thực hiện đã nêu khó khăn, vướng mắc hoặc kiến nghị hỗ trợ. Phải kịp thời tháo gỡ, hoặc có quy định phù hợp.' },
  'carry-out-task': { what: 'Làm việc được giao để khuyến khích, bảo vệ cán bộ', toHolder: 'Được giao một việc trong kế hoạch khuyến khích và bảo vệ. Phải làm và báo cáo kết quả.' },
  'report-incident': { what: 'Báo cáo rủi ro, sai sót', toHolder: 'Đã biết có rủi ro, sai sót. Phải kịp thời báo cáo đầy đủ, trung thực.' },
  'report-incident-to-superior': { what: 'Báo cáo rủi ro, sai sót lên cấp trên trực tiếp', toHolder: 'Đã cho chủ trương và đã biết có rủi ro, sai sót. Tập thể phải báo cáo ngay cho cấp trên trực tiếp.' },
  'verify-incident': { what: 'Chỉ đạo thẩm tra, xác minh và kết luận', toHolder: 'Được báo cáo có rủi ro, sai sót. Phải lãnh đạo, chỉ đạo việc thẩm tra, xác minh, kết luận kịp thời, chính xác; chỉ kết luận, không quyết định thay cấp đã cho chủ trương.' },
  'decide-protection': { what: 'Xem xét, quyết định bảo vệ cán bộ', toHolder: 'Đã có kết luận thẩm tra, xác minh. Cấp đã cho chủ trương phải kịp thời xem xét, đánh giá công tâm, quyết định về từng cán bộ; không được thoái thác, đùn đẩy.' },
  'answer-encouragement-proposal': { what: 'Trả lời đề xuất khuyến khích', toHolder: 'Cấp dưới đề xuất hình thức khuyến khích vượt thẩm quyền của mình hoặc chưa có quy định. Phải xem xét, quyết định và trả lời.' },
  'publish-encouragement': { what: 'Công khai kết quả khuyến khích', toHolder: 'Đã quyết định khuyến khích. Phải công khai kết quả để lan tỏa việc làm tốt và để Nhân dân giám sát.' },
}
