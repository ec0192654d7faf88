import type { Words } from '../words.ts'

export const stages: Words['stages'] = {
  draft: { name: 'bản nháp', next: 'người đề xuất hoàn chỉnh kế hoạch rồi gửi cấp ủy có thẩm quyền quản lý, qua văn phòng cấp ủy' },
  submitted: { name: 'đã gửi, chờ vào sổ', next: 'văn phòng cấp ủy vào sổ công văn đến' },
  registered: { name: 'đã vào sổ', next: 'văn phòng cấp ủy tham mưu; thường trực cấp ủy giao thẩm định, hoặc báo cáo cấp ủy có thẩm quyền nếu vượt thẩm quyền' },
  'in-appraisal': { name: 'đang thẩm định', next: 'các nơi được hỏi cho ý kiến, nơi chủ trì báo cáo kết quả thẩm định' },
  appraised: { name: 'đã có báo cáo thẩm định', next: 'thường trực cấp ủy trình tập thể thảo luận, hoặc chỉ đạo thông báo lại nếu không khả thi, không hiệu quả' },
  'before-collective': { name: 'chờ tập thể thảo luận', next: 'tập thể thảo luận, quyết định; kết quả cuộc họp được ghi vào hồ sơ' },
  'not-agreed': { name: 'tập thể không thống nhất', next: 'người đứng đầu xem xét quyết định cho triển khai, hoặc văn phòng cấp ủy trả lời bằng văn bản' },
  decided: { name: 'đã có kết quả xem xét', next: 'văn phòng cấp ủy trả lời bằng văn bản; nếu vượt thẩm quyền thì báo cáo cấp trên trực tiếp' },
  answered: { name: 'đã trả lời', next: 'làm xong các nghĩa vụ còn lại rồi lưu trữ hồ sơ' },
  'prepare-again': { name: 'cho chuẩn bị lại', next: 'văn phòng cấp ủy trả lời bằng văn bản, sau đó người đề xuất gửi kế hoạch đã chuẩn bị lại' },
  forwarded: { name: 'đã báo cáo cấp ủy cấp trên', next: 'cấp ủy nhận báo cáo vào sổ và xem xét' },
  infeasible: { name: 'không khả thi, không hiệu quả', next: 'văn phòng cấp ủy trả lời bằng văn bản' },
  withdrawn: { name: 'đã rút', next: 'văn phòng cấp ủy xác nhận việc rút bằng văn bản' },
  'in-implementation': { name: 'đang thực hiện', next: 'người thực hiện báo cáo tiến độ' },
  completed: { name: 'đã thực hiện xong', next: 'tập thể đã cho chủ trương đánh giá kết quả' },
  closed: { name: 'đã kết thúc', next: 'không còn việc nào phải làm' },
}
