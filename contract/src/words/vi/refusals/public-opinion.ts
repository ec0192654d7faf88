import type { RefusalTexts } from '../../words.ts'
import { always } from '../phrases.ts'

export const publicOpinion: RefusalTexts<'publicOpinion'> = {
  'send-comment.accepted': (facts) => `${facts.committee('committee')} không nhận góp ý trên trang này. Có thể gửi ý kiến qua Mặt trận Tổ quốc hoặc gửi văn bản đến văn phòng cấp ủy.`,
  'relay-opinion.by-front': always('Chỉ Mặt trận Tổ quốc và các tổ chức chính trị - xã hội được phản ánh ý kiến của Nhân dân ở đây. Hãy chọn đúng chức danh nếu đang giữ nhiều chức danh.'),
  'relay-opinion.says': always('Chưa ghi Nhân dân có ý kiến gì. Hãy ghi nội dung ý kiến.'),
  'relay-opinion.from': always('Chưa ghi ý kiến của ai. Hãy ghi nhóm người có ý kiến, không ghi tên từng người.'),
  'relay-opinion.known-not-in-future': (facts) => `Ngày biết ý kiến (${facts.day('knownOn')}) ở sau ngày hôm nay (${facts.day('today')}). Hãy sửa lại ngày.`,
  'relay-opinion.committee-stands': (facts) => `Không gửi được đến ${facts.committee('committee')}: không có, đã kết thúc hoạt động, hoặc không làm việc trên hệ thống này. Hãy chọn cấp ủy khác.`,
  'relay-opinion.publication-of-committee': (facts) => `${facts.committee('committee')} không công khai nội dung đã chọn. Hãy chọn lại nội dung, hoặc gửi đến đúng cấp ủy đã công khai.`,
  'opinion.by-committee': (facts) => `Chỉ văn phòng và Thường trực của ${facts.committee('committee')} được xử lý ý kiến này. Hãy chuyển việc này cho đúng nơi, hoặc chọn đúng chức danh nếu đang giữ nhiều chức danh.`,
  'opinion.not-erased': always('Người gửi đã xóa góp ý này, nên không còn gì để hiện hoặc trả lời. Không cần làm gì nữa.'),
  'moderate-opinion.changes-something': (facts) => `Ý kiến này đã ${facts.is('shown') ? 'được hiện' : 'không hiện'} từ trước. Hãy tải lại trang để xem.`,
  'moderate-opinion.reason': always('Chưa ghi vì sao không hiện. Hãy ghi lý do để người gửi biết.'),
  'answer-opinion.says': always('Chưa ghi câu trả lời. Hãy ghi trả lời, hoặc đã làm gì với ý kiến này.'),
}
