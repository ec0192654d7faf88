import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const forwardEndsOwnReply: OpenQuestion = {
  id: 'forward-ends-own-reply',
  words: [
    cite('d4.k2', 'xác định cấp ủy có thẩm quyền để báo cáo xin chủ trương'),
    cite('d4.k3', 'Cấp có thẩm quyền xem xét kế hoạch thực hiện và phải trả lời bằng văn bản'),
  ],
  question: {
    vi: 'Đã báo cáo lên cấp có thẩm quyền thì cấp ủy tiếp nhận còn phải trả lời người đề xuất không?',
    en: 'Once the plan was reported upward, does the committee that received it still owe a reply?',
  },
  taken: {
    vi: 'Còn: phải thông báo bằng văn bản rằng vượt thẩm quyền và đã báo cáo lên trên; văn bản ấy kết thúc việc trả lời của mình.',
    en: 'Yes: it tells the proposer in writing that the matter is beyond its competence and was reported; that letter ends its own duty.',
  },
  because: {
    vi: 'Người đề xuất đã gửi đến cấp ủy ấy và không thể bị bỏ lửng; nhưng trả lời về chủ trương thì Điều 4 khoản 3 giao cho cấp có thẩm quyền, với hạn tính từ ngày nơi đó nhận.',
    en: 'The proposer sent it there and must not be left in silence; yet the answer on the go-ahead is the competent level’s, counted from its own receipt.',
  },
  otherwise: [
    {
      vi: 'Không: nghĩa vụ trả lời chuyển hẳn sang cấp có thẩm quyền.',
      en: 'No: the duty passes wholly to the competent level.',
    },
    {
      vi: 'Còn cho đến khi cấp có thẩm quyền trả lời xong.',
      en: 'Yes, until the competent level has answered.',
    },
  ],
  policies: ['forward.reply-ends-own-clock'],
}
